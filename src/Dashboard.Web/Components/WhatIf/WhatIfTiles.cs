using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Analytics.Statistics;
using Dashboard.Analytics.WhatIf;
using Dashboard.Domain.Calendars;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Method;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Components.Tiles;
using Dashboard.Web.Formats;

namespace Dashboard.Web.Components.WhatIf;

/// <summary>The headline figures under the scenario, each with what it was.</summary>
internal static class WhatIfTiles
{
    public static ImmutableArray<TileModel> From(WhatIfPageReport report, ReaderFormats formats)
    {
        var (whatIf, clock) = (report.WhatIf, report.Summary.Selection.Clock);
        var (before, after) = (whatIf.Before.TimeToPublish, whatIf.After.TimeToPublish);
        return
        [
            new(
                "median", formats.Say(TileTexts.Median), formats.Duration(after.Median, clock), Machine(after.Median),
                [Was(formats.Duration(before.Median, clock)), Interval(after, clock, formats), N(after.N)], MethodTopics.WhatIf),
            new(
                "p90", formats.Say(TileTexts.Ninetieth), formats.Duration(after.P90, clock), Machine(after.P90),
                [Was(formats.Duration(before.P90, clock)), N(after.N)], MethodTopics.WhatIf),
            Target(whatIf),
            new(
                "changed", formats.Say(FiguresTexts.Changed), formats.Count(whatIf.Changed), Machine(whatIf.Changed),
                [formats.Say(FiguresTexts.OfTweets(formats.Count(before.N)))], MethodTopics.WhatIf),
        ];

        string Was(string value) => formats.Say(FiguresTexts.Was(value));

        string N(int n) => formats.Say(TileTexts.N(formats.Count(n)));

        TileModel Target(WhatIfReport one)
        {
            var (met, was) = (one.After.WithinTarget, one.Before.WithinTarget);
            return new(
                "target", formats.Say(TileTexts.Target), formats.Percent(met.Share), Machine(met.Share),
                met.Of == 0
                    ? [formats.Say(TileTexts.NoTarget)]
                    :
                    [
                        Was(formats.Percent(was.Share)),
                        formats.Say(TileTexts.Interval(formats.Percents(met.WilsonInterval?.Low, met.WilsonInterval?.High))),
                        formats.Say(TileTexts.MetOf(formats.Count(met.Count), formats.Count(met.Of))),
                    ],
                MethodTopics.Target);
        }
    }

    private static string Interval(DurationFigures figures, ClockKind clock, ReaderFormats formats) => formats.Say(figures.MedianInterval is { } interval
        ? TileTexts.Interval(formats.Durations(interval.Low, interval.High, clock))
        : TileTexts.NoInterval);

    private static string Machine(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
