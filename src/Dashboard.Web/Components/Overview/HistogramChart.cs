using System.Collections.Immutable;
using Dashboard.Analytics.TimeToPublish;
using Dashboard.Domain.Calendars;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Formats;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.Overview;

/// <summary>How the times to publish spread, over steps that people know: minutes, hours, days, weeks.</summary>
internal static class HistogramChart
{
    public static ChartModel From(OverviewReport report, PageAddress address, ReaderFormats formats)
    {
        var (all, bins, clock) = (report.TimeToPublish.All, report.TimeToPublish.Histogram, report.Summary.Selection.Clock);
        var links = new OverviewLinks(address, report.Summary.Selection);
        return ChartModel.Columns(
            formats.Say(ChartPanelTexts.HistogramTitle),
            formats.Say(all.N == 0
                ? ChartPanelTexts.NoTweets
                : ChartPanelTexts.HistogramSummary(
                    formats.Duration(all.P25, clock), formats.Duration(all.Median, clock), formats.Duration(all.P90, clock), formats.Count(all.N))),
            [.. bins.Select(bin => new ChartCategory(Short(bin, clock, formats), Href: Href(bin, links)))],
            new ChartSeries(
                formats.Say(ChartPanelTexts.Tweets),
                ColourToken.Accent,
                [.. bins.Select(bin => new ChartPoint(bin.Tweets, $"{Long(bin, clock, formats)}: {formats.Count(bin.Tweets)}", Label: bin.Tweets == 0 ? "" : formats.Count(bin.Tweets)))],
                ShowsTexts: true),
            new ChartAxis(formats.Say(ChartPanelTexts.HistogramAxis), ChartFormat.Count),
            new ChartTable(
                [new(formats.Say(ChartPanelTexts.Range), IsFigure: false), new(formats.Say(ChartPanelTexts.Tweets)), new(formats.Say(ChartPanelTexts.Share))],
                [.. bins.Select(bin => ImmutableArray.Create(Long(bin, clock, formats), formats.Count(bin.Tweets), formats.Percent((double)bin.Tweets / all.N)))],
                [.. bins.Select(bin => Href(bin, links))]));
    }

    private static string? Href(HistogramBin bin, OverviewLinks links) => bin.Tweets == 0 ? null : links.Bin(bin);

    /// <summary>Where the bin begins: there is no room for both ends under a column.</summary>
    private static string Short(HistogramBin bin, ClockKind clock, ReaderFormats formats) => bin.From == 0
        ? "0"
        : formats.Duration(bin.From, clock);

    private static string Long(HistogramBin bin, ClockKind clock, ReaderFormats formats) => formats.Say(bin switch
    {
        { From: 0, To: { } to } => ChartPanelTexts.Under(formats.Duration(to, clock)),
        { To: { } to } => ChartPanelTexts.FromTo(formats.Duration(bin.From, clock), formats.Duration(to, clock)),
        _ => ChartPanelTexts.AtLeast(formats.Duration(bin.From, clock)),
    });
}
