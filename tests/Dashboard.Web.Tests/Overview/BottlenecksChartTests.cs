using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;
using static Dashboard.Web.Tests.Overview.SampleReports;

namespace Dashboard.Web.Tests.Overview;

public sealed class BottlenecksChartTests
{
    [Fact]
    public void Bars_OfStages_StandInTheReportsOrderAndWhatIsNoStageApart()
    {
        var model = Draw(Report);
        Assert.Equal(["Minister’s office", "Communications", " ", "Author, revising"], model.Categories.Select(category => category.Label));
        Assert.Equal([0.5, 0.3, null, 0.2], model.Series[0].Points.Select(point => point.Value));
    }

    [Fact]
    public void Bars_Together_AreTheWhole() => Assert.Equal(1, Draw(Report).Series[0].Points.Sum(point => point.Value ?? 0), 12);

    /// <summary>The minister's office is second in the settings, whatever its place in the report.</summary>
    [Fact]
    public void Colour_OfAStage_IsThatOfItsPlaceInTheSettings()
    {
        var colours = Draw(Report).Series[0].Points.Select(point => point.Colour).ToArray();
        Assert.Equal(ColourToken.Stage(1), colours[0]);
        Assert.Equal(ColourToken.Stage(0), colours[1]);
        Assert.Equal(ColourToken.Quiet, colours[3]);
    }

    [Fact]
    public void Table_OfAnyReport_HasEveryStageWithItsVisits()
    {
        var row = Draw(Report).Table.Rows[0];
        Assert.Equal("Minister’s office", row[0]);
        Assert.Contains("8", row);
        Assert.Contains("25\u00A0%", row); // 2 of 8 visits were returned
        Assert.Contains("5\u00A0d", row); // spent on tweets never published
    }

    [Fact]
    public void Bars_WithoutAnyTime_SaySoAndDivideNothing()
    {
        var model = Draw(Report with { Bottlenecks = new(0, 0, [], null) });
        Assert.Empty(model.Series[0].Points);
        Assert.Equal("No published tweet with exact times.", model.Summary);
    }

    [Fact]
    public void Names_InFrench_AreFrench() => Assert.Equal(
        ["Cabinet du ministre", "Communications", " ", "Auteur, en révision"],
        BottlenecksChart.From(Report, SampleReports.Here, ReaderFormats.French).Categories.Select(category => category.Label));

    private static ChartModel Draw(OverviewReport report) => BottlenecksChart.From(report, SampleReports.Here, ReaderFormats.English);
}
