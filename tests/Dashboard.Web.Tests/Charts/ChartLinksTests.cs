using Bunit;
using Dashboard.Web.Components.Charts;

namespace Dashboard.Web.Tests.Charts;

public sealed class ChartLinksTests : BunitContext
{
    public static TheoryData<string> Strays =>
        ["javascript:alert(1)", "JAVASCRIPT:alert(1)", "//elsewhere.example", "/\\elsewhere.example", "/\t/elsewhere.example", "\n/x", "https://elsewhere.example", "tweets", "", "data:text/html,x"];

    [Theory]
    [MemberData(nameof(Strays))]
    public void Category_ThatLeadsElsewhere_IsRefused(string href) => Assert.Throws<ArgumentException>(() => ChartModel.Columns(
        "Approvers", "One.", [new("1", Href: href)], new("Tweets", ColourToken.Accent, [new(1, "1")]), new("Tweets", ChartFormat.Count), SampleCharts.Table));

    [Theory]
    [MemberData(nameof(Strays))]
    public void Row_ThatLeadsElsewhere_IsRefused(string href) => Assert.Throws<ArgumentException>(() => new ChartTable([new("A")], [["1"]], [href]));

    [Theory]
    [MemberData(nameof(Strays))]
    public void Dot_ThatLeadsElsewhere_IsRefused(string href) => Assert.Throws<ArgumentException>(() => SampleCharts.Dots(new DotPlotRow("A", 1, "1 h", Href: href)));

    [Fact]
    public void Table_WithLinksOfAnotherNumberThanRows_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new ChartTable([new("A")], [["1"], ["2"]], ["/"]));

    [Fact]
    public void Twin_OfRowsThatLeadOn_LinksTheirNames()
    {
        var twin = Render<ChartTwin>(parameters => parameters
            .Add(component => component.Caption, "Stages")
            .Add(component => component.Table, new([new("Stage", IsFigure: false), new("n")], [[SampleCharts.Hostile, "12"], ["Legal", "3"]], ["/tweets?stage=a&lang=fr", null])));
        var link = Assert.Single(twin.FindAll("th[scope=row] a"));
        Assert.Equal(("/tweets?stage=a&lang=fr", SampleCharts.Hostile), (link.GetAttribute("href"), link.TextContent));
        Assert.Empty(twin.FindAll("img"));
        Assert.Equal(["12", "3"], twin.FindAll("td").Select(cell => cell.TextContent));
    }
}
