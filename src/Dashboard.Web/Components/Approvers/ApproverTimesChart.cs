using System.Collections.Immutable;
using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Calendars;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.Approvers;

/// <summary>A box of time to publish for each number of approvers that occurs. It says that the two go together, and not why.</summary>
internal static class ApproverTimesChart
{
    /// <summary>Below this n a box would be drawn from single tweets.</summary>
    public const int SmallestBoxN = 5;

    public static ChartModel From(ApproversPageReport report, PageAddress address, ReaderFormats formats)
    {
        var clock = report.Summary.Selection.Clock;
        ImmutableArray<ApproverTimes> drawn = [.. report.Times.Where(group => group.TimeToPublish.N > 0)];
        return ChartModel.Boxes(
            formats.Say(ApproversTexts.TimesTitle),
            formats.Say(drawn.IsEmpty ? ChartPanelTexts.NoTweets : ApproversTexts.TimesSummary(formats.Count(report.Summary.TimeToPublish.N))),
            [.. drawn.Select(group => new ChartCategory(ApproversHistogram.Name(group.Approvers, formats), Href: ApproverLinks.WithTimes(address, group.Approvers)))],
            [.. drawn.Select(group => Box(group, clock, formats))],
            new ChartAxis(
                formats.Say(clock == ClockKind.Working ? ApproversTexts.WorkingAxis : ApproversTexts.ElapsedAxis),
                clock == ClockKind.Working ? ChartFormat.Working : ChartFormat.Elapsed),
            Table(drawn, clock, address, formats),
            formats.Say(ApproversTexts.TooFew));
    }

    private static ChartBox? Box(ApproverTimes group, ClockKind clock, ReaderFormats formats)
    {
        if (group.TimeToPublish is not { N: >= SmallestBoxN, P5: { } p5, P25: { } p25, Median: { } median, P75: { } p75, P95: { } p95 } figures)
        {
            return null;
        }

        var n = formats.Count(figures.N);
        return new ChartBox(
            p5, p25, median, p75, p95,
            formats.Say(ApproversTexts.Box(
                ApproversHistogram.Name(group.Approvers, formats), formats.Duration(median, clock), formats.Durations(p25, p75, clock), formats.Durations(p5, p95, clock), n)),
            group.Approvers.Count >= ApproversReport.Many ? ColourToken.Mark : ColourToken.Accent,
            formats.Say(TileTexts.N(n)));
    }

    private static ChartTable Table(ImmutableArray<ApproverTimes> drawn, ClockKind clock, PageAddress address, ReaderFormats formats)
    {
        return new(
            [
                new(formats.Say(ChartPanelTexts.Approvers)), new(formats.Say(ChartPanelTexts.Tweets)), new("p5"), new("p25"),
                new(formats.Say(ApproversTexts.Median)), new("p75"), new("p95"),
            ],
            [.. drawn.Select(group => ImmutableArray.Create(
                ApproversHistogram.Name(group.Approvers, formats),
                formats.Count(group.TimeToPublish.N),
                Drawn(group.TimeToPublish, figures => figures.P5),
                Drawn(group.TimeToPublish, figures => figures.P25),
                formats.Duration(group.TimeToPublish.Median, clock),
                Drawn(group.TimeToPublish, figures => figures.P75),
                Drawn(group.TimeToPublish, figures => figures.P95)))],
            [.. drawn.Select(group => (string?)ApproverLinks.WithTimes(address, group.Approvers))]);

        string Drawn(DurationFigures figures, Func<DurationFigures, double?> figure) =>
            formats.Duration(figures.N >= SmallestBoxN ? figure(figures) : null, clock);
    }
}
