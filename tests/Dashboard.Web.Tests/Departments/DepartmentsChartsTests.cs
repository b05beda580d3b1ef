using Dashboard.Analytics.Groups;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Departments;
using Dashboard.Web.Formats;
using Dashboard.Web.Tests.Overview;
using Dashboard.Web.Urls;
using static Dashboard.Web.Tests.Departments.SampleGroups;
using static Dashboard.Web.Tests.Overview.SampleReports;

namespace Dashboard.Web.Tests.Departments;

public sealed class DepartmentsChartsTests
{
    private static readonly PageAddress Here = new() { Path = DashboardUrls.Departments };

    [Fact]
    public void Medians_Rows_KeepTheOrderAndLeadToTheTweetsTheyCount()
    {
        var plot = MediansPlot.From(SampleGroups.Report, Here, ReaderFormats.English);

        Assert.Equal(["Public Health", SampleReports.Hostile], plot.Rows.Select(row => row.Label));
        Assert.Equal((4.0 * Day, new DotInterval(3 * Day, 5 * Day)), (plot.Rows[0].Dot, plot.Rows[0].Interval));
        Assert.Equal("4 d, 95 % interval 3 d – 5 d, n = 30", Plain(plot.Rows[0].Text));
        Assert.Equal(("n = 30", "/tweets?department=PHS&outcome=published"), (plot.Rows[0].Note, plot.Rows[0].Href));
        Assert.Equal(5.0 * Day, plot.Target?.Value);
    }

    [Fact]
    public void Medians_OfFewerThanSix_SayThatThereIsNoInterval()
    {
        var row = Assert.Single(MediansPlot.From(Of(Shown("PHS", 5, Day)), Here, ReaderFormats.English).Rows);

        Assert.Null(row.Interval);
        Assert.Equal("1 d, no interval below n = 6, n = 5", Plain(row.Text));
    }

    [Fact]
    public void Medians_OfWithheldGroups_HaveNeitherDotNorLinkNorNumber()
    {
        var rows = MediansPlot.From(Of(Small("PHS"), Withheld("FC"), Shown("", 70, Day)), Here, ReaderFormats.English).Rows;

        Assert.All(rows[..2], row => Assert.Equal((null, null, null), (row.Dot, row.Interval, row.Href)));
        Assert.Equal([("fewer than 5 tweets", "<5"), ("withheld", "–")], rows[..2].Select(row => (Plain(row.Text), Plain(row.Note!))));
    }

    [Fact]
    public void Medians_WithHiddenTotals_DrawNoLineOfAll() => Assert.Null(
        MediansPlot.From(SampleGroups.Report with { Groups = SampleGroups.Report.Groups with { Median = null } }, Here, ReaderFormats.English).Target);

    [Fact]
    public void Distributions_Lines_RunFromTheFirstToNearlyAll()
    {
        var chart = DistributionsChart.From(SampleGroups.Report, Here, ReaderFormats.English);

        // The point before one hour, where half are out, to the first at or after 12 days, where all are.
        Assert.Equal(DistributionPoints.All[DistributionPoints.All.IndexOf(Hour) - 1], chart.Categories[0].At);
        Assert.Equal(DistributionPoints.All.First(point => point >= 12 * Day), chart.Categories[^1].At);
        Assert.Equal(["Public Health", SampleReports.Hostile], chart.Series.Select(series => series.Name));
        Assert.Equal((0, 0.5, 1), (chart.Series[0].Points[0].Value, chart.Series[0].Points[1].Value, chart.Series[0].Points[^1].Value));
        Assert.Equal("50 % within 1 h, n = 30", Plain(chart.Series[0].Points[1].Text));
    }

    [Fact]
    public void Distributions_Table_HasEveryShownGroupAtTheMilestones()
    {
        var chart = DistributionsChart.From(Of(Shown("PHS", 30, Day), Small("FC"), DaysOnly("", 8)), Here, ReaderFormats.English);

        var row = Assert.Single(chart.Table.Rows);
        Assert.Equal(["Public Health", "30", "50 %", "50 %", "50 %", "50 %", "50 %", "50 %", "100 %", "100 %", "100 %"], row.Select(Plain));
        Assert.Equal(["/tweets?department=PHS&outcome=published&ttp_from=0"], chart.Table.Hrefs);
    }

    [Fact]
    public void Distributions_OfManyGroups_DrawTheFirstOnesAndListAll()
    {
        var chart = DistributionsChart.From(Of(GroupBy.Channel, [.. Enumerable.Range(0, 30).Select(i => Shown($"c{i}", 30, Day))]), Here, ReaderFormats.English);

        Assert.Equal(DistributionsChart.MostDrawn, chart.Series.Length);
        Assert.Equal(30, chart.Table.Rows.Length);
    }

    [Fact]
    public void Curves_Half_StandsWhereTheLineCrossesIt()
    {
        var chart = DistributionsChart.From(SampleGroups.Report, Here, ReaderFormats.English);
        var places = new CurvePlaces(chart);

        // Nothing is out at the first point, half at the second: the crossing is one step of all from the left.
        Assert.Equal((100.0 / (chart.Categories.Length - 1)).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) + "%", places.HalfPlace(chart.Series[0]));
        Assert.Equal("50 % within 1 h, n = 30", Plain(CurvePlaces.Half(chart.Series[0])));
        Assert.StartsWith("M0 100L", places.Path(chart.Series[0]), StringComparison.Ordinal);
        Assert.EndsWith("L100 0", places.Path(chart.Series[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Distributions_OfNothingToDraw_HaveNoPoint() =>
        Assert.False(DistributionsChart.From(Of(Withheld("PHS"), Withheld("FC")), Here, ReaderFormats.English).HasValues);

    [Theory]
    [InlineData("", GroupBy.Department)]
    [InlineData("?by=lane", GroupBy.Lane)]
    [InlineData("?by=Lane", GroupBy.Department)]
    [InlineData("?by=pair", GroupBy.Department)]
    public void By_OfAnAddress_IsDepartmentWhereItNamesNoOther(string query, GroupBy expected) =>
        Assert.Equal(expected, DepartmentsView.By(PageAddress.Read("http://localhost/departments" + query).Address));

    [Fact]
    public void Links_OfAnUnknownGroup_AskForTheEmptyCode()
    {
        var address = PageAddress.Read("http://localhost/departments?by=lane&clock=working").Address;

        var tweets = PageAddress.Read("http://localhost" + DepartmentsView.Tweets(address, GroupBy.Lane, "")).Address;
        var within = PageAddress.Read("http://localhost" + DepartmentsView.Within(address, GroupBy.Lane, "")).Address;

        Assert.Equal([""], tweets.Selection.Lanes);
        Assert.Equal(Dashboard.Domain.Visits.Outcome.Published, tweets.Focus.Outcome);
        Assert.Equal((address.Selection with { Lanes = tweets.Selection.Lanes }, GroupBy.Department), (within.Selection, DepartmentsView.By(within)));
    }
}
