using System.Collections.Immutable;
using Dashboard.Analytics.Attainment;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Formats;
using Dashboard.Web.Urls;
using NodaTime;

namespace Dashboard.Web.Components.Overview;

/// <summary>The share of tweets within their target over time, with its interval: a step with few tweets shows by its width how little it says.</summary>
internal static class AttainmentChart
{
    public static ChartModel From(OverviewReport report, PageAddress address, ReaderFormats formats)
    {
        var (attainment, selection) = (report.Attainment, report.Summary.Selection);
        var (steps, isByMonth) = (attainment.Steps, attainment.Unit == AttainmentUnit.Month);
        var next = steps.IsEmpty ? default : After(attainment, steps[^1]);
        var links = new OverviewLinks(address, selection);
        var marks = new TimeMarks(report.Record.Settings, selection, [.. steps.Select(step => step.First)], next, formats);
        return ChartModel.Line(
            formats.Say(AttainmentTexts.Title(isByMonth, selection.DateBasis == DateBasis.Start)),
            Summary(report, formats),
            [.. steps.Select(step => new ChartCategory(NameOf(attainment, step, formats), step.First.ToDateOnly(), Href(attainment, step, links)))],
            [
                new ChartSeries(
                    formats.Say(AttainmentTexts.Within),
                    ColourToken.Accent,
                    [.. steps.Select(step => new ChartPoint(step.Met.Share, formats.Say(AttainmentTexts.Point(formats.Percent(step.Met.Share), formats.Count(step.Met.Count), formats.Count(step.Met.Of)))))],
                    EndLabel: formats.Say(AttainmentTexts.Within)),
            ],
            new ChartAxis(formats.Say(AttainmentTexts.Axis), ChartFormat.Share, Max: 1),
            Table(attainment, marks, links, formats),
            new ChartBand(
                formats.Say(AttainmentTexts.Interval),
                ColourToken.Accent,
                [.. steps.Select(step => step.Met.WilsonInterval is { Low: { } low, High: { } high } ? new ChartRange(low, high, formats.Percents(low, high)) : null)],
                formats.Say(AttainmentTexts.IntervalEnd)),
            marks.Drawn,
            brush: ChartBrush.Over(address, selection, [.. steps.Select(step => step.First)], next));
    }

    /// <summary>The day after a step's last.</summary>
    private static LocalDate After(AttainmentReport attainment, AttainmentStep step) =>
        attainment.Unit == AttainmentUnit.Month ? step.First.PlusMonths(1) : step.First.PlusWeeks(1);

    private static string? Href(AttainmentReport attainment, AttainmentStep step, OverviewLinks links) =>
        step.Met.Of == 0 ? null : links.Step(step.First, After(attainment, step));

    private static string Summary(OverviewReport report, ReaderFormats formats)
    {
        var (steps, met) = (report.Attainment.Steps.Where(step => step.Met.Of > 0).ToArray(), report.Summary.Target.Met);
        if (steps.Length == 0)
        {
            return formats.Say(AttainmentTexts.NoTarget);
        }

        var (lowest, highest) = (steps.Min(step => step.Met.Share), steps.Max(step => step.Met.Share));
        return formats.Say(AttainmentTexts.Summary(formats.Percent(met.Share), formats.Count(met.Of), formats.Percent(lowest), formats.Percent(highest), steps.Length == 1));
    }

    private static string NameOf(AttainmentReport attainment, AttainmentStep step, ReaderFormats formats) => formats.Say(attainment.Unit == AttainmentUnit.Month
        ? AttainmentTexts.MonthOf(formats.Month(step.First), step.IsPartial)
        : ChartPanelTexts.WeekOf(formats.Date(step.First), step.IsPartial));

    private static ChartTable Table(AttainmentReport attainment, TimeMarks marks, OverviewLinks links, ReaderFormats formats) => new(
        [
            new(formats.Say(attainment.Unit == AttainmentUnit.Month ? AttainmentTexts.Month : ChartPanelTexts.Week), IsFigure: false),
            new(formats.Say(AttainmentTexts.Within)), new(formats.Say(AttainmentTexts.Interval)), new(formats.Say(AttainmentTexts.Met)), new("n"), new(formats.Say(AttainmentTexts.Without)), .. marks.Column,
        ],
        [.. attainment.Steps.Select((step, place) => (ImmutableArray<string>)
        [
            NameOf(attainment, step, formats),
            formats.Percent(step.Met.Share),
            step.Met.WilsonInterval is { } interval ? formats.Percents(interval.Low, interval.High) : ReaderFormats.Undefined,
            formats.Count(step.Met.Count),
            formats.Count(step.Met.Of),
            formats.Count(step.WithoutTarget),
            .. marks.Cell(place),
        ])],
        [.. attainment.Steps.Select(step => Href(attainment, step, links))]);
}
