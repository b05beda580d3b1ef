using System.Collections.Immutable;
using Dashboard.Domain.Calendars;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Visits;
using NodaTime;

namespace Dashboard.Analytics.Tweets;

/// <summary>All that follows from one tweet's events. Instants are UTC milliseconds.</summary>
public sealed record OneTweet
{
    public required TweetRow Row { get; init; }

    /// <summary>Up to which the record is held to be complete; ages of what is open reach to it.</summary>
    public required long AsOf { get; init; }

    /// <summary>Whether every event up to the end is known to the moment; where it is not, no duration is given.</summary>
    public required bool HasDurations { get; init; }

    /// <summary>Events read, those after the end included.</summary>
    public required int Events { get; init; }

    /// <summary>Start to end, or to the as-of time while in flight.</summary>
    public required InBothClocks? Total { get; init; }

    /// <summary>Time to publish less what is attributed to the wait for a slot; published tweets only, as <see cref="Between"/>.</summary>
    public required InBothClocks? Approval { get; init; }

    /// <summary>What of the time to publish nobody had.</summary>
    public required InBothClocks? Between { get; init; }

    /// <summary>In order of opening.</summary>
    public required ImmutableArray<TweetVisit> Visits { get; init; }

    /// <summary>The working calendar's code and zone.</summary>
    public required string Calendar { get; init; }

    public required DateTimeZone CalendarZone { get; init; }

    /// <summary>The calendar's working spans from the first visit or start to the end or as-of time.</summary>
    public required ImmutableArray<WorkingSpan> Working { get; init; }

    /// <summary><see langword="null"/>: no target set.</summary>
    public required TargetSettings? Target { get; init; }

    /// <summary>Published: within target. In flight: not overdue. Otherwise, or where there is no target or no duration, <see langword="null"/>.</summary>
    public required bool? IsWithinTarget { get; init; }

    /// <summary>Other tweets that bear the same pair, in the order of exports: one, where all is well.</summary>
    public required ImmutableArray<PairedTweet> Pairs { get; init; }
}

/// <param name="Elapsed">Milliseconds.</param>
/// <param name="Working">Milliseconds in the tweet's calendar.</param>
public readonly record struct InBothClocks(long Elapsed, long Working)
{
    /// <summary>Milliseconds of one clock.</summary>
    public long In(ClockKind clock) => clock == ClockKind.Working ? Working : Elapsed;
}

/// <param name="Stage">A stage's code or a reserved name.</param>
/// <param name="Dwell">Unclipped; up to the as-of time while open.</param>
/// <param name="Waiting">Only where the start of the review is known, as <see cref="Review"/>.</param>
/// <param name="Attributed">Its part of the time to publish; published tweets only.</param>
public sealed record TweetVisit(
    string Stage,
    long Opened,
    long? Started,
    long? Closed,
    VisitOutcome Outcome,
    string DecidedBy,
    bool IsImplicit,
    InBothClocks? Dwell,
    InBothClocks? Waiting,
    InBothClocks? Review,
    InBothClocks? Attributed);

/// <summary>Half-open, UTC milliseconds.</summary>
public readonly record struct WorkingSpan(long From, long To);

/// <param name="Published"><see langword="null"/> where it is not published.</param>
/// <param name="Gap">The distance of the two publications; <see langword="null"/> where one is missing or known to the day only.</param>
public sealed record PairedTweet(string TweetId, string Language, Outcome Outcome, long? Published, InBothClocks? Gap);
