using Bunit;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Method;
using Dashboard.Web.Languages;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Charts;

public sealed class HeatTableTests : BunitContext
{
    public HeatTableTests() => Services.AddSingleton(new ReaderLanguage());

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]    // 1 of 120 is some: never without colour
    [InlineData(20, 1)]   // a sixth
    [InlineData(21, 2)]
    [InlineData(60, 3)]
    [InlineData(120, 6)]
    public void Level_OfAValue_IsItsSixthOfTheLargest(double value, int level) => Assert.Equal(level, HeatLevel.Of(value, 120));

    [Fact]
    public void Level_OfNoValue_IsNone() => Assert.Null(HeatLevel.Of(null, 120));

    [Fact]
    public void Level_WhereTheLargestIsNothing_IsZero() => Assert.Equal(0, HeatLevel.Of(0, 0));

    [Fact]
    public void Cells_OfAHeatTable_SayTheirFiguresAndLeadOn()
    {
        var table = Draw(new("41", 6, "Monday, 9 to 10: 41 arrivals", "/tweets"), new("<5"));
        var cells = table.FindAll("tbody td");
        Assert.Equal(("heat-6", "Monday, 9 to 10: 41 arrivals"), (cells[0].ClassName, cells[0].GetAttribute("title")));
        Assert.Equal(("/tweets", "41"), (cells[0].QuerySelector("a")!.GetAttribute("href"), cells[0].TextContent.Trim()));
        Assert.Equal(("<5", null), (cells[1].TextContent.Trim(), cells[1].GetAttribute("class")));
        Assert.Empty(cells[1].QuerySelectorAll("a"));
    }

    [Fact]
    public void Headings_ThatAreShort_AreReadInFull()
    {
        var table = Draw(new HeatCell("1"));
        Assert.Equal("9 to 10", table.Find("thead th:nth-child(2) .visually-hidden").TextContent);
        Assert.Equal(SampleCharts.Hostile, table.Find("tbody th[scope=row] bdi").TextContent);
        Assert.Empty(table.FindAll("img"));
    }

    [Fact]
    public void Legend_OfAHeatTable_SaysWhatTheColourMeansInSevenSteps()
    {
        var table = Draw(new HeatCell("1"));
        Assert.Equal(["heat-0", "heat-1", "heat-2", "heat-3", "heat-4", "heat-5", "heat-6"], table.FindAll(".heat-steps i").Select(step => step.ClassName));
        Assert.Equal("The stronger, the more.", table.Find(".heat-legend > span").TextContent);
    }

    [Fact]
    public void Table_WiderThanItsPlace_IsScrolledByKeyboard() => Assert.Equal("0", Draw(new HeatCell("1")).Find("[role=region]").GetAttribute("tabindex"));

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void Level_OutsideTheSteps_IsRefused(int level) => Assert.Throws<ArgumentException>(() => SampleCharts.Heat(new HeatCell("1", level)));

    [Fact]
    public void Row_OfAnotherWidth_IsRefused() => Assert.Throws<ArgumentException>(
        () => new HeatTableModel("Heat", "One.", "Day", [new("9"), new("10")], [new(new("Mon"), [new("1")])], new("More", "0", "1")));

    [Fact]
    public void Cell_ThatSaysNothing_IsRefused() => Assert.Throws<ArgumentException>(() => SampleCharts.Heat(new HeatCell(" ", 3)));

    private IRenderedComponent<HeatTable> Draw(params HeatCell[] cells) => Render<HeatTable>(parameters => parameters
        .Add(component => component.Topic, MethodTopics.Arrivals)
        .Add(component => component.Model, SampleCharts.Heat(cells)));
}
