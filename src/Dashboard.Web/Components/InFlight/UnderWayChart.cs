using System.Collections.Immutable;
using Dashboard.Analytics.InFlight;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;
using Dashboard.Web.Urls;
using NodaTime;

namespace Dashboard.Web.Components.InFlight;

/// <summary>How many tweets were in flight at the end of each week; each week leads to them.</summary>
internal static class UnderWayChart
{
    private const int DaysOfAWeek = 7;

    public static ChartModel From(InFlightPageReport report, PageAddress address, ReaderFormats formats)
    {
        var weeks = report.WorkInProgress.Weeks;
        var (least, most) = (weeks.Min(week => week.Tweets), weeks.Max(week => week.Tweets));
        return ChartModel.Line(
            formats.Say(InFlightTexts.UnderWayTitle),
            formats.Say(weeks.Length == 1
                ? InFlightTexts.UnderWayOne(formats.Count(most), most == 1)
                : InFlightTexts.UnderWaySummary(formats.Count(weeks.Length), formats.Count(least), formats.Count(most))),
            [.. weeks.Select(week => new ChartCategory(NameOf(week), week.Monday.ToDateOnly(), HrefOf(week)))],
            [new ChartSeries(formats.Say(TileTexts.InFlight), ColourToken.Accent, [.. weeks.Select(week => new ChartPoint(week.Tweets, formats.Count(week.Tweets)))])],
            new ChartAxis(formats.Say(InFlightTexts.UnderWayAxis), ChartFormat.Count),
            new ChartTable(
                [new(formats.Say(ChartPanelTexts.Week), IsFigure: false), new(formats.Say(TileTexts.InFlight))],
                [.. weeks.Select(week => ImmutableArray.Create(NameOf(week), formats.Count(week.Tweets)))],
                [.. weeks.Select(HrefOf)]));

        string NameOf(WeekEnd week) => formats.Say(ChartPanelTexts.WeekOf(formats.Date(week.Monday), week.IsPartial));

        // Those in flight at a period's end, whatever its beginning: the week's own days do.
        string? HrefOf(WeekEnd week) => week.Tweets == 0 ? null : (address with
        {
            Selection = address.Selection with { From = week.Monday, To = EndOf(week.Monday) },
        }).To(DashboardUrls.Tweets, new TweetFocus { Outcome = Outcome.InFlight }).Write();

        LocalDate EndOf(LocalDate monday) =>
            report.Summary.Selection.To is { } last && last < monday.PlusDays(DaysOfAWeek) ? last : monday.PlusDays(DaysOfAWeek);
    }
}
