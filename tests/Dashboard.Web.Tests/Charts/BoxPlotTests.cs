using Bunit;
using Dashboard.Domain.Text;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Method;
using Dashboard.Web.Languages;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Charts;

public sealed class BoxPlotTests : BunitContext
{
    private const double Hour = 3_600_000;
    private readonly ReaderLanguage _reader = new();

    public BoxPlotTests() => Services.AddSingleton(_reader);

    [Fact]
    public void Box_OfFiveFigures_StandsWhereTheyAre()
    {
        // The axis ends at 20 h: 1 h is 5 %, 5 h 25 %, 8 h 40 %, 10 h 50 %, 20 h 100 %.
        var figure = Draw(new ChartBox(1 * Hour, 5 * Hour, 8 * Hour, 10 * Hour, 20 * Hour, "Half within 8 h", ColourToken.Stage(1), "n 40"));
        var box = figure.Find(".plot-box");
        Assert.Equal(("25%", "25%", "var(--stage-2)"), (box.GetAttribute("x"), box.GetAttribute("width"), box.GetAttribute("fill")));
        Assert.Equal("40%", figure.Find(".plot-median").GetAttribute("x1"));
        Assert.Equal(["5%", "5%", "100%"], figure.FindAll(".plot-whisker").Select(line => line.GetAttribute("x1")));
        Assert.Equal("Half within 8 h", figure.Find("svg[role=img]").GetAttribute("aria-label"));
        Assert.Equal("n 40", figure.Find(".plot-note").TextContent);
        Assert.Empty(figure.FindAll(".plot-beyond"));
    }

    [Fact]
    public void Whisker_ThatWouldSqueezeTheBoxes_RunsOffTheAxisAndSaysWhereTo()
    {
        _reader.Choose(Language.French);
        var figure = Draw(new ChartBox(1 * Hour, 5 * Hour, 8 * Hour, 10 * Hour, 400 * Hour, "…"));
        Assert.Single(figure.FindAll(".plot-beyond"));
        Assert.Equal("jusqu’à 400\u00A0h", figure.Find(".plot-beyond-words").TextContent);
        Assert.Equal("20\u00A0h", figure.FindAll(".plot-ticks text")[^1].TextContent);
    }

    [Fact]
    public void Box_OfTooFew_IsAWordInItsPlace()
    {
        var figure = Draw(new ChartBox(0, 0, 0, 0, 0, "Nothing took long"), null);
        Assert.Single(figure.FindAll(".plot-box"));
        Assert.Equal("fewer than 5", figure.Find(".plot-words").TextContent);
    }

    [Fact]
    public void Name_ThatLeadsOn_IsALinkAndHostileOnesAreText()
    {
        var figure = Draw(new ChartBox(0, 1, 2, 3, 4, "…"));
        Assert.Equal(("/tweets", SampleCharts.Hostile), (figure.Find(".plot-label a").GetAttribute("href"), figure.Find(".plot-label a").TextContent));
        Assert.Empty(figure.FindAll("img"));
    }

    [Fact]
    public void Boxes_WithoutAny_AreNothingToDraw() => Assert.Single(Draw([null]).FindAll(".chart-empty"));

    [Theory]
    [InlineData(2, 1, 3, 4, 5)]
    [InlineData(1, 2, 5, 4, 6)]
    [InlineData(-1, 2, 3, 4, 5)]
    [InlineData(1, 2, 3, 4, double.PositiveInfinity)]
    [InlineData(1, 2, double.NaN, 4, 5)]
    public void Box_ThatFallsOrIsNotFinite_IsRefused(double p5, double p25, double median, double p75, double p95) =>
        Assert.Throws<ArgumentException>(() => SampleCharts.Boxes(new ChartBox(p5, p25, median, p75, p95, "…")));

    [Fact]
    public void Boxes_OfAnotherNumberThanCategories_AreRefused() => Assert.Throws<ArgumentException>(
        () => ChartModel.Boxes("Boxes", "One.", [new("A"), new("B")], [null], new("Time", ChartFormat.Working), SampleCharts.Table));

    private IRenderedComponent<ChartFigure> Draw(params ChartBox?[] boxes) => Render<ChartFigure>(parameters => parameters
        .Add(component => component.Topic, MethodTopics.Boxes)
        .Add(component => component.Model, SampleCharts.Boxes(boxes)));
}
