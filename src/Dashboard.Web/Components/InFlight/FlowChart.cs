using System.Collections.Immutable;
using Dashboard.Analytics.InFlight;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.InFlight;

/// <summary>
/// Cumulative flow since the period began: what came, what ended, what was published. The shaded distance of the first two is what was in flight.
/// </summary>
internal static class FlowChart
{
    public static ChartModel From(InFlightPageReport report, PageAddress address, ReaderFormats formats)
    {
        var (flow, weeks) = (report.Flow, report.Flow.Weeks);
        NodaTime.LocalDate[] mondays = [.. weeks.Select(week => week.Monday)];
        var next = weeks.IsEmpty ? default : mondays[^1].PlusWeeks(1);
        var marks = new TimeMarks(report.Record.Settings, report.Summary.Selection, mondays, next, formats);
        return ChartModel.Line(
            formats.Say(FlowTexts.Title),
            Summary(flow, formats),
            [.. weeks.Select(week => new ChartCategory(NameOf(week, formats), week.Monday.ToDateOnly()))],
            [.. Series(flow, formats)],
            new ChartAxis(formats.Say(FlowTexts.Axis), ChartFormat.Count),
            Table(flow, marks, formats),
            new ChartBand(
                formats.Say(InFlightTexts.InFlight),
                ColourToken.Accent,
                [.. weeks.Select(week => new ChartRange(Ended(week), flow.CarriedIn + week.Started, formats.Say(InFlightTexts.CountOf(formats.Count(week.InFlight), week.InFlight == 1))))]),
            marks.Drawn,
            brush: ChartBrush.Over(address, report.Summary.Selection, mondays, next));
    }

    private static string Summary(FlowReport flow, ReaderFormats formats)
    {
        if (flow.Weeks is not [.., var last])
        {
            return formats.Say(InFlightTexts.NoWeeks);
        }

        return formats.Say(FlowTexts.Summary(
            formats.Count(flow.CarriedIn), formats.Count(last.Started), formats.Count(last.Published), formats.Count(last.EndedOtherwise), formats.Count(last.InFlight)));
    }

    /// <summary>Where nothing ended otherwise, ended and published are one line.</summary>
    private static IEnumerable<ChartSeries> Series(FlowReport flow, ReaderFormats formats)
    {
        yield return Line(FlowTexts.Came, ColourToken.Accent, week => flow.CarriedIn + week.Started);
        if (flow.Weeks.Any(week => week.EndedOtherwise > 0))
        {
            yield return Line(FlowTexts.Ended, ColourToken.Quiet, Ended);
        }

        yield return Line(FlowTexts.Published, new ColourToken("ink"), week => week.Published);

        ChartSeries Line(Domain.Text.Bilingual name, ColourToken colour, Func<FlowWeek, int> count) => new(
            formats.Say(name), colour, [.. flow.Weeks.Select(week => new ChartPoint(count(week), formats.Count(count(week))))], EndLabel: formats.Say(name));
    }

    private static int Ended(FlowWeek week) => week.Published + week.EndedOtherwise;

    private static string NameOf(FlowWeek week, ReaderFormats formats) => formats.Say(ChartPanelTexts.WeekOf(formats.Date(week.Monday), week.IsPartial));

    private static ChartTable Table(FlowReport flow, TimeMarks marks, ReaderFormats formats) => new(
        [
            new(formats.Say(ChartPanelTexts.Week), IsFigure: false), new(formats.Say(FlowTexts.CarriedIn)), new(formats.Say(FlowTexts.Started)), new(formats.Say(FlowTexts.Published)),
            new(formats.Say(FlowTexts.EndedOtherwise)), new(formats.Say(FlowTexts.InFlightThen)), .. marks.Column,
        ],
        [.. flow.Weeks.Select((week, place) => (ImmutableArray<string>)
        [
            NameOf(week, formats), formats.Count(flow.CarriedIn), formats.Count(week.Started), formats.Count(week.Published),
            formats.Count(week.EndedOtherwise), formats.Count(week.InFlight), .. marks.Cell(place),
        ])]);
}
