using System.Collections.Immutable;
using Dashboard.Analytics.Groups;
using Dashboard.Domain.Calendars;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.Departments;

/// <summary>Each group's median with its interval, in the page's order; a group that is withheld says so in its row.</summary>
internal static class MediansPlot
{
    public static DotPlotModel From(DepartmentsPageReport report, PageAddress address, ReaderFormats formats)
    {
        var (groups, clock) = (report.Groups, report.Summary.Selection.Clock);
        return new DotPlotModel(
            formats.Say(DepartmentsTexts.DotsTitle),
            Summary(report, formats),
            [.. groups.Groups.Zip(GroupRow.From(report, address, formats), (group, row) => Row(group, row, clock, formats))],
            new ChartAxis(formats.Say(DepartmentsTexts.DotsTitle), clock == ClockKind.Working ? ChartFormat.Working : ChartFormat.Elapsed),
            // The table of groups below has all of it, and more.
            new ChartTable([new(formats.Say(DepartmentsTexts.Group), IsFigure: false)], []),
            groups.Median is { } median && groups.Groups.Any(group => group.Figures is not null)
                ? new ChartTarget(median, formats.Say(DepartmentsTexts.AllTogether(formats.Duration(median, clock))))
                : null);
    }

    private static DotPlotRow Row(ComparedGroup group, GroupRow row, ClockKind clock, ReaderFormats formats)
    {
        if (group.Figures?.TimeToPublish is not { Median: { } median } figures)
        {
            return new DotPlotRow(row.Name, null, Missing(group.Visibility), Note: group.Figures is null ? row.N : Note(row.N), Href: row.Tweets);
        }

        var (said, n) = (formats.Duration(median, clock), formats.Count(figures.N));
        return figures.MedianInterval is { Low: { } low, High: { } high }
            ? new(row.Name, median, formats.Say(DepartmentsTexts.DotText(said, formats.Durations(low, high, clock), n)), new(low, high), Note(row.N), row.Tweets)
            : new(row.Name, median, formats.Say(DepartmentsTexts.DotWithoutInterval(said, n)), null, Note(row.N), row.Tweets);

        string Missing(GroupVisibility visibility) => formats.Say(visibility switch
        {
            GroupVisibility.Small => DepartmentsTexts.SmallDot(formats.Count(SmallGroups.Fewest)),
            GroupVisibility.Withheld => DepartmentsTexts.WithheldDot,
            _ => DepartmentsTexts.NoDuration,
        });

        string Note(string shown) => formats.Say(TileTexts.N(shown));
    }

    private static string Summary(DepartmentsPageReport report, ReaderFormats formats)
    {
        var clock = report.Summary.Selection.Clock;
        var timed = report.Groups.Groups.Where(group => group.Figures is { TimeToPublish.N: > 0 }).ToImmutableArray();
        var medians = timed.Select(group => group.Figures!.TimeToPublish.Median!.Value).ToArray();
        return formats.Say(medians.Length switch
        {
            0 => DepartmentsTexts.NothingToCompare,
            1 => DepartmentsTexts.DotsSummaryOne(GroupRow.NameOf(report, timed[0].Code, formats), formats.Duration(medians[0], clock)),
            _ => DepartmentsTexts.DotsSummary(formats.Count(medians.Length), formats.Duration(medians.Min(), clock), formats.Duration(medians.Max(), clock)),
        });
    }
}
