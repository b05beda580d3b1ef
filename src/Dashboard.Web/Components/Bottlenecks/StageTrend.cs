using System.Collections.Immutable;
using Dashboard.Analytics.Stages;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.Bottlenecks;

/// <summary>The chosen stage's median stay, week by week; each week leads to its tweets.</summary>
internal static class StageTrend
{
    public static ChartModel From(BottlenecksPageReport report, StageReport stage, PageAddress address, ReaderFormats formats)
    {
        var (clock, weeks) = (report.Summary.Selection.Clock, stage.Weeks);
        var links = new StageLinks(address, report.Summary.Selection);
        var next = weeks.IsEmpty ? default : weeks[^1].Monday.PlusWeeks(1);
        var names = new RecordNames(report.Record.Catalog, formats.Language);
        var marks = new TimeMarks(
            report.Record.Settings, report.Summary.Selection, [.. weeks.Select(week => week.Monday)], next, formats);
        var medians = weeks.Where(week => week.Dwell.N > 0).Select(week => week.Dwell.Median!.Value).ToArray();
        return ChartModel.Line(
            formats.Say(ChosenTexts.TrendTitle(names.Stage(stage.Code), report.Summary.Selection.DateBasis == DateBasis.Start)),
            formats.Say(medians.Length == 0 ? ChosenTexts.TrendNone
                : medians.Length == 1 ? ChartPanelTexts.TrendOfOneWeek(formats.Duration(medians[0], clock), formats.Count(stage.WithDwell))
                : ChosenTexts.TrendSummary(
                formats.Count(weeks.Length), formats.Count(stage.WithDwell), formats.Duration(medians.Min(), clock), formats.Duration(medians.Max(), clock))),
            [.. weeks.Select(week => new ChartCategory(NameOf(week, formats), week.Monday.ToDateOnly(), HrefOf(stage, week, links)))],
            [
                new ChartSeries(
                    formats.Say(ChosenTexts.MedianStay),
                    names.StageColour(stage.Code),
                    [.. weeks.Select(week => new ChartPoint(week.Dwell.Median, formats.Say(ChosenTexts.WeekFigure(
                        formats.Duration(week.Dwell.Median, clock), formats.Count(week.Dwell.N), formats.Count(week.Tweets)))))]),
            ],
            new ChartAxis(
                formats.Say(clock == ClockKind.Working ? ChartPanelTexts.WorkingAxis : ChartPanelTexts.ElapsedAxis),
                clock == ClockKind.Working ? ChartFormat.Working : ChartFormat.Elapsed),
            Table(stage, marks, links, clock, formats),
            marks: marks.Drawn,
            brush: ChartBrush.Over(address, report.Summary.Selection, [.. weeks.Select(week => week.Monday)], next));
    }

    private static string NameOf(StageWeek week, ReaderFormats formats) => formats.Say(ChartPanelTexts.WeekOf(formats.Date(week.Monday), week.IsPartial));

    private static string? HrefOf(StageReport stage, StageWeek week, StageLinks links) =>
        week.Tweets == 0 ? null : links.OfWeek(stage.Code, week.Monday);

    private static ChartTable Table(StageReport stage, TimeMarks marks, StageLinks links, ClockKind clock, ReaderFormats formats) => new(
        [
            new(formats.Say(ChartPanelTexts.Week), IsFigure: false), new(formats.Say(BottlenecksTexts.Tweets)),
            new(formats.Say(BottlenecksTexts.Visits)), new(formats.Say(BottlenecksTexts.Median)), .. marks.Column,
        ],
        [.. stage.Weeks.Select((week, place) => (ImmutableArray<string>)
        [
            NameOf(week, formats), formats.Count(week.Tweets), formats.Count(week.Dwell.N), formats.Duration(week.Dwell.Median, clock), .. marks.Cell(place),
        ])],
        [.. stage.Weeks.Select(week => HrefOf(stage, week, links))]);
}
