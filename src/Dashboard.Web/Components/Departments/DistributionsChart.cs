using System.Collections.Immutable;
using Dashboard.Analytics.Groups;
using Dashboard.Domain.Calendars;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Formats;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.Departments;

/// <summary>How much of each group was published by when: its empirical distribution at fixed times. Groups that are withheld have none.</summary>
internal static class DistributionsChart
{
    /// <summary>More pictures than this are a wall: the table lists the rest.</summary>
    public const int MostDrawn = 24;

    /// <summary>Where nearly all are out: beyond it a few tweets would stretch the picture.</summary>
    private const double NearlyAll = 0.95;

    private const long Hour = 3_600_000, Day = 24 * Hour;

    /// <summary>The table's columns; each is one of the fixed times.</summary>
    private static readonly ImmutableArray<long> Milestones = [Hour, 4 * Hour, Day, 2 * Day, 4 * Day, 7 * Day, 14 * Day, 28 * Day, 56 * Day];

    public static ChartModel From(DepartmentsPageReport report, PageAddress address, ReaderFormats formats)
    {
        var clock = report.Summary.Selection.Clock;
        var all = Drawable(report);
        var drawn = all[..Math.Min(MostDrawn, all.Length)];
        var places = Places(drawn);
        return ChartModel.Curves(
            formats.Say(DepartmentsTexts.CurvesTitle),
            Summary(all, clock, formats),
            [.. places.Select(place => new ChartCategory(formats.Duration(DistributionPoints.All[place], clock), At: DistributionPoints.All[place]))],
            drawn.IsEmpty
                ? [new ChartSeries(formats.Say(DepartmentsTexts.Share), ColourToken.Quiet, [])]
                : [.. drawn.Select(group => Line(report, group, places, clock, formats))],
            new CurveAxis(formats.Say(DepartmentsTexts.CurvesAcross), clock == ClockKind.Working ? ChartFormat.Working : ChartFormat.Elapsed, IsStepped: false),
            new ChartAxis(formats.Say(DepartmentsTexts.Share), ChartFormat.Share, Max: 1),
            Table(report, all, address, formats));
    }

    /// <summary>Groups that have times to be shown.</summary>
    public static ImmutableArray<ComparedGroup> Drawable(DepartmentsPageReport report) =>
        [.. report.Groups.Groups.Where(group => group.Figures is { Distribution.IsEmpty: false })];

    /// <summary>From the first time at which anything is out to the first at which nearly all of every group is.</summary>
    private static int[] Places(ImmutableArray<ComparedGroup> drawn)
    {
        if (drawn.IsEmpty)
        {
            return [];
        }

        var last = DistributionPoints.All.Length - 1;
        var from = drawn.Min(group => First(group, share => share > 0)) - 1;
        var to = drawn.Max(group => First(group, share => share >= NearlyAll));
        return [.. Enumerable.Range(Math.Max(0, from), Math.Min(last, Math.Max(to, from + 1)) - Math.Max(0, from) + 1)];

        static int First(ComparedGroup group, Func<double, bool> isSo)
        {
            var found = Array.FindIndex([.. group.Figures!.Distribution], share => isSo(share));
            return found < 0 ? DistributionPoints.All.Length - 1 : found;
        }
    }

    private static ChartSeries Line(DepartmentsPageReport report, ComparedGroup group, int[] places, ClockKind clock, ReaderFormats formats)
    {
        var (figures, name) = (group.Figures!, GroupRow.NameOf(report, group.Code, formats));
        var n = formats.Count(figures.TimeToPublish.N);
        return new ChartSeries(
            name,
            ColourToken.Accent,
            [.. places.Select(place => new ChartPoint(
                figures.Distribution[place],
                formats.Say(DepartmentsTexts.Point(formats.Percent(figures.Distribution[place]), formats.Duration(DistributionPoints.All[place], clock), n))))]);
    }

    /// <summary>What is out after one of the milestones: that at which the groups are farthest apart, or one group alone is nearest to its half.</summary>
    private static string Summary(ImmutableArray<ComparedGroup> all, ClockKind clock, ReaderFormats formats)
    {
        if (all.IsEmpty)
        {
            return formats.Say(DepartmentsTexts.NothingToCompare);
        }

        var (at, low, high) = Milestones
            .Select(time => (time, all.Min(group => At(group, time)), all.Max(group => At(group, time))))
            .MaxBy(shares => all.Length == 1 ? -Math.Abs(shares.Item2 - 0.5) : shares.Item3 - shares.Item2);
        return formats.Say(all.Length == 1
            ? DepartmentsTexts.CurvesSummaryOne(formats.Duration(at, clock), formats.Percent(low))
            : DepartmentsTexts.CurvesSummary(formats.Duration(at, clock), formats.Percent(low), formats.Percent(high)));
    }

    private static ChartTable Table(DepartmentsPageReport report, ImmutableArray<ComparedGroup> all, PageAddress address, ReaderFormats formats)
    {
        var clock = report.Summary.Selection.Clock;
        return new ChartTable(
            [
                new(formats.Say(DepartmentsTexts.Group), IsFigure: false),
                new(formats.Say(DepartmentsTexts.N)),
                .. Milestones.Select(time => new ChartColumn(formats.Say(DepartmentsTexts.Within(formats.Duration(time, clock))))),
            ],
            [.. all.Select(group => ImmutableArray.CreateRange(
                [
                    GroupRow.NameOf(report, group.Code, formats),
                    formats.Count(group.Figures!.TimeToPublish.N),
                    .. Milestones.Select(time => formats.Percent(At(group, time))),
                ]))],
            [.. all.Select(group => (string?)DepartmentsView.TweetsWithTimes(address, report.Groups.By, group.Code))]);
    }

    private static double At(ComparedGroup group, long time) => group.Figures!.Distribution[DistributionPoints.All.IndexOf(time)];
}
