using System.Collections.Immutable;
using Dashboard.Analytics.Groups;
using Dashboard.Analytics.Statistics;
using Dashboard.Operations.Reports;
using static Dashboard.Web.Tests.Overview.SampleReports;

namespace Dashboard.Web.Tests.Departments;

/// <summary>Groups written down one by one, beside the sample record's summary.</summary>
internal static class SampleGroups
{
    /// <summary>Of median 4 days, interval 3 to 5; the other of 8 days, interval 6 to 9.</summary>
    public static DepartmentsPageReport Report { get; } = Of(Shown("PHS", 30, 4 * Day, 3 * Day, 5 * Day), Shown("FC", 20, 8 * Day, 6 * Day, 9 * Day));

    public static DepartmentsPageReport Of(params ComparedGroup[] groups) => Of(GroupBy.Department, groups);

    public static DepartmentsPageReport Of(GroupBy by, params ComparedGroup[] groups) => new(
        TheRecord,
        Summary,
        new GroupsReport(by, Suppresses: true, HidesTotals: false, 70, 5.0 * Day, [.. groups]));

    /// <summary>Half of its times are at or below one hour, all within 12 days.</summary>
    public static ComparedGroup Shown(string code, int tweets, double median, long? low = null, long? high = null) => new(
        code,
        GroupVisibility.Shown,
        new ComparedFigures(
            tweets,
            Durations(tweets, median) with { MedianInterval = low is null ? null : new Interval(low, high) },
            new(new ShareFigure(tweets / 2, tweets, new Interval(0.2, 0.8)), 0, null),
            6,
            new ShareFigure(1, tweets, new Interval(0.01, 0.3)),
            "minister",
            0.4,
            Distribution(Hour, 12 * Day)));

    public static ComparedGroup DaysOnly(string code, int tweets) => Shown(code, tweets, Day) is var group
        ? group with { Figures = group.Figures! with { TimeToPublish = DurationFigures.Empty, Distribution = [], Target = new(new ShareFigure(0, 0, null), tweets, null), FirstBottleneck = null, FirstShare = null } }
        : null!;

    public static ComparedGroup Small(string code) => new(code, GroupVisibility.Small, null);

    public static ComparedGroup Withheld(string code) => new(code, GroupVisibility.Withheld, null);

    public static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace("\u2060", "", StringComparison.Ordinal);

    private static ImmutableArray<double> Distribution(long half, long all) =>
        [.. DistributionPoints.All.Select(point => point < half ? 0 : point < all ? 0.5 : 1)];
}
