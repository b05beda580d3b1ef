using Dashboard.Domain.Calendars;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;
using static Dashboard.Web.Tests.Overview.SampleReports;

namespace Dashboard.Web.Tests.Overview;

/// <summary>Approvers per tweet, and the spread of the times.</summary>
public sealed class ColumnChartTests
{
    [Fact]
    public void Approvers_NineAndMore_AreMarked()
    {
        var model = ApproversChart.From(Report, ReaderFormats.English);
        var marked = model.Categories.Zip(model.Series[0].Points).Where(column => column.Second.Colour == ColourToken.Mark).ToArray();
        Assert.Equal(["9", "10"], marked.Select(column => column.First.Label));
        Assert.Equal([2.0, 1.0], marked.Select(column => column.Second.Value));
        Assert.Contains("nine or more on 3 tweets, 30\u00A0%", model.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Approvers_WithFewerThanNine_HaveNoMark()
    {
        var model = ApproversChart.From(Report with { Approvers = Report.Approvers with { Histogram = [0, 4, 6], NineOrMore = new(0, 10, null) } }, ReaderFormats.English);
        Assert.Empty(model.Marks);
        Assert.DoesNotContain(model.Series[0].Points, point => point.Colour == ColourToken.Mark);
    }

    [Fact]
    public void Approvers_InTheTable_HaveCountAndShare() =>
        Assert.Contains(ApproversChart.From(Report, ReaderFormats.English).Table.Rows, row => row is ["6", "6", "60\u00A0%"]);

    [Fact]
    public void Approvers_OfNothingPublished_AreEmptyAndSaySo()
    {
        var none = Report.Approvers with { N = 0, Histogram = [], NineOrMore = new(0, 0, null) };
        var model = ApproversChart.From(Report with { Approvers = none }, ReaderFormats.English);
        Assert.Empty(model.Categories);
        Assert.Equal("No published tweet with exact times.", model.Summary);
    }

    [Fact]
    public void Histogram_OfSteps_KeepsTheEmptyOnesBetween()
    {
        var model = HistogramChart.From(Report, ReaderFormats.English);
        Assert.Equal([4.0, 0.0, 6.0], model.Series[0].Points.Select(point => point.Value));
        Assert.Equal(["1 d to 2 d", "2 d to 4 d", "4 d or more"], model.Table.Rows.Select(row => row[0].Replace('\u00A0', ' ')));
        Assert.Equal(["40 %", "0 %", "60 %"], model.Table.Rows.Select(row => row[2].Replace('\u00A0', ' ')));
    }

    [Fact]
    public void Histogram_InWorkingTime_KnowsNoDays()
    {
        var working = Report with { Summary = Summary with { Selection = TwelveMonths with { Clock = ClockKind.Working } } };
        Assert.Equal(
            ["24 h to 48 h", "48 h to 96 h", "96 h or more"],
            HistogramChart.From(working, ReaderFormats.English).Table.Rows.Select(row => row[0].Replace('\u00A0', ' ')));
    }
}
