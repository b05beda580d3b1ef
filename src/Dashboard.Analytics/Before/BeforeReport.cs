using System.Collections.Immutable;
using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.LanguageGap;
using Dashboard.Analytics.Statistics;
using Dashboard.Analytics.Summary;
using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Analytics.Before;

/// <summary>The headline figures of the period before: what those of a summary are compared with. Durations are in the selection's clock, in milliseconds.</summary>
/// <param name="Selection">The same filters over as many days, ending the day before the summary's begin.</param>
/// <param name="RecordBegins">First day of the record, where it lies within the period, which is then not known whole; <see langword="null"/> where it lies before.</param>
/// <param name="OpenCounted">Of the tweets that started in the period before, followed up to the as-of time.</param>
/// <param name="InFlight">Tweets in flight at its end: what the period shown has carried in.</param>
public sealed record BeforeReport(
    Selection Selection,
    LocalDate? RecordBegins,
    DurationFigures TimeToPublish,
    OpenCountedFigures OpenCounted,
    TargetFigures Target,
    BeforeApprovers Approvers,
    int InFlight,
    BeforeStages Stages,
    LanguageGapReport LanguageGap);

/// <param name="N">Published tweets, those known to the day only included.</param>
public sealed record BeforeApprovers(int N, CountFigures Approvers, ShareFigure NineOrMore);

/// <param name="TotalMs">Summed time to publish of the published tweets with durations.</param>
/// <param name="Ranked">What each stage that may be named the bottleneck had of it, largest first, ties by code; those that had none left out.</param>
public sealed record BeforeStages(long TotalMs, ImmutableArray<StageTime> Ranked)
{
    /// <summary>The first bottleneck; <see langword="null"/> on a tie or where nothing is attributed.</summary>
    public string? First => Ranked.Length == 0 || (Ranked.Length > 1 && Ranked[1].AttributedMs == Ranked[0].AttributedMs) ? null : Ranked[0].Code;

    /// <summary>0 to 1, 0 for a stage that had none; <see langword="null"/> where the total is 0.</summary>
    public double? ShareOf(string stage) => TotalMs == 0 ? null : (double)Ranked.FirstOrDefault(one => one.Code == stage).AttributedMs / TotalMs;
}

public readonly record struct StageTime(string Code, long AttributedMs);
