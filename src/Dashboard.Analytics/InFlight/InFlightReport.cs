using System.Collections.Immutable;
using Dashboard.Analytics.Statistics;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Settings;

namespace Dashboard.Analytics.InFlight;

/// <summary>What is waiting, with whom and for how long. Codes of the selection narrow it, its date basis does not.</summary>
/// <param name="At">UTC milliseconds that ages reach to: the end of the period, or the as-of time where that is earlier.</param>
/// <param name="Tweets">In flight, in the order of exports: by start, then by identifier.</param>
/// <param name="Stages">
/// Where anything waits, or published tweets have been: real stages and <em>unknown</em> by what waits, most first (ties by code), then
/// <em>author</em>, <em>scheduled</em> and <em>between stages</em>.
/// </param>
/// <param name="Fullest">Code of the stage that most tweets wait at, reserved names aside; <see langword="null"/> on a tie or where nothing waits at any.</param>
public sealed record InFlightReport(long At, ImmutableArray<WaitingTweet> Tweets, ImmutableArray<StageQueue> Stages, string? Fullest)
{
    /// <summary>Those whose age, less their time in <em>scheduled</em>, exceeds their target.</summary>
    public int Overdue => Tweets.Count(tweet => tweet.IsOverdue);

    /// <summary>Those that are not overdue and will be after a working day or less.</summary>
    public int DueSoon => Tweets.Count(tweet => tweet.IsDueSoon);

    /// <summary>Those that have a target and durations: what <see cref="Overdue"/> is out of.</summary>
    public int WithTarget => Tweets.Count(tweet => tweet.TargetLeftMs is not null);
}

/// <summary>A tweet in flight. Codes are empty where unknown; what is a duration is <see langword="null"/> where an event is known to the day only.</summary>
/// <param name="Start">UTC milliseconds.</param>
/// <param name="Age">Since its start.</param>
/// <param name="Visits">Who has it, in order of opening; empty while it is between stages.</param>
/// <param name="Target"><see langword="null"/>: no target set.</param>
/// <param name="TargetLeftMs">
/// What its target leaves it, in the target's own clock, cut to the millisecond; negative: overdue by so much. Waiting for a slot uses up none of it.
/// </param>
/// <param name="DueAt">
/// UTC milliseconds when that is used up, or was, if it waits for no slot from now on; <see langword="null"/> while it does wait for one with something left, too.
/// </param>
/// <param name="IsDueSoon">Whether it is not overdue, and no more than one working day of its calendar lies between now and <paramref name="DueAt"/>.</param>
/// <param name="WorkingDayMs">How long a working day of its calendar is: the mean of the weekdays that have hours.</param>
public sealed record WaitingTweet(
    string TweetId,
    string Department,
    string Purpose,
    string Lane,
    long Start,
    InBothClocks? Age,
    ImmutableArray<HeldVisit> Visits,
    TargetSettings? Target,
    long? TargetLeftMs,
    long? DueAt,
    bool IsDueSoon,
    long WorkingDayMs)
{
    public bool IsOverdue => TargetLeftMs < 0;
}

/// <summary>A visit that is open: the role that holds a tweet.</summary>
/// <param name="Stage">A stage's code or a reserved name.</param>
/// <param name="Opened">UTC milliseconds.</param>
/// <param name="Started">When somebody there opened it; <see langword="null"/> while nobody has, or where it is unknown.</param>
/// <param name="Held">Since it opened.</param>
public sealed record HeldVisit(string Stage, long Opened, long? Started, InBothClocks? Held);

/// <summary>One stage's queue.</summary>
/// <param name="Code">A stage's code or a reserved name.</param>
/// <param name="IsRanked">Whether it may be named the fullest.</param>
/// <param name="Open">Its open visits; a tweet has at most one at a stage. For <em>between stages</em> the tweets that nobody has.</param>
/// <param name="Held">How long they have been open, in the selection's clock, milliseconds; n leaves out those without durations.</param>
/// <param name="Bands">Ages of published tweets as they left the stage.</param>
public sealed record StageQueue(string Code, bool IsRanked, int Open, DurationFigures Held, AgingBands Bands);

/// <summary>
/// A tweet's age at the closing of a stage's visits, over the published tweets of the selection (by its date basis), in its clock. Percentiles are
/// milliseconds, type 7; <see langword="null"/> where n = 0.
/// </summary>
/// <param name="N">Visits that closed at or after the tweet's start, of tweets with durations.</param>
public sealed record AgingBands(int N, double? P50, double? P70, double? P85, double? P95)
{
    /// <summary>From so many visits on bands are drawn, as p10 and p90 are.</summary>
    public const int Enough = 20;

    public static AgingBands Empty { get; } = new(0, null, null, null, null);

    public bool AreDrawn => N >= Enough;
}
