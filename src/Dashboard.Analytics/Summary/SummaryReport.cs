using System.Collections.Immutable;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Summary;

/// <summary>What a selection holds, and its headline figures. Durations are in the selection's clock, in milliseconds.</summary>
public sealed record SummaryReport
{
    public required Selection Selection { get; init; }

    /// <summary>UTC milliseconds up to which the record is held to be complete.</summary>
    public required long AsOf { get; init; }

    /// <summary>Tweets in the selection, whatever became of them.</summary>
    public required int Tweets { get; init; }

    /// <summary>Their events, those after the end included.</summary>
    public required long Events { get; init; }

    /// <summary>Tweets by outcome, indexed by <see cref="Outcome"/>.</summary>
    public required ImmutableArray<int> Outcomes { get; init; }

    /// <summary>Tweets by flag, those at zero left out, in order of code.</summary>
    public required ImmutableArray<FlagCount> Flags { get; init; }

    /// <summary>Published tweets known to the day only: counted in n of outcomes, in no duration.</summary>
    public required int PublishedWithoutDurations { get; init; }

    /// <summary>Time to publish of published tweets, in the selection's clock.</summary>
    public required DurationFigures TimeToPublish { get; init; }

    /// <summary>The same in the working clock, whichever the selection's is.</summary>
    public required DurationFigures WorkingTimeToPublish { get; init; }

    /// <summary>Published tweets whose working time is zero: all of it outside working hours.</summary>
    public required int OutsideWorkingHours { get; init; }

    public required OpenCountedFigures OpenCounted { get; init; }

    public required TargetFigures Target { get; init; }

    public required InFlightFigures InFlight { get; init; }

    public required Reconciliation Reconciliation { get; init; }

    /// <summary>Published tweets by department, in order of code; empty code means unknown.</summary>
    public required ImmutableArray<GroupFigures> Departments { get; init; }

    /// <summary>Published tweets by purpose, in order of code; empty code means unknown.</summary>
    public required ImmutableArray<GroupFigures> Purposes { get; init; }

    /// <summary>Approvals on published tweets.</summary>
    public required long StepsTotal { get; init; }

    public required long ReworkLoopsTotal { get; init; }

    public required long HandoversTotal { get; init; }
}

public sealed record FlagCount(TweetFlags Flag, int Tweets);

/// <param name="ApproversMedian"><see langword="null"/> where n = 0.</param>
/// <param name="Tweets">Published tweets of the group, those without durations included.</param>
public sealed record GroupFigures(string Code, int Tweets, DurationFigures TimeToPublish, double? ApproversMedian);

/// <summary>Kaplan-Meier median of time to publication: other endings and tweets in flight are censored.</summary>
/// <param name="Started">Tweets of the selection by date of start with durations.</param>
/// <param name="StillOpen">Of those, in flight at the as-of time.</param>
/// <param name="Median">Milliseconds; <see langword="null"/> where the curve never falls to one half.</param>
public sealed record OpenCountedFigures(int Started, int StillOpen, double? Median, Interval? MedianInterval);

/// <param name="Met">Published tweets within target, of those that have one.</param>
/// <param name="WithoutTarget">Published tweets for which no target is set.</param>
/// <param name="Only">The target, where all of the selection's tweets with one have the same.</param>
public sealed record TargetFigures(ShareFigure Met, int WithoutTarget, TargetSettings? Only);

/// <summary>Tweets in flight at the end of the selection's period (or at the as-of time), whatever the date basis.</summary>
/// <param name="OldestAge">Milliseconds in the selection's clock; <see langword="null"/> where nothing is in flight.</param>
/// <param name="OldestTweet">Its identifier.</param>
/// <param name="OldestStages">Codes of the stages that hold it, in order of opening; empty where nobody does.</param>
/// <param name="Overdue">Those whose age, less its time in <em>scheduled</em>, exceeds their target.</param>
/// <param name="WithTarget">Those that have a target at all.</param>
public sealed record InFlightFigures(int Tweets, long? OldestAge, string? OldestTweet, ImmutableArray<string> OldestStages, int Overdue, int WithTarget);

/// <summary>Carried in + started = published + rejected + withdrawn + expired + carried out, exactly, whatever the date basis.</summary>
public sealed record Reconciliation(int CarriedIn, int Started, int Published, int Rejected, int Withdrawn, int Expired, int CarriedOut);
