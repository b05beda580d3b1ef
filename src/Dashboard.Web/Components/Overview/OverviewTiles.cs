using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Analytics.Statistics;
using Dashboard.Analytics.Summary;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Method;
using Dashboard.Web.Components.Tiles;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.Overview;

/// <summary>The overview's headline figures, each with its n.</summary>
internal static class OverviewTiles
{
    public static ImmutableArray<TileModel> From(OverviewReport report, PageAddress address, ReaderFormats formats)
    {
        var changes = report.Before is { } before ? new TileChanges(report, before, formats) : null;
        return
        [
            Median(report.Summary, formats) with { Href = Published(address), Change = changes?.Median() },
            OpenCounted(report.Summary, formats) with { Change = changes?.OpenCounted() },
            Ninetieth(report.Summary, formats) with { Href = SlowestTenth(report.Summary, address), Change = changes?.Ninetieth() },
            Target(report.Summary.Target, formats) with { Change = changes?.Target() },
            Approvers(report, formats) with { Href = address.To(DashboardUrls.Approvers).Write(), Change = changes?.Approvers() },
            InFlight(report, formats) with { Href = address.To(DashboardUrls.Tweets, new TweetFocus { Outcome = Outcome.InFlight }).Write(), Change = changes?.InFlight() },
            Bottleneck(report, formats) with { Href = address.To(DashboardUrls.Bottlenecks).Write(), Change = changes?.Bottleneck() },
        ];
    }

    private static string Published(PageAddress address) =>
        address.To(DashboardUrls.Tweets, new TweetFocus { Outcome = Outcome.Published }).Write();

    /// <summary>Those at or above the percentile.</summary>
    private static string? SlowestTenth(SummaryReport summary, PageAddress address) => summary.TimeToPublish.P90 is { } from
        ? address.To(DashboardUrls.Tweets, new TweetFocus { TimeToPublishFrom = (long)Math.Ceiling(from) }).Write()
        : null;

    private static TileModel Median(SummaryReport summary, ReaderFormats formats)
    {
        var figures = summary.TimeToPublish;
        return new(
            "median",
            formats.Say(TileTexts.Median),
            formats.Duration(figures.Median, summary.Selection.Clock),
            Machine(figures.Median),
            [Interval(figures.MedianInterval, summary.Selection.Clock, formats), N(figures.N, formats)],
            MethodTopics.TimeToPublish);
    }

    private static TileModel OpenCounted(SummaryReport summary, ReaderFormats formats)
    {
        var (open, clock) = (summary.OpenCounted, summary.Selection.Clock);
        var counted = formats.Say(TileTexts.OfStarted(formats.Count(open.Started), formats.Count(open.StillOpen)));
        return new(
            "open-counted",
            formats.Say(TileTexts.OpenCounted),
            formats.Duration(open.Median, clock),
            Machine(open.Median),
            open.Median is null && open.Started > 0 ? [formats.Say(TileTexts.NeverHalf), counted]
                : open.MedianInterval is null ? [counted]
                : [Interval(open.MedianInterval, clock, formats), counted],
            MethodTopics.OpenCounted);
    }

    private static TileModel Ninetieth(SummaryReport summary, ReaderFormats formats) => new(
        "p90",
        formats.Say(TileTexts.Ninetieth),
        formats.Duration(summary.TimeToPublish.P90, summary.Selection.Clock),
        Machine(summary.TimeToPublish.P90),
        [N(summary.TimeToPublish.N, formats)],
        MethodTopics.Percentiles);

    private static TileModel Target(TargetFigures target, ReaderFormats formats)
    {
        var label = target.Only is { } only
            ? TileTexts.TargetOf(formats.Duration((double)only.Hours * 3_600_000, only.Clock))
            : TileTexts.Target;
        ImmutableArray<string> notes = target.Met.Of == 0
            ? target.WithoutTarget > 0 ? [formats.Say(TileTexts.NoTarget), N(0, formats)] : [N(0, formats)]
            :
            [
                formats.Say(TileTexts.Interval(formats.Percents(target.Met.WilsonInterval?.Low, target.Met.WilsonInterval?.High))),
                formats.Say(TileTexts.MetOf(formats.Count(target.Met.Count), formats.Count(target.Met.Of))),
            ];
        return new(
            "target",
            formats.Say(label),
            formats.Percent(target.Met.Share),
            Machine(target.Met.Share),
            target.WithoutTarget > 0 && target.Met.Of > 0 ? notes.Add(formats.Say(TileTexts.WithoutTarget(formats.Count(target.WithoutTarget)))) : notes,
            MethodTopics.Target);
    }

    private static TileModel Approvers(OverviewReport report, ReaderFormats formats)
    {
        var approvers = report.Approvers;
        ImmutableArray<string> figures = approvers.N == 0
            ? []
            : [formats.Say(TileTexts.Most(formats.Number(approvers.Approvers.Max))), formats.Say(TileTexts.NineOrMore(formats.Percent(approvers.NineOrMore.Share)))];
        return new(
            "approvers", formats.Say(TileTexts.Approvers), formats.Number(approvers.Approvers.Median), Machine(approvers.Approvers.Median), figures.Add(N(approvers.N, formats)),
            MethodTopics.Approvers);
    }

    private static TileModel InFlight(OverviewReport report, ReaderFormats formats)
    {
        var (flight, clock) = (report.Summary.InFlight, report.Summary.Selection.Clock);
        var names = new RecordNames(report.Record.Catalog, formats.Language);
        var holder = flight.OldestStages.IsDefaultOrEmpty ? null : string.Join(", ", flight.OldestStages.Select(names.Stage));
        return new(
            "in-flight",
            formats.Say(TileTexts.InFlight),
            formats.Count(flight.Tweets),
            flight.Tweets.ToString(CultureInfo.InvariantCulture),
            flight.Tweets == 0
                ? [formats.Say(TileTexts.NothingInFlight)]
                :
                [
                    formats.Say(TileTexts.Oldest(formats.Duration(flight.OldestAge, clock), holder)),
                    formats.Say(flight.WithTarget == 0 ? TileTexts.NoTarget : TileTexts.Overdue(formats.Count(flight.Overdue), formats.Count(flight.WithTarget))),
                ],
            MethodTopics.InFlight);
    }

    private static TileModel Bottleneck(OverviewReport report, ReaderFormats formats)
    {
        var bottlenecks = report.Bottlenecks;
        var first = bottlenecks.Stages.FirstOrDefault(stage => stage.Code == bottlenecks.First);
        var names = new RecordNames(report.Record.Catalog, formats.Language);
        return new(
            "bottleneck",
            formats.Say(TileTexts.Bottleneck),
            first is null ? ReaderFormats.Undefined : names.Stage(first.Code),
            first?.Code ?? "",
            first is null
                ? bottlenecks.Tweets > 0 ? [formats.Say(TileTexts.NoWinner), N(bottlenecks.Tweets, formats)] : [N(0, formats)]
                : [formats.Say(TileTexts.ShareOf(formats.Tenths(first.Share), formats.Count(bottlenecks.Tweets)))],
            MethodTopics.Shares);
    }

    private static string N(int n, ReaderFormats formats) => formats.Say(TileTexts.N(formats.Count(n)));

    private static string Interval(Interval? interval, ClockKind clock, ReaderFormats formats) => formats.Say(
        interval is null ? TileTexts.NoInterval : TileTexts.Interval(formats.Durations(interval.Low, interval.High, clock)));

    private static string Machine(double? figure) => figure?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
