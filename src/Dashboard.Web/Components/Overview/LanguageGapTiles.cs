using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Analytics.LanguageGap;
using Dashboard.Domain.Calendars;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Method;
using Dashboard.Web.Components.Tiles;
using Dashboard.Web.Formats;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.Overview;

/// <summary>The gap between the two languages of a text, in a row of figures.</summary>
internal static class LanguageGapTiles
{
    public static ImmutableArray<TileModel> From(OverviewReport report, PageAddress address, ReaderFormats formats)
    {
        var (gap, clock) = (report.LanguageGap, report.Summary.Selection.Clock);
        var changes = report.Before is { LanguageGap.HasPairs: true } before ? new TileChanges(report, before, formats) : null;
        return
        [
            Tile("gap-median", formats.Say(LanguageGapTexts.Median), formats.Duration(gap.Gap.Median, clock), gap.Gap.Median, [Interval(gap, clock, formats), N(gap, formats)])
                with { Change = changes?.GapMedian() },
            Tile("gap-p90", formats.Say(TileTexts.Ninetieth), formats.Duration(gap.Gap.P90, clock), gap.Gap.P90, [N(gap, formats)]) with { Change = changes?.GapNinetieth() },
            Tile("gap-longest", formats.Say(LanguageGapTexts.Longest), formats.Duration(gap.Gap.Max, clock), gap.Gap.Max, [N(gap, formats)])
                with { Href = gap.LongestTweet is { } tweet ? address.To(DashboardUrls.Tweet(tweet)).Write() : null, Change = changes?.GapLongest() },
            Within(gap, formats) with { Change = changes?.GapWithinAMinute() },
            First(gap, formats) with { Change = changes?.GapEnglishFirst() },
            // Not compared: the pairs of the period before have had as much longer to come out in both.
            OneOut(gap, formats),
        ];
    }

    private static TileModel Within(LanguageGapReport gap, ReaderFormats formats) => Tile(
        "gap-minute",
        formats.Say(LanguageGapTexts.OneMinute),
        formats.Percent(gap.WithinAMinute.Share),
        gap.WithinAMinute.Share,
        [
            formats.Say(TileTexts.MetOf(formats.Count(gap.WithinAMinute.Count), formats.Count(gap.Gap.N))),
            formats.Say(LanguageGapTexts.WithinAnHour(formats.Percent(gap.WithinAnHour.Share))),
            formats.Say(LanguageGapTexts.WithinADay(formats.Percent(gap.WithinADay.Share))),
        ]);

    private static TileModel First(LanguageGapReport gap, ReaderFormats formats)
    {
        var (order, english) = (gap.Order, gap.ShareOfGaps(gap.Order.EnglishFirst));
        ImmutableArray<string> notes =
        [
            formats.Say(TileTexts.MetOf(formats.Count(order.EnglishFirst), formats.Count(gap.Gap.N))),
            formats.Say(LanguageGapTexts.FrenchFirst(formats.Percent(gap.ShareOfGaps(order.FrenchFirst)), formats.Count(order.FrenchFirst))),
            formats.Say(LanguageGapTexts.Together(formats.Count(order.Simultaneous))),
        ];
        return Tile(
            "gap-english-first",
            formats.Say(LanguageGapTexts.EnglishFirst),
            formats.Percent(english),
            english,
            order.Unknown == 0 ? notes : notes.Add(formats.Say(LanguageGapTexts.OrderUnknown(formats.Count(order.Unknown)))));
    }

    private static TileModel OneOut(LanguageGapReport gap, ReaderFormats formats) => Tile(
        "gap-one-out",
        formats.Say(LanguageGapTexts.OneOut),
        formats.Count(gap.Waiting + gap.EndedOtherwise),
        gap.Waiting + gap.EndedOtherwise,
        [
            formats.Say(LanguageGapTexts.Waiting(formats.Count(gap.Waiting))),
            formats.Say(LanguageGapTexts.EndedOtherwise(formats.Count(gap.EndedOtherwise))),
        ]);

    private static TileModel Tile(string key, string label, string value, double? machine, ImmutableArray<string> notes) =>
        new(key, label, value, machine?.ToString("R", CultureInfo.InvariantCulture) ?? "", notes, MethodTopics.LanguageGap);

    private static string N(LanguageGapReport gap, ReaderFormats formats) => formats.Say(TileTexts.N(formats.Count(gap.Gap.N)));

    private static string Interval(LanguageGapReport gap, ClockKind clock, ReaderFormats formats) => formats.Say(gap.Gap.MedianInterval is { } interval
        ? TileTexts.Interval(formats.Durations(interval.Low, interval.High, clock))
        : TileTexts.NoInterval);
}
