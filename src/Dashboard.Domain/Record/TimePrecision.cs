namespace Dashboard.Domain.Record;

/// <summary>How exactly an event's time is known. Stored: append, never reorder.</summary>
public enum TimePrecision : byte
{
    /// <summary>To the millisecond.</summary>
    Instant = 0,

    /// <summary>To the day only; the time is that day's local midnight, and no duration may be taken from it.</summary>
    Day = 1,
}
