namespace Dashboard.Domain.Record;

/// <summary>What an event says was done to a tweet. The order is the one of the law's table and is stored: append, never reorder.</summary>
public enum ApprovalAction : byte
{
    Created = 0,
    Submitted = 1,
    Requested = 2,
    Started = 3,
    Reassigned = 4,
    Approved = 5,
    ChangesRequested = 6,
    Rejected = 7,
    Scheduled = 8,
    Withdrawn = 9,
    Expired = 10,
    Published = 11,
}
