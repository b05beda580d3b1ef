using Dashboard.Domain.Selections;
using Dashboard.Web.Components.Bottlenecks;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Formats;
using Dashboard.Web.Urls;
using NodaTime;
using static Dashboard.Web.Tests.Bottlenecks.SampleBottlenecks;

namespace Dashboard.Web.Tests.Bottlenecks;

public sealed class BottlenecksModelsTests
{
    private static readonly PageAddress Here = new() { Path = DashboardUrls.Bottlenecks, Selection = Selection.Everything with { Lanes = CodeSet.Of("crisis") } };
    private static readonly StageLinks Links = new(Here, Report.Summary.Selection);
    private static readonly StageBarsOf Bars = new(Report, Links, ReaderFormats.English);

    [Fact]
    public void Shares_Together_AreTheWholeAndSaidToBe()
    {
        var shares = Bars.Shares();
        Assert.Equal(1, shares.Rows.Sum(row => row.Share), 12);
        Assert.Equal(["Together", "100\u00A0%", "20\u00A0d", "", "n = 10"], shares.Foot);
        Assert.Equal(["Minister’s office", "Communications", "Author, revising", "Between stages"], shares.Rows.Select(row => row.Name));
        Assert.Equal([false, false, true, true], shares.Rows.Select(row => row.IsApart));
        Assert.Equal([true, false, false, false], shares.Rows.Select(row => row.IsChosen));
        Assert.Equal(ColourToken.Quiet, shares.Rows[2].Colour);
    }

    [Fact]
    public void Names_OfStages_ChooseThem()
    {
        var hrefs = Bars.Shares().Rows.Select(row => row.Href);
        Assert.Equal(
            ["/bottlenecks?lane=crisis&stage=minister", "/bottlenecks?lane=crisis&stage=comms", "/bottlenecks?lane=crisis&stage=author", null], hrefs);
    }

    [Fact]
    public void Counts_OfTweets_LeadToThoseTweets()
    {
        var cell = Bars.Shares().Rows[0].Cells[^1];
        Assert.Equal(("7", "/tweets?lane=crisis&stage=minister&outcome=published"), (cell.Text, cell.Href));
    }

    [Fact]
    public void Unpublished_OfStages_HasHoursAndLeadsToItsTweets()
    {
        var unpublished = Bars.Unpublished();
        Assert.Equal("Rejected, withdrawn or expired: 15\u00A0d of stays that no share above shows.", unpublished.Summary); // 3 × 5 d
        Assert.Equal(["5\u00A0d", "2"], unpublished.Rows[0].Cells.Select(cell => cell.Text));
        Assert.Equal("/tweets?lane=crisis&stage=minister&outcome=unpublished", unpublished.Rows[0].Cells[1].Href);
    }

    [Fact]
    public void Rework_OfRealStages_IsReturnsOfVisits()
    {
        var rework = Bars.Rework();
        Assert.Equal(["Minister’s office", "Communications"], rework.Rows.Select(row => row.Name));
        Assert.Equal(["25\u00A0%", "2 of 8"], rework.Rows[0].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Boxes_OfStages_SayHowManyVisitsHaveThem()
    {
        var boxes = new StageBoxes(Report, Links, ReaderFormats.English);
        Assert.Equal(["▸ Minister’s office", "Communications", "Author, revising"], boxes.Dwell().Categories.Select(category => category.Label));
        Assert.StartsWith("Known for 6 of 16 visits", boxes.Waiting().Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Boxes_OfFewerThanFiveVisits_AreNotDrawnButStandInTheTable()
    {
        var waiting = new StageBoxes(Report, Links, ReaderFormats.English).Waiting();
        Assert.Equal([null, null], waiting.Spreads);
        Assert.Equal("fewer than 5 visits", waiting.TooFew);
        Assert.Equal(["3 of 8", "3 of 8"], waiting.Table.Rows.Select(row => row[1]));
    }

    [Fact]
    public void Arrivals_OfAStage_ShowTheWaitAndLeadToTheTweets()
    {
        var grid = ArrivalsGrid.From(Report, Minister, Links, ReaderFormats.English);
        Assert.Equal(["9:00", "10:00", "11:00"], grid.Columns.Select(column => column.Name));
        Assert.Equal(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], grid.Rows.Select(row => row.Heading.Name));
        var cell = grid.Rows[0].Cells[0];
        Assert.Equal(("1.5\u00A0h", "5", HeatLevel.Highest), (cell.Text, cell.Count, cell.Level));
        Assert.Equal("/tweets?lane=crisis&stage=minister&outcome=published&arrived=1-9", cell.Href);
        Assert.Equal("1\u00A0h\u00A030\u00A0min median waiting (n = 5 visits); 5 tweets, 6 visits; Monday, 9:00", cell.Words);
        Assert.Same(GridCell.Empty, grid.Rows[0].Cells[1]);
        Assert.Null(grid.Rows[1].Cells[2].Level); // one known wait is too few for a colour
    }

    [Fact]
    public void Arrivals_WhereFewWaitsAreKnown_ShowTheWholeStayAndSaySo()
    {
        var grid = ArrivalsGrid.From(Report, Minister with { WaitingKnown = 3 }, Links, ReaderFormats.English);
        Assert.Equal("4\u00A0h", grid.Rows[0].Cells[0].Text);
        Assert.StartsWith("When somebody opened it is known for too few visits", grid.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Trend_OfAStage_LeadsFromAWeekToItsTweets()
    {
        var trend = StageTrend.From(Report, Minister, Here, ReaderFormats.English);
        Assert.Equal("2\u00A0h, 5 visits on 4 tweets", trend.Series[0].Points[0].Text);
        Assert.Equal("/tweets?lane=crisis&from=2026-10-05&to=2026-10-12&stage=minister&outcome=published", trend.Categories[0].Href);
    }

    /// <summary>The twelve months end with 31 October, a Saturday; its week begins on 26 October.</summary>
    [Fact]
    public void OfWeek_AtTheEndOfTheRange_EndsWithIt() => Assert.Equal(
        "/tweets?lane=crisis&from=2026-10-26&to=2026-11-01&stage=a%26b&outcome=published", Links.OfWeek("a&b", new LocalDate(2026, 10, 26)));

    [Fact]
    public void Matrix_OfDepartments_HasShareAndTweetsInEachCell()
    {
        var grid = DepartmentsGrid.From(Report, Links, ReaderFormats.English);
        Assert.Equal([true, false, false, false], grid.Columns.Select(column => column.IsChosen));
        Assert.Null(grid.Columns[3].Href);
        var cells = grid.Rows[0].Cells;
        Assert.Equal([("50\u00A0%", "7"), ("30\u00A0%", "10"), ("10\u00A0%", "4"), ("10\u00A0%", "")], cells.Select(cell => (cell.Text, cell.Count)));
        Assert.Equal("/tweets?department=FC&lane=crisis&stage=minister&outcome=published", cells[0].Href);
        Assert.Null(cells[3].Href);
    }
}
