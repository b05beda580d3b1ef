using Dashboard.Analytics.Attainment;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;
using NodaTime;
using static Dashboard.Web.Tests.Overview.SampleReports;

namespace Dashboard.Web.Tests.Overview;

public sealed class AttainmentChartTests
{
    private static readonly AttainmentStep[] Months =
    [
        new(new(2026, 8, 1), new(6, 8, new(0.41, 0.93)), 1, IsPartial: false),
        new(new(2026, 9, 1), new(0, 0, null), 2, IsPartial: false),
        new(new(2026, 10, 1), new(1, 2, new(0.09, 0.91)), 0, IsPartial: true),
    ];

    [Fact]
    public void Line_OfMonths_HasSharesIntervalsAndAGap()
    {
        var model = Draw(Of(AttainmentUnit.Month, Months));
        Assert.Equal([0.75, null, 0.5], model.Series[0].Points.Select(point => point.Value));
        Assert.Equal([(0.41, 0.93), null, (0.09, 0.91)], model.Band!.Ranges.Select(range => range is null ? ((double, double)?)null : (range.Low, range.High)));
        Assert.Equal(1, model.Axis.Max);
        Assert.Equal("75 %, 6 of 8", Plain(model.Series[0].Points[0].Text));
        Assert.Equal("40 % of 10 tweets with a target met it; from 50 % to 75 % over time.", Plain(model.Summary)); // the tile's 4 of 10
        Assert.Equal("Within target, by month of publication", model.Title);
    }

    [Fact]
    public void Table_OfMonths_SaysEveryFigure() => Assert.Equal(
        ["August 2026|75 %|41 % – 93 %|6|8|1", "September 2026|—|—|0|0|2", "October 2026 (cut)|50 %|9 % – 91 %|1|2|0"],
        Draw(Of(AttainmentUnit.Month, Months)).Table.Rows.Select(row => Plain(string.Join('|', row))));

    [Fact]
    public void Line_OfWeeksByStart_IsNamedSo()
    {
        var report = Of(AttainmentUnit.Week, new AttainmentStep(new(2026, 10, 5), new(1, 1, new(0.2, 1)), 0, IsPartial: false));
        var model = Draw(report with { Summary = Summary with { Selection = TwelveMonths with { DateBasis = DateBasis.Start } } });
        Assert.Equal("Within target, by week of start", model.Title);
        Assert.Equal("Week of 5 Oct 2026", model.Categories[0].Label);
        Assert.Equal("40 % of 10 tweets with a target met it.", Plain(model.Summary));
    }

    [Fact]
    public void Mark_InTheLastMonth_IsShown()
    {
        var report = Of(AttainmentUnit.Month, Months);
        var settings = RecordSettings.Default with { Marks = [new(new LocalDate(2026, 10, 31), null, "New protocol", "Nouveau protocole"), new(new LocalDate(2026, 11, 1), null, "Later", "Plus tard")] };
        var model = Draw(report with { Record = TheRecord with { Settings = settings } });
        Assert.Equal(["New protocol"], model.Marks.Select(mark => mark.Label));
        Assert.Equal(["", "", "31 Oct 2026, New protocol"], model.Table.Rows.Select(row => row[^1]));
    }

    [Fact]
    public void Line_WhereNoTargetIsSet_IsEmptyAndSaysWhy()
    {
        var model = Draw(Of(AttainmentUnit.Month));
        Assert.False(model.HasValues);
        Assert.Equal("No target is set for these tweets, so that there is no share to follow.", model.Summary);
    }

    [Fact]
    public void Months_InFrench_AreFrench() =>
        Assert.Equal("octobre 2026 (coupé)", AttainmentChart.From(Of(AttainmentUnit.Month, Months), SampleReports.Here, ReaderFormats.French).Categories[2].Label);

    private static OverviewReport Of(AttainmentUnit unit, params AttainmentStep[] steps) => Report with { Attainment = new(unit, [.. steps]) };

    private static ChartModel Draw(OverviewReport report) => AttainmentChart.From(report, SampleReports.Here, ReaderFormats.English);

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace("\u2060", "", StringComparison.Ordinal);
}
