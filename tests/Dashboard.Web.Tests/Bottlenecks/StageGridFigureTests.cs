using Bunit;
using Dashboard.Web.Components.Bottlenecks;
using Dashboard.Web.Components.Method;
using Dashboard.Web.Languages;
using Dashboard.Web.Tests.Charts;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Bottlenecks;

public sealed class StageGridFigureTests : BunitContext
{
    public StageGridFigureTests() => Services.AddSingleton(new ReaderLanguage());

    [Fact]
    public void Cell_ThatLeadsOn_IsOneLinkOfFigureAndCount()
    {
        var cell = Draw(new GridCell("12 %", "41", "12 %; 41 tweets", 6, "/tweets?stage=legal")).Find("tbody td");
        var link = cell.QuerySelector("a")!;
        Assert.Equal(("heat-6", "12 %; 41 tweets", "/tweets?stage=legal"), (cell.ClassName, cell.GetAttribute("title"), link.GetAttribute("href")));
        Assert.Null(link.QuerySelector("span"));
        Assert.Equal(("12 %", "41"), (link.FirstChild!.TextContent, link.QuerySelector("small")!.TextContent));
    }

    [Fact]
    public void Cell_WhoseFigureIsShortened_IsReadOutInFull()
    {
        var grid = Grid([new GridCell("1.7 h", "41", "1 h 41 min; 41 tweets", 6, "/tweets?stage=legal")]) with { IsShortened = true };
        Assert.Equal("1 h 41 min; 41 tweets", Draw(grid).Find("tbody td a .visually-hidden").TextContent);
    }

    [Fact]
    public void Cell_ThatLeadsNowhere_SaysItsFigureAndWords()
    {
        var cell = Draw(new GridCell("—", "", "none", null)).Find("tbody td");
        Assert.Equal(("—", "none", null), (cell.TextContent.Trim(), cell.GetAttribute("title"), cell.GetAttribute("class")));
        Assert.Empty(cell.QuerySelectorAll("a"));
    }

    [Fact]
    public void Cell_OfNothing_IsEmpty()
    {
        var cell = Draw(GridCell.Empty).Find("tbody td");
        Assert.Equal(("", null), (cell.TextContent.Trim(), cell.GetAttribute("title")));
    }

    [Theory]
    [InlineData(null, "chosen")]
    [InlineData(0, "heat-0 chosen")]
    [InlineData(3, "heat-3 chosen")]
    public void Cell_OfTheChosenColumn_IsMarked(int? level, string names) =>
        Assert.Equal(names, Draw(Grid([new GridCell("1", "", "", level)], isChosen: true)).Find("tbody td").ClassName);

    [Fact]
    public void Heading_WithALinkAndANote_HasBoth()
    {
        var heading = Draw(Grid([GridCell.Empty], isChosen: true)).Find("thead th:nth-child(2)");
        Assert.Equal(("/bottlenecks?stage=legal", "true"), (heading.QuerySelector("a")!.GetAttribute("href"), heading.QuerySelector("a")!.GetAttribute("aria-current")));
        Assert.Equal("n = 7", heading.QuerySelector("small")!.TextContent);
    }

    [Fact]
    public void Row_WithAHostileName_IsText()
    {
        var figure = Draw(GridCell.Empty);
        Assert.Equal(SampleCharts.Hostile, figure.Find("tbody th[scope=row] bdi").TextContent);
        Assert.Empty(figure.FindAll("img"));
    }

    [Fact]
    public void Legend_SaysWhatTheColourMeansInSevenSteps()
    {
        var figure = Draw(new GridCell("1", "", "", 1));
        Assert.Equal(["heat-0", "heat-1", "heat-2", "heat-3", "heat-4", "heat-5", "heat-6"], figure.FindAll(".heat-steps i").Select(step => step.ClassName));
        Assert.Equal("The stronger, the more.", figure.Find(".heat-legend > span").TextContent);
    }

    [Fact]
    public void Legend_WhereNothingIsColoured_IsLeftOut() => Assert.Empty(Draw(Grid([GridCell.Empty]) with { Least = "", Most = "" }).FindAll(".heat-legend"));

    [Fact]
    public void Table_WiderThanItsPlace_IsScrolledByKeyboard() => Assert.Equal("0", Draw(GridCell.Empty).Find("[role=region]").GetAttribute("tabindex"));

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void Level_OutsideTheSteps_IsRefused(int level) => Assert.Throws<ArgumentException>(() => Grid([new GridCell("1", "", "", level)]));

    [Theory]
    [MemberData(nameof(ChartLinksTests.Strays), MemberType = typeof(ChartLinksTests))]
    public void Cell_ThatLeadsElsewhere_IsRefused(string href) => Assert.Throws<ArgumentException>(() => Grid([new GridCell("1", "1", "", Href: href)]));

    [Theory]
    [MemberData(nameof(ChartLinksTests.Strays), MemberType = typeof(ChartLinksTests))]
    public void Heading_ThatLeadsElsewhere_IsRefused(string href) =>
        Assert.Throws<ArgumentException>(() => new StageGrid("Grid", "One.", "Day", [], [new(new("Monday", href), [])], "More", "0", "1"));

    [Fact]
    public void Row_OfAnotherWidth_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new StageGrid("Grid", "One.", "Day", [new("9"), new("10")], [new(new("Monday"), [new("1", "", "")])], "More", "0", "1"));

    private static StageGrid Grid(GridCell[] cells, bool isChosen = false) => new(
        "Departments by stages",
        "Shares of the time.",
        "Department",
        [.. cells.Select(_ => new GridHeading("Legal", "/bottlenecks?stage=legal", isChosen, "n = 7"))],
        [new(new(SampleCharts.Hostile), [.. cells])],
        "The stronger, the more.",
        "0 %",
        "41 %");

    private IRenderedComponent<StageGridFigure> Draw(params GridCell[] cells) => Draw(Grid(cells));

    private IRenderedComponent<StageGridFigure> Draw(StageGrid grid) => Render<StageGridFigure>(parameters => parameters
        .Add(component => component.Topic, MethodTopics.Arrivals)
        .Add(component => component.Model, grid));
}
