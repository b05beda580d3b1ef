using System.Collections.Immutable;
using Dashboard.Analytics.Approvers;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.Approvers;

/// <summary>Tweets by number of approvers, nine and more marked; each bar leads to its tweets.</summary>
internal static class ApproversHistogram
{
    public static ChartModel From(ApproversReport approvers, PageAddress address, ReaderFormats formats)
    {
        var bins = Bins(approvers.Histogram);
        var share = formats.Percent(approvers.NineOrMore.Share);
        return ChartModel.Columns(
            formats.Say(ChartPanelTexts.ApproversTitle),
            formats.Say(approvers.N == 0
                ? ChartPanelTexts.NoTweets
                : ChartPanelTexts.ApproversSummary(formats.Number(approvers.Approvers.Median), formats.Count(approvers.N), Many(approvers, formats))),
            [.. bins.Select(bin => new ChartCategory(Name(bin.Approvers, formats), Href: bin.Tweets == 0 ? null : ApproverLinks.Published(address, bin.Approvers)))],
            new ChartSeries(
                formats.Say(ChartPanelTexts.Tweets),
                ColourToken.Accent,
                [.. bins.Select(bin => new ChartPoint(
                    bin.Tweets,
                    formats.Say(ChartPanelTexts.Count(Name(bin.Approvers, formats), bin.Approvers.Count == 1, formats.Count(bin.Tweets), bin.Tweets == 1)),
                    bin.Approvers.Count >= ApproversReport.Many ? ColourToken.Mark : null,
                    bin.Tweets == 0 ? "" : formats.Count(bin.Tweets)))],
                ShowsTexts: true),
            new ChartAxis(formats.Say(ChartPanelTexts.TweetsAxis), ChartFormat.Count),
            Table(bins, approvers.N, address, formats),
            approvers.Histogram.Length > ApproversReport.Many
                ? [ChartMark.At(ApproversReport.Many, formats.Say(ChartPanelTexts.NineOrMore(share)))]
                : []);
    }

    private static Bilingual Many(ApproversReport approvers, ReaderFormats formats) => approvers.NineOrMore.Count == 0
        ? ChartPanelTexts.NoneHasNine
        : ChartPanelTexts.HaveNine(formats.Count(approvers.NineOrMore.Count), approvers.NineOrMore.Count == 1, formats.Percent(approvers.NineOrMore.Share));

    /// <summary>"6", and "30+" where larger numbers are taken together.</summary>
    public static string Name(ApproversFocus approvers, ReaderFormats formats) => formats.Count(approvers.Count) + (approvers.OrMore ? "+" : "");

    /// <summary>Taken together from where the boxes are, so that a tweet with a thousand approvers leaves room for the others.</summary>
    private static ImmutableArray<(ApproversFocus Approvers, int Tweets)> Bins(ImmutableArray<int> histogram)
    {
        var own = histogram.Take(ApproverTimesAnalyzer.Pooled).Select((tweets, people) => (new ApproversFocus(people, OrMore: false), tweets));
        var pooled = histogram.Skip(ApproverTimesAnalyzer.Pooled).Sum();
        return pooled == 0 ? [.. own] : [.. own, (new ApproversFocus(ApproverTimesAnalyzer.Pooled, OrMore: true), pooled)];
    }

    private static ChartTable Table(ImmutableArray<(ApproversFocus Approvers, int Tweets)> bins, int n, PageAddress address, ReaderFormats formats) => new(
        [new(formats.Say(ChartPanelTexts.Approvers)), new(formats.Say(ChartPanelTexts.Tweets)), new(formats.Say(ChartPanelTexts.Share))],
        [.. bins.Select(bin => ImmutableArray.Create(
            Name(bin.Approvers, formats), formats.Count(bin.Tweets), formats.Percent((double)bin.Tweets / n)))],
        [.. bins.Select(bin => bin.Tweets == 0 ? null : ApproverLinks.Published(address, bin.Approvers))]);
}
