using System.Collections.Immutable;
using Dashboard.Analytics.Approvers;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Formats;

namespace Dashboard.Web.Components.Overview;

/// <summary>Tweets by number of approvers, nine and more marked.</summary>
internal static class ApproversChart
{
    public static ChartModel From(OverviewReport report, ReaderFormats formats)
    {
        var approvers = report.Approvers;
        var (many, share) = (formats.Count(approvers.NineOrMore.Count), formats.Percent(approvers.NineOrMore.Share));
        return ChartModel.Columns(
            formats.Say(ChartPanelTexts.ApproversTitle),
            formats.Say(approvers.N == 0
                ? ChartPanelTexts.NoTweets
                : ChartPanelTexts.ApproversSummary(formats.Number(approvers.Approvers.Median), formats.Count(approvers.N), many, share)),
            [.. approvers.Histogram.Select((_, people) => new ChartCategory(formats.Count(people)))],
            new ChartSeries(
                formats.Say(ChartPanelTexts.Tweets),
                ColourToken.Accent,
                [.. approvers.Histogram.Select((tweets, people) => new ChartPoint(
                    tweets,
                    formats.Say(ChartPanelTexts.Count(formats.Count(people), formats.Count(tweets))),
                    people >= ApproversReport.Many ? ColourToken.Mark : null,
                    tweets == 0 ? "" : formats.Count(tweets)))],
                ShowsTexts: true),
            new ChartAxis(formats.Say(ChartPanelTexts.TweetsAxis), ChartFormat.Count),
            Table(approvers, formats),
            approvers.Histogram.Length > ApproversReport.Many
                ? [ChartMark.At(ApproversReport.Many, formats.Say(ChartPanelTexts.NineOrMore(share)))]
                : []);
    }

    private static ChartTable Table(ApproversReport approvers, ReaderFormats formats) => new(
        [new(formats.Say(ChartPanelTexts.Approvers)), new(formats.Say(ChartPanelTexts.Tweets)), new(formats.Say(ChartPanelTexts.Share))],
        [.. approvers.Histogram.Select((tweets, people) => ImmutableArray.Create(
            formats.Count(people), formats.Count(tweets), formats.Percent((double)tweets / approvers.N)))]);
}
