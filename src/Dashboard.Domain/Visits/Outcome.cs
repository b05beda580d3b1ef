namespace Dashboard.Domain.Visits;

/// <summary>How a tweet ended, if it did.</summary>
public enum Outcome : byte
{
    Published = 0,
    Rejected = 1,
    Withdrawn = 2,
    Expired = 3,
    InFlight = 4,
}

/// <summary>How a stage visit ended, if it did.</summary>
public enum VisitOutcome : byte
{
    Approved = 0,
    ChangesRequested = 1,
    Rejected = 2,
    Published = 3,

    /// <summary>Still open when the tweet was published without it.</summary>
    Bypassed = 4,

    /// <summary>Still open when the tweet was rejected, withdrawn or expired.</summary>
    Ended = 5,

    /// <summary>Not closed at the as-of time.</summary>
    Open = 6,
}

/// <summary>The written codes of <see cref="Outcome"/> and <see cref="VisitOutcome"/>.</summary>
public static class OutcomeCodes
{
    private static readonly string[] Tweets = ["published", "rejected", "withdrawn", "expired", "in_flight"];
    private static readonly string[] Visits = ["approved", "changes_requested", "rejected", "published", "bypassed", "ended", "open"];

    public static IReadOnlyList<Outcome> All { get; } = Enum.GetValues<Outcome>();

    public static string Code(this Outcome outcome) => Tweets[(int)outcome];

    public static string Code(this VisitOutcome outcome) => Visits[(int)outcome];
}
