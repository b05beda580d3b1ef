using Bunit;
using Dashboard.Domain.Scenarios;
using Dashboard.Domain.Text;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Pages;
using Dashboard.Web.Languages;
using Dashboard.Web.Tests.Overview;
using Dashboard.Web.Tests.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using static Dashboard.Web.Tests.WhatIf.SampleWhatIf;

namespace Dashboard.Web.Tests.WhatIf;

public sealed class WhatIfPageTests : BunitContext
{
    private readonly FakeReports _reports = new();
    private readonly ReaderLanguage _reader = new();

    public WhatIfPageTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<IDashboardReports>(_reports);
        Services.AddSingleton(_reader);
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        Navigation.NavigateTo("/what-if");
    }

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public void Page_WithoutAStep_ShowsWhatEachStageWouldGive()
    {
        var page = Shown(Plain);
        Assert.Equal(new WhatIfQuestion(Scenario.None), _reports.Asked[0].Question);
        Assert.Contains("No step yet", page.Find(".none").TextContent, StringComparison.Ordinal);
        // Nothing has changed: no picture pretends that.
        Assert.Single(page.FindAll("figure"));
        Assert.Empty(page.FindAll(".tile"));
        var links = page.FindAll(".gains-scroll tbody a").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!)).ToArray();
        Assert.Equal(["/what-if?steps=remove:minister", "/what-if?steps=cap:minister:24h", "/what-if?steps=remove:comms", "/what-if?steps=cap:comms:5h"], links);
    }

    [Fact]
    public void Page_WithSteps_ShowsBeforeAndAfter()
    {
        Navigation.NavigateTo("/what-if?steps=cap:minister:4h");
        var page = Shown(Capped);
        Assert.Equal(new WhatIfQuestion(new([CapMinister])), _reports.Asked[0].Question);
        Assert.Equal(["3\u00A0d", "9\u00A0d", "80\u00A0%", "12"], page.FindAll(".tile-value").Select(tile => tile.TextContent.Trim()));
        Assert.Equal(["was 4\u00A0d", "95\u00A0% interval 2\u00A0d\u00A0–\u2060\u00A04\u00A0d", "n = 30"], page.FindAll("[data-tile=median] .tile-note").Select(note => note.TextContent));
        Assert.Equal(3, page.FindAll("figure").Count);
        var step = Assert.Single(page.FindAll("ol li"));
        Assert.Contains("Minister’s office takes at most 4\u00A0h a visit", step.TextContent, StringComparison.Ordinal);
        Assert.Contains("bears on 12 tweets", step.TextContent, StringComparison.Ordinal);
        Assert.Equal("/what-if", step.QuerySelector("a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("remove", "remove:minister")]
    [InlineData("cap", "cap:minister:1.5h")]
    [InlineData("scale", "scale:minister:0.125")]
    [InlineData("parallel", "parallel:minister:comms")]
    public void Form_FilledIn_AddsItsStepToTheAddress(string kind, string step)
    {
        Navigation.NavigateTo("/what-if?department=FC&steps=remove:comms");
        var page = Shown(Plain);
        Send(page, kind, "1.5", "12.5", "comms");
        Assert.EndsWith($"/what-if?department=FC&steps=remove:comms;{step}", Uri.UnescapeDataString(Navigation.Uri), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cap", "-1", "50", "comms", "A limit is")]
    [InlineData("cap", "0.001", "50", "comms", "A limit is")]
    [InlineData("scale", "4", "12.34", "comms", "A part is")]
    [InlineData("parallel", "4", "50", "", "Choose a stage")]
    public void Form_ThatMakesNoStep_SaysWhatIsWrong(string kind, string limit, string percent, string other, string fault)
    {
        var page = Shown(Plain);
        var before = Navigation.Uri;
        Send(page, kind, limit, percent, other);
        Assert.StartsWith(fault, page.Find("form [role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal(before, Navigation.Uri);
    }

    [Fact]
    public void Address_WithAWrongStep_SaysSoAndShowsTheRecord()
    {
        Navigation.NavigateTo("/what-if?steps=cap:minister:soon");
        var page = Shown(Plain);
        Assert.Equal(new WhatIfQuestion(Scenario.None), _reports.Asked[0].Question);
        Assert.Contains("“cap:minister:soon”", page.Find("p.fault[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Step_ThatBearsOnNothing_SaysSo()
    {
        Navigation.NavigateTo("/what-if?steps=remove:nobody");
        var page = Shown(Of(new([new RemoveStage("nobody")]), 0, Before, Minister));
        Assert.Contains("bears on no tweet of this selection", page.Find("ol li").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfAnEmptyRecord_ShowsNoFigure()
    {
        _reports.Record = SampleReports.TheRecord with { Tweets = 0, AsOf = 0, FirstDay = null };
        var empty = Plain.WhatIf with { Before = new(Analytics.Statistics.DurationFigures.Empty, Analytics.Statistics.Wilson.Share(0, 0)), Gains = [], Stages = [] };
        var page = Shown(Plain with { Record = _reports.Record, WhatIf = empty });
        Assert.Empty(page.FindAll("figure, form[aria-label='Add a step']"));
    }

    [Fact]
    public void Page_InFrench_IsFrench()
    {
        _reader.Choose(Language.French);
        Navigation.NavigateTo("/what-if?steps=cap:minister:4h");
        var page = Shown(Capped);
        Assert.Contains("prend au plus 4\u00A0h par visite", page.Find("ol li").TextContent, StringComparison.Ordinal);
        Assert.Contains("Une borne, pas une prévision", page.Find("#assumes").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_ThatAreHostile_AreTextAndNothingElse()
    {
        var page = Shown(Of(new([new RemoveStage(SampleReports.Hostile)]), 1, Before, Minister with { Code = SampleReports.Hostile }));
        Assert.Empty(page.FindAll("img"));
        Assert.Contains(SampleReports.Hostile, page.Find("ol li").TextContent, StringComparison.Ordinal);
    }

    /// <summary>In the page's own turn: between finding a field and filling it in nothing is drawn anew.</summary>
    private static void Send(IRenderedComponent<WhatIfPage> page, string kind, string limit, string percent, string other) => page.InvokeAsync(() =>
    {
        page.Find("select[name=stage]").Change("minister");
        page.Find("select[name=kind]").Change(kind);
        page.FindAll("input[name=limit]").SingleOrDefault()?.Change(limit);
        page.FindAll("input[name=percent]").SingleOrDefault()?.Change(percent);
        page.FindAll("select[name=other]").SingleOrDefault()?.Change(other);
        page.Find("form[aria-label='Add a step']").Submit();
    }).GetAwaiter().GetResult();

    private IRenderedComponent<WhatIfPage> Shown(WhatIfPageReport report)
    {
        var page = Render<WhatIfPage>();
        _reports.Asked[0].Answer.SetResult(report);
        page.WaitForElement(".what-if");
        return page;
    }
}
