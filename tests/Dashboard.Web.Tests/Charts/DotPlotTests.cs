using Bunit;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Method;
using Dashboard.Web.Languages;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Charts;

public sealed class DotPlotTests : BunitContext
{
    private const double Hour = 3_600_000;

    public DotPlotTests() => Services.AddSingleton(new ReaderLanguage());

    [Fact]
    public void Dot_WithItsInterval_StandsWhereTheyAre()
    {
        // The axis ends at 20 h: 4 h is 20 %, 10 h 50 %, 20 h 100 %.
        var plot = Draw(new DotPlotRow("Health", 10 * Hour, "10 h, 4 h – 20 h, n 412", new(4 * Hour, 20 * Hour), "n 412", "/tweets"));
        Assert.Equal("50%", plot.Find(".plot-dot").GetAttribute("cx"));
        var line = plot.Find(".plot-interval");
        Assert.Equal(("20%", "100%"), (line.GetAttribute("x1"), line.GetAttribute("x2")));
        Assert.Equal("10 h, 4 h – 20 h, n 412", plot.Find("svg[role=img]").GetAttribute("aria-label"));
        Assert.Equal("/tweets", plot.Find(".plot-label a").GetAttribute("href"));
        Assert.Empty(plot.FindAll(".plot-beyond"));
    }

    [Theory]
    [InlineData(false, true, "100%")]
    [InlineData(true, false, "0%")]
    public void Interval_ThatIsOpen_GoesToTheEdgeWithAnArrow(bool hasLow, bool hasHigh, string edge)
    {
        // The end that is there stands at the dot.
        var plot = Draw(new DotPlotRow("Health", 10 * Hour, "…", new(hasLow ? null : 10 * Hour, hasHigh ? null : 10 * Hour)));
        Assert.Equal(edge, Assert.Single(plot.FindAll(".plot-beyond")).GetAttribute("x"));
    }

    [Fact]
    public void Dot_WithoutAnInterval_StandsAlone()
    {
        var plot = Draw(new DotPlotRow("Health", Hour, "1 h"));
        Assert.Single(plot.FindAll(".plot-dot"));
        Assert.Empty(plot.FindAll(".plot-interval"));
    }

    [Fact]
    public void Row_Suppressed_SaysSoAndDrawsNothing()
    {
        var plot = Draw(new DotPlotRow("Health", Hour, "1 h"), new DotPlotRow(SampleCharts.Hostile, null, "<5"));
        Assert.Single(plot.FindAll(".plot-dot"));
        Assert.Equal("<5", plot.Find(".plot-words").TextContent);
        Assert.Equal(SampleCharts.Hostile, plot.FindAll(".plot-label")[1].TextContent.Trim());
        Assert.Empty(plot.FindAll("img"));
    }

    [Fact]
    public void Figure_OfDots_HasHeadingTwinAndExplanation()
    {
        var plot = Draw(new DotPlotRow("Health", Hour, "1 h"));
        Assert.Equal("Medians", plot.Find("h2").TextContent);
        Assert.Equal("groups", plot.Find(".explain").GetAttribute("data-topic"));
        Assert.Equal(2, plot.FindAll("tbody tr").Count);
    }

    [Fact]
    public void Target_OfAllRows_StandsInEachAndIsNamedOnce()
    {
        var rows = new DotPlotRow[] { new("Health", 20 * Hour, "20 h"), new("Transport", Hour, "1 h") };
        var plot = Render<DotPlot>(parameters => parameters
            .Add(component => component.Topic, MethodTopics.Groups)
            .Add(component => component.Model, new("Medians", "Two.", [.. rows], new("Time", ChartFormat.Working), SampleCharts.Table, new(10 * Hour, "All: 10 h"))));
        Assert.Equal(["50%", "50%"], plot.FindAll(".plot-target").Select(line => line.GetAttribute("x1")));
        Assert.Equal("All: 10 h", plot.Find(".plot-target-name text").TextContent);
    }

    [Fact]
    public void Plot_WithoutRows_SaysThatThereIsNothing() => Assert.Single(Draw().FindAll(".chart-empty"));

    [Fact]
    public void Interval_ThatFalls_IsRefused() => Assert.Throws<ArgumentException>(() => SampleCharts.Dots(new DotPlotRow("A", 1, "…", new(2, 1))));

    [Fact]
    public void Interval_WithoutADot_IsRefused() => Assert.Throws<ArgumentException>(() => SampleCharts.Dots(new DotPlotRow("A", null, "<5", new(1, 2))));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-1)]
    public void Dot_NotFiniteOrBelowZero_IsRefused(double dot) => Assert.Throws<ArgumentException>(() => SampleCharts.Dots(new DotPlotRow("A", dot, "…")));

    private IRenderedComponent<DotPlot> Draw(params DotPlotRow[] rows) => Render<DotPlot>(parameters => parameters
        .Add(component => component.Topic, MethodTopics.Groups)
        .Add(component => component.Model, SampleCharts.Dots(rows)));
}
