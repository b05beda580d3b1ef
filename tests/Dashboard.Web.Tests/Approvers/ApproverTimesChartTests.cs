using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Approvers;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Formats;
using Dashboard.Web.Urls;
using static Dashboard.Web.Tests.Approvers.SampleApprovers;
using static Dashboard.Web.Tests.Overview.SampleReports;

namespace Dashboard.Web.Tests.Approvers;

public sealed class ApproverTimesChartTests
{
    [Fact]
    public void Boxes_OfNumbersThatOccur_StandFromFiveTweetsOn()
    {
        var model = Draw();
        Assert.Equal(["2", "6", "9", "10"], model.Categories.Select(category => category.Label));
        Assert.Equal([false, true, false, false], model.Spreads.Select(box => box is not null));
        // A quarter, a half, once, twice and four times the median of five days.
        var box = model.Spreads[1]!;
        Assert.Equal([1.25, 2.5, 5, 10, 20], new[] { box.P5, box.P25, box.Median, box.P75, box.P95 }.Select(figure => figure / Day));
        Assert.Contains("n = 6", box.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_BelowFive_HasTheMedianAndNoPercentile() =>
        Assert.Equal(["9", "2", "—", "—", "9 d", "—", "—"], Draw().Table.Rows[2].Select(cell => cell.Replace('\u00A0', ' ')));

    [Fact]
    public void Row_Pressed_LeadsToTheTweetsThatHaveATime() =>
        Assert.Equal("/tweets?outcome=published&approvers=6&ttp_from=0", Draw().Categories[1].Href);

    [Fact]
    public void Boxes_OfNoTimes_SaySo()
    {
        var model = Draw(Page with { Times = [] });
        Assert.False(model.HasValues);
        Assert.Equal("No published tweet with exact times.", model.Summary);
    }

    [Fact]
    public void Summary_OfAnyReport_NamesNoCause() => Assert.Contains("does not make one the cause of the other", Draw().Summary, StringComparison.Ordinal);

    [Fact]
    public void Axis_InTheWorkingClock_IsInHours() => Assert.Equal(
        ChartFormat.Working,
        ApproverTimesChart.From(
            Page with { Summary = Summary with { Selection = Selection.Everything with { Clock = ClockKind.Working } } },
            new PageAddress { Path = "/approvers" },
            ReaderFormats.English).Axis.Format);

    private static ChartModel Draw(ApproversPageReport? report = null) =>
        ApproverTimesChart.From(report ?? Page, new PageAddress { Path = "/approvers" }, ReaderFormats.English);
}
