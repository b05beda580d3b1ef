using System.Text.Json;
using Bunit;
using Dashboard.Domain.Text;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace Dashboard.Web.Tests.Charts;

public sealed class ApexChartTests : BunitContext
{
    private readonly BunitJSModuleInterop _module;
    private readonly ReaderLanguage _reader = new();

    public ApexChartTests()
    {
        JSInterop.Mode = JSRuntimeMode.Strict;
        _module = JSInterop.SetupModule("./Components/Charts/ApexChart.razor.js");
        _module.Mode = JSRuntimeMode.Strict;
        Services.AddSingleton(_reader);
    }

    [Fact]
    public void Model_AtFirst_IsDrawnOnceInTheReadersLanguage()
    {
        _reader.Choose(Language.French);
        var draw = Accept("draw");
        var model = SampleCharts.Bars(0.5, 0.25);
        var chart = Render<ApexChart>(parameters => parameters.Add(component => component.Model, model));
        chart.Render(parameters => parameters.Add(component => component.Model, model));
        var call = Assert.Single(draw.Invocations);
        Assert.Equal(ChartJson.Bytes(model), call.Arguments[1]);
        Assert.Equal("fr-CA", call.Arguments[2]);
        Assert.Equal(model.Summary, chart.Find("[role=img]").GetAttribute("aria-label"));
    }

    [Fact]
    public void Model_Replaced_IsDrawnAnewInTheSamePlace()
    {
        var draw = Accept("draw");
        var chart = Render<ApexChart>(parameters => parameters.Add(component => component.Model, SampleCharts.Bars(0.5)));
        var next = SampleCharts.Bars(0.75);
        chart.Render(parameters => parameters.Add(component => component.Model, next));
        Assert.Equal(2, draw.Invocations.Count);
        Assert.Equal(ChartJson.Bytes(next), draw.Invocations.Last().Arguments[1]);
        Assert.Equal(draw.Invocations.First().Arguments[0], draw.Invocations.Last().Arguments[0]);
    }

    [Fact]
    public void Engine_ThatFails_IsSaidAndTheNextPictureTakesItBack()
    {
        var failing = SampleCharts.Bars(0.5);
        _module.SetupVoid("draw", call => IsOf(failing, call)).SetException(new JSException("no engine"));
        _module.SetupVoid("draw", call => !IsOf(failing, call)).SetVoidResult();
        var chart = Render<ApexChart>(parameters => parameters.Add(component => component.Model, failing));
        Assert.Contains("The picture could not be drawn", chart.Find(".chart-failed").TextContent, StringComparison.Ordinal);
        chart.Render(parameters => parameters.Add(component => component.Model, SampleCharts.Bars(0.75)));
        Assert.Empty(chart.FindAll(".chart-failed"));
    }

    [Fact]
    public async Task Picture_OfAPageThatGoes_IsRemoved()
    {
        Accept("draw");
        var remove = Accept("remove");
        Render<ApexChart>(parameters => parameters.Add(component => component.Model, SampleCharts.Bars(0.5)));
        await DisposeComponentsAsync();
        Assert.Single(remove.Invocations);
    }

    /// <summary>The script reads it as the circuit hands it over, whatever a text holds.</summary>
    [Fact]
    public void Page_ThatIsWritten_BringsTheModelAndTheWayToTheScript()
    {
        Accept("draw");
        var model = SampleCharts.Bars(0.5, 0.25);
        var place = Render<ApexChart>(parameters => parameters
            .Add(component => component.Model, model)
            .AddCascadingValue<HttpContext>(new DefaultHttpContext())).Find(".chart-picture");
        Assert.Equal("Components/Charts/ApexChart.razor.js", place.GetAttribute("data-script"));
        using var brought = JsonDocument.Parse(place.GetAttribute("data-model")!);
        Assert.Equal("bars", brought.RootElement.GetProperty("kind").GetString());
        Assert.Equal(model.Summary, brought.RootElement.GetProperty("summary").GetString());
        Assert.Equal([0.5, 0.25], brought.RootElement.GetProperty("series")[0].GetProperty("points").EnumerateArray().Select(point => point.GetProperty("value").GetDouble()));
    }

    [Fact]
    public void Page_OfACircuit_BringsNeither()
    {
        Accept("draw");
        var place = Render<ApexChart>(parameters => parameters.Add(component => component.Model, SampleCharts.Bars(0.5))).Find(".chart-picture");
        Assert.Null(place.GetAttribute("data-script"));
        Assert.Null(place.GetAttribute("data-model"));
    }

    private static bool IsOf(ChartModel model, JSRuntimeInvocation call) => ChartJson.Bytes(model).SequenceEqual((byte[])call.Arguments[1]!);

    private JSRuntimeInvocationHandler Accept(string name)
    {
        var handler = _module.SetupVoid(name, _ => true);
        handler.SetVoidResult();
        return handler;
    }
}
