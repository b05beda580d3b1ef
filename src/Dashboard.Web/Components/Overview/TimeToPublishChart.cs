using System.Collections.Immutable;
using Dashboard.Analytics.Statistics;
using Dashboard.Analytics.TimeToPublish;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Formats;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.Overview;

/// <summary>The weekly trend: median, the band of the middle 80 % where a week has enough tweets for it, target and marks.</summary>
internal static class TimeToPublishChart
{
    /// <summary>From this n on the 10th and 90th percentile are drawn.</summary>
    private const int SmallestBandN = 20;

    /// <summary>How many times what must be seen whole the highest band may reach before it squeezes the line.</summary>
    private const double Squeezing = 1.5;

    public static ChartModel From(OverviewReport report, PageAddress address, ReaderFormats formats)
    {
        var selection = report.Summary.Selection;
        var (weeks, clock) = (report.TimeToPublish.Weeks, selection.Clock);
        var links = new OverviewLinks(address, selection);
        var next = weeks.IsEmpty ? default : weeks[^1].Monday.PlusWeeks(1);
        var band = Band(weeks, clock, formats);
        var marks = new TimeMarks(report.Record.Settings, selection, [.. weeks.Select(week => week.Monday)], next, formats);
        var medians = weeks.Where(week => week.TimeToPublish.N > 0).Select(week => week.TimeToPublish.Median!.Value).ToArray();
        return ChartModel.Line(
            formats.Say(ChartPanelTexts.TrendTitle(selection.DateBasis == DateBasis.Start)),
            formats.Say(medians.Length == 0
                ? ChartPanelTexts.NoTweets
                : medians.Length == 1 ? ChartPanelTexts.TrendOfOneWeek(formats.Duration(medians[0], clock), formats.Count(report.TimeToPublish.All.N))
                : ChartPanelTexts.TrendSummary(
                    formats.Count(weeks.Length), formats.Count(report.TimeToPublish.All.N), formats.Duration(medians.Min(), clock), formats.Duration(medians.Max(), clock))),
            [.. weeks.Select(week => new ChartCategory(WeekOf(week, formats), week.Monday.ToDateOnly(), Href(week, links)))],
            [new ChartSeries(formats.Say(ChartPanelTexts.Median), ColourToken.Accent, [.. weeks.Select(week => Point(week, clock, formats))], EndLabel: formats.Say(ChartPanelTexts.Median))],
            new ChartAxis(
                formats.Say(clock == ClockKind.Working ? ChartPanelTexts.WorkingAxis : ChartPanelTexts.ElapsedAxis),
                clock == ClockKind.Working ? ChartFormat.Working : ChartFormat.Elapsed,
                End(clock, medians, band, Target(report, formats))),
            Table(weeks, marks, links, clock, formats),
            band,
            marks.Drawn,
            Target(report, formats),
            ChartBrush.Over(address, selection, [.. weeks.Select(week => week.Monday)], next));
    }

    /// <summary>
    /// Where the axis ends, where one week's band would squeeze the line: it shows every median and the target whole, nine in ten of the
    /// bands whole, and the others run off it.
    /// </summary>
    private static double? End(ClockKind clock, double[] medians, ChartBand? band, ChartTarget? target)
    {
        double[] highs = [.. (band?.Ranges ?? []).OfType<ChartRange>().Select(range => range.High).Order()];
        if (highs.Length == 0)
        {
            return null;
        }

        var whole = Math.Max(Math.Max(medians.Max(), target?.Value ?? 0), highs[(highs.Length - 1) * 9 / 10]);
        return highs[^1] <= whole * Squeezing ? null : ChartScale.Of(clock == ClockKind.Working ? ChartFormat.Working : ChartFormat.Elapsed, whole).Max;
    }

    /// <summary>How many weeks have a band that runs off the axis.</summary>
    public static int BeyondAxis(ChartModel trend) =>
        trend.Axis.Max is { } end ? (trend.Band?.Ranges ?? []).Count(range => range is not null && range.High > end) : 0;

    private static string? Href(WeekFigures week, OverviewLinks links) => week.TimeToPublish.N == 0 ? null : links.Week(week.Monday);

    private static string WeekOf(WeekFigures week, ReaderFormats formats) =>
        formats.Say(ChartPanelTexts.WeekOf(formats.Date(week.Monday), week.IsPartial));

    private static ChartPoint Point(WeekFigures week, ClockKind clock, ReaderFormats formats) => new(
        week.TimeToPublish.Median,
        formats.Say(ChartPanelTexts.WithN(formats.Duration(week.TimeToPublish.Median, clock), formats.Count(week.TimeToPublish.N))));

    private static ChartBand? Band(ImmutableArray<WeekFigures> weeks, ClockKind clock, ReaderFormats formats)
    {
        var ranges = weeks.Select(week => Range(week.TimeToPublish, clock, formats)).ToImmutableArray();
        // A band that is absent from most weeks says less than none.
        return ranges.Count(range => range is not null) * 2 < ranges.Length || ranges.IsEmpty
            ? null
            : new ChartBand(formats.Say(ChartPanelTexts.Middle), ColourToken.Accent, ranges, formats.Say(ChartPanelTexts.Middle));
    }

    private static ChartRange? Range(DurationFigures week, ClockKind clock, ReaderFormats formats) =>
        week is { N: >= SmallestBandN, P10: { } low, P90: { } high } ? new ChartRange(low, high, formats.Durations(low, high, clock)) : null;

    /// <summary>Only where one target holds for all, and is measured in the clock that the axis shows.</summary>
    private static ChartTarget? Target(OverviewReport report, ReaderFormats formats) =>
        report.Summary.Target.Only is { } only && only.Clock == report.Summary.Selection.Clock
            ? new ChartTarget((double)only.Hours * 3_600_000, formats.Say(ChartPanelTexts.Target(formats.Duration((double)only.Hours * 3_600_000, only.Clock))))
            : null;

    private static ChartTable Table(ImmutableArray<WeekFigures> weeks, TimeMarks marks, OverviewLinks links, ClockKind clock, ReaderFormats formats) => new(
        [
            new(formats.Say(ChartPanelTexts.Week), IsFigure: false), new("n"), new("p10"), new(formats.Say(ChartPanelTexts.Median)), new("p90"), .. marks.Column,
        ],
        [.. weeks.Select((week, place) => (ImmutableArray<string>)
        [
            WeekOf(week, formats),
            formats.Count(week.TimeToPublish.N),
            Drawn(week.TimeToPublish, figures => figures.P10, clock, formats),
            formats.Duration(week.TimeToPublish.Median, clock),
            Drawn(week.TimeToPublish, figures => figures.P90, clock, formats),
            .. marks.Cell(place),
        ])],
        [.. weeks.Select(week => Href(week, links))]);

    private static string Drawn(DurationFigures week, Func<DurationFigures, double?> figure, ClockKind clock, ReaderFormats formats) =>
        formats.Duration(week.N >= SmallestBandN ? figure(week) : null, clock);
}
