using Bunit;
using Dashboard.Domain.Text;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Method;
using Dashboard.Web.Languages;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Charts;

public sealed class ChartFigureTests : BunitContext
{
    private readonly ReaderLanguage _reader = new();

    public ChartFigureTests()
    {
        JSInterop.Mode = JSRuntimeMode.Strict;
        var module = JSInterop.SetupModule("./Components/Charts/ApexChart.razor.js");
        module.SetupVoid("draw", _ => true).SetVoidResult();
        module.SetupVoid("remove", _ => true).SetVoidResult();
        Services.AddSingleton(_reader);
    }

    [Fact]
    public void Figure_WithValues_HasHeadingSentenceAndTwin()
    {
        var figure = Draw(SampleCharts.Bars(0.5, 0.25));
        Assert.Equal("Where the time goes", figure.Find("figcaption h2").TextContent);
        Assert.Equal("The minister’s office held half of it.", figure.Find("figcaption p").TextContent);
        Assert.StartsWith("Show as table", figure.Find("details > summary").TextContent, StringComparison.Ordinal);
        Assert.Equal(["Stage", "n"], figure.FindAll("thead th[scope=col]").Select(cell => cell.TextContent));
        Assert.Equal(["Minister", SampleCharts.Hostile], figure.FindAll("tbody th[scope=row]").Select(cell => cell.TextContent));
        Assert.Equal(["12", "3"], figure.FindAll("tbody td.figure").Select(cell => cell.TextContent));
    }

    [Fact]
    public void Figure_WithMarkupInItsTexts_ShowsItAsText() => Assert.Empty(Draw(SampleCharts.Bars(0.5)).FindAll("img"));

    [Fact]
    public void Figure_InFrench_SaysItsOwnWordsInFrench()
    {
        _reader.Choose(Language.French);
        Assert.StartsWith("Afficher en tableau", Draw(SampleCharts.Bars(0.5)).Find("summary").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Figure_WithoutAnyValue_SaysSoInPlaceOfAPicture()
    {
        var figure = Draw(SampleCharts.Weeks(null, null), note: "How the band was drawn.");
        Assert.Empty(figure.FindAll(".chart-note"));
        Assert.Equal("There is nothing to draw for this choice.", figure.Find(".chart-empty").TextContent);
        Assert.Empty(figure.FindAll("[role=img]"));
    }

    [Theory]
    [InlineData(1, "chart-bars-1")]
    [InlineData(8, "chart-bars-8")]
    [InlineData(40, "chart-bars-16")]
    public void Frame_OfBars_IsAsHighAsTheyAreMany(int bars, string height) =>
        Assert.Contains(height, Draw(SampleCharts.Bars([.. Enumerable.Repeat<double?>(0.1, bars)])).Find(".chart-frame").ClassList);

    [Fact]
    public void Frame_OfALine_HasAHeightBeforeThePictureIsThere() =>
        Assert.Contains("chart-line", Draw(SampleCharts.Weeks(1, 2)).Find(".chart-frame").ClassList);

    private IRenderedComponent<ChartFigure> Draw(ChartModel model, string? note = null) =>
        Render<ChartFigure>(parameters => parameters.Add(component => component.Topic, MethodTopics.Shares).Add(component => component.Model, model).Add(component => component.Note, note));
}
