using Dashboard.Domain.Calendars;
using NodaTime;

namespace Dashboard.Domain.Selections;

/// <summary>
/// Which tweets a figure is about, and the clock it is measured in. It compares by value, so it is the key of every
/// cache, and it is the whole state of a page's address.
/// </summary>
public sealed record Selection
{
    /// <summary>The whole record, elapsed.</summary>
    public static Selection Everything { get; } = new();

    public CodeSet Departments { get; init; } = CodeSet.All;

    public CodeSet Purposes { get; init; } = CodeSet.All;

    public CodeSet Languages { get; init; } = CodeSet.All;

    public CodeSet Channels { get; init; } = CodeSet.All;

    public CodeSet Lanes { get; init; } = CodeSet.All;

    /// <summary>First day, in the reporting time zone, inclusive; <see langword="null"/> leaves the range open.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The day after the last, exclusive; <see langword="null"/> leaves the range open.</summary>
    public LocalDate? To { get; init; }

    public DateBasis DateBasis { get; init; } = DateBasis.End;

    public ClockKind Clock { get; init; } = ClockKind.Elapsed;

    /// <summary>Whether a date range is set, so that by <see cref="DateBasis.End"/> tweets in flight are outside.</summary>
    public bool HasRange => From is not null || To is not null;
}

/// <summary>Which of a tweet's dates a range applies to.</summary>
public enum DateBasis
{
    /// <summary>The end: publication, or any other ending.</summary>
    End,

    /// <summary>The start: the cohort.</summary>
    Start,
}
