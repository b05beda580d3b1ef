using System.Collections.Immutable;
using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Calendars;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.Overview;

/// <summary>Where the time goes: each stage's share in its own colour, then, set back, what is no stage. Together 100 %.</summary>
internal static class BottlenecksChart
{
    public static ChartModel From(OverviewReport report, PageAddress address, ReaderFormats formats)
    {
        var (bottlenecks, clock) = (report.Bottlenecks, report.Summary.Selection.Clock);
        var links = new OverviewLinks(address, report.Summary.Selection);
        var names = new RecordNames(report.Record.Catalog, formats.Language);
        var ranked = bottlenecks.Stages.Where(stage => stage is { AttributedMs: > 0, IsRanked: true });
        var others = bottlenecks.Stages.Where(stage => stage is { AttributedMs: > 0, IsRanked: false });
        // An empty line sets apart what is no stage.
        StageFigures<TypicalTimes>?[] drawn = ranked.Any() && others.Any() ? [.. ranked, null, .. others] : [.. ranked, .. others];
        return ChartModel.HorizontalBars(
            formats.Say(ChartPanelTexts.StagesTitle),
            formats.Say(bottlenecks.TotalMs == 0
                ? ChartPanelTexts.NoTweets
                : ChartPanelTexts.StagesSummary(formats.Duration(bottlenecks.TotalMs, clock), formats.Count(bottlenecks.Tweets))),
            [.. drawn.Select(stage => new ChartCategory(stage is null ? " " : names.Stage(stage.Code), Href: Href(stage, links)))],
            new ChartSeries(
                formats.Say(ChartPanelTexts.Share),
                ColourToken.Accent,
                [.. drawn.Select(stage => stage is null ? new ChartPoint(null, "", Label: "") : new ChartPoint(
                    stage.Share,
                    $"{formats.TenthsInColumn(stage.Share)}, {formats.Duration(stage.AttributedMs, clock)}",
                    names.StageColour(stage.Code),
                    formats.TenthsInColumn(stage.Share)))],
                ShowsTexts: true),
            new ChartAxis(formats.Say(ChartPanelTexts.ShareAxis), ChartFormat.Share),
            Table(bottlenecks.Stages, names, links, clock, formats));
    }

    /// <summary>What nobody had can't be chosen: there are no visits to look at.</summary>
    private static string? Href(StageFigures<TypicalTimes>? stage, OverviewLinks links) => stage is { Tweets: > 0 } ? links.Stage(stage.Code) : null;

    private static ChartTable Table(ImmutableArray<StageFigures<TypicalTimes>> stages, RecordNames names, OverviewLinks links, ClockKind clock, ReaderFormats formats) => new(
        [
            new(formats.Say(ChartPanelTexts.Stage), IsFigure: false),
            new(formats.Say(ChartPanelTexts.Share)),
            new(formats.Say(ChartPanelTexts.Time)),
            new(formats.Say(ChartPanelTexts.Visits)),
            new(formats.Say(ChartPanelTexts.DwellMedian)),
            new(formats.Say(ChartPanelTexts.WaitingMedian)),
            new(formats.Say(ChartPanelTexts.ReviewMedian)),
            new(formats.Say(ChartPanelTexts.Known)),
            new(formats.Say(ChartPanelTexts.Returned)),
            new(formats.Say(ChartPanelTexts.Unpublished)),
        ],
        [.. stages.Select(stage => ImmutableArray.Create(
            names.Stage(stage.Code),
            formats.TenthsInColumn(stage.Share),
            formats.Duration(stage.AttributedMs, clock),
            formats.Count(stage.Visits),
            formats.Duration(stage.Dwell.Median, clock),
            formats.Duration(stage.Waiting.Median, clock),
            formats.Duration(stage.Review.Median, clock),
            formats.Count(stage.Waiting.N),
            formats.Percent(stage.Visits == 0 ? null : (double)stage.ChangesRequested / stage.Visits),
            formats.Duration(stage.UnpublishedMs, clock)))],
        [.. stages.Select(stage => Href(stage, links))]);
}
