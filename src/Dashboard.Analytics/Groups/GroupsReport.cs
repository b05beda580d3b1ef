using System.Collections.Immutable;
using Dashboard.Analytics.Statistics;
using Dashboard.Analytics.Summary;

namespace Dashboard.Analytics.Groups;

/// <summary>Published tweets of a selection, side by side by one attribute. Durations are in the selection's clock, in milliseconds.</summary>
/// <param name="Suppresses">Whether small groups are withheld (a setting of the record).</param>
/// <param name="HidesTotals">Whether the totals of the selection would give a withheld group away, so that they must not be shown beside the groups.</param>
/// <param name="Tweets">Published tweets of all groups; <see langword="null"/> where totals are hidden.</param>
/// <param name="Median">Time to publish over all groups; <see langword="null"/> where it is not defined or totals are hidden.</param>
/// <param name="Groups">Those with a published tweet, in order of code, unknown (the empty code) last.</param>
public sealed record GroupsReport(
    GroupBy By,
    bool Suppresses,
    bool HidesTotals,
    int? Tweets,
    double? Median,
    ImmutableArray<ComparedGroup> Groups)
{
    /// <summary>Whether any group is withheld: then nothing on the page may bound the tweets of one, either.</summary>
    public bool WithholdsAny => Groups.Any(group => group.Visibility != GroupVisibility.Shown);
}

/// <param name="Code">Empty: unknown.</param>
/// <param name="Figures"><see langword="null"/> unless the group is shown.</param>
public sealed record ComparedGroup(string Code, GroupVisibility Visibility, ComparedFigures? Figures);

/// <param name="Tweets">Published, those known to the day only included.</param>
/// <param name="FirstBottleneck">Code of the stage that held them longest; <see langword="null"/> on a tie or where no stage held them.</param>
/// <param name="FirstShare">Its share of their time; <see langword="null"/> where there is no first.</param>
/// <param name="Distribution">Share of the times at or below each of <see cref="DistributionPoints.All"/>; empty where there are no times.</param>
public sealed record ComparedFigures(
    int Tweets,
    DurationFigures TimeToPublish,
    TargetFigures Target,
    double? ApproversMedian,
    ShareFigure NineOrMore,
    string? FirstBottleneck,
    double? FirstShare,
    ImmutableArray<double> Distribution);
