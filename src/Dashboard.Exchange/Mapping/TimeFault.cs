namespace Dashboard.Exchange.Mapping;

/// <summary>Why a text is no time that the record can hold.</summary>
internal enum TimeFault
{
    None,
    Missing,

    /// <summary>Not ISO-8601, or not a day or time of day that exists.</summary>
    Malformed,

    /// <summary>Local, and the profile names no zone.</summary>
    NoOffset,

    /// <summary>Local, and skipped by the zone's clocks.</summary>
    ClockGap,

    /// <summary>Second 60.</summary>
    LeapSecond,

    /// <summary>Later than the import allows.</summary>
    Future,
}
