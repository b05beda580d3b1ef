using System.Collections.Immutable;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.InFlight;

/// <summary>Work in progress, week by week; each week leads to this page as of its end.</summary>
internal static class WeeksChart
{
    public static ChartModel From(InFlightPageReport report, PageAddress address, ReaderFormats formats)
    {
        var weeks = report.WorkInProgress.Weeks;
        NodaTime.LocalDate[] mondays = [.. weeks.Select(week => week.Monday)];
        var next = weeks.IsEmpty ? default : mondays[^1].PlusWeeks(1);
        var marks = new TimeMarks(report.Record.Settings, report.Summary.Selection, mondays, next, formats);
        return ChartModel.Line(
            formats.Say(InFlightTexts.WeeksTitle),
            formats.Say(weeks.Length switch
            {
                0 => InFlightTexts.NoWeeks,
                1 => InFlightTexts.WeeksOfOne(formats.Count(weeks[0].Tweets)),
                _ => InFlightTexts.WeeksSummary(
                    formats.Count(weeks.Length), formats.Count(weeks.Min(week => week.Tweets)), formats.Count(weeks.Max(week => week.Tweets)), formats.Count(weeks[^1].Tweets)),
            }),
            [.. weeks.Select(week => new ChartCategory(Name(week.Monday, week.IsPartial), week.Monday.ToDateOnly(), Href(week.Monday, week.IsPartial)))],
            [
                new ChartSeries(
                    formats.Say(InFlightTexts.InFlight),
                    ColourToken.Accent,
                    [.. weeks.Select(week => new ChartPoint(week.Tweets, formats.Say(InFlightTexts.CountOf(formats.Count(week.Tweets), week.Tweets == 1))))]),
            ],
            new ChartAxis(formats.Say(InFlightTexts.TweetsAxis), ChartFormat.Count),
            new ChartTable(
                [new(formats.Say(ChartPanelTexts.Week), IsFigure: false), new(formats.Say(InFlightTexts.TweetsAxis)), .. marks.Column],
                [.. weeks.Select((week, place) => (ImmutableArray<string>)[Name(week.Monday, week.IsPartial), formats.Count(week.Tweets), .. marks.Cell(place)])],
                [.. weeks.Select(week => Href(week.Monday, week.IsPartial))]),
            marks: marks.Drawn,
            brush: ChartBrush.Over(address, report.Summary.Selection, mondays, next));

        string Name(NodaTime.LocalDate monday, bool isPartial) => formats.Say(ChartPanelTexts.WeekOf(formats.Date(monday), isPartial));

        // A week that the period or the record cuts ends with them: its end is the page's own.
        string? Href(NodaTime.LocalDate monday, bool isPartial) => isPartial && monday == weeks[^1].Monday
            ? null
            : (address with { Selection = address.Selection with { From = address.Selection.From ?? report.Summary.Selection.From, To = monday.PlusWeeks(1) } })
                .To(DashboardUrls.InFlight).Write();
    }
}
