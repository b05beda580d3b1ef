using Bunit;
using Dashboard.Domain.Text;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Pages;
using Dashboard.Web.Languages;
using Dashboard.Web.Tests.Overview;
using Dashboard.Web.Tests.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using static Dashboard.Web.Tests.Bottlenecks.SampleBottlenecks;

namespace Dashboard.Web.Tests.Bottlenecks;

public sealed class BottlenecksPageTests : BunitContext
{
    private readonly FakeReports _reports = new();
    private readonly ReaderLanguage _reader = new();

    public BottlenecksPageTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<IDashboardReports>(_reports);
        Services.AddSingleton(_reader);
        Navigation.NavigateTo("/bottlenecks");
    }

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public void Page_UntilTheFiguresAreThere_SaysThatItWaits() =>
        Assert.Equal("The figures are being computed…", Render<BottlenecksPage>().Find("h1[role=status]").TextContent);

    [Fact]
    public void Page_WithFigures_ShowsSentenceAndEveryFigure()
    {
        var page = Shown(Report);
        Assert.StartsWith("Minister’s office held 10 tweets longest", page.Find("h1").TextContent, StringComparison.Ordinal);
        // Shares, unpublished, rework, three of boxes, arrivals, trend, departments.
        Assert.Equal(9, page.FindAll("figure").Count);
        Assert.All(page.FindAll("figure"), figure => Assert.NotNull(figure.QuerySelector("a.explain")));
        Assert.Equal("Together", page.Find("tfoot th").TextContent);
        Assert.Contains("This is the first bottleneck of these tweets; no stage was chosen.", page.Find(".closer").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_WithoutAStage_AsksForTheFirstBottleneck()
    {
        Shown(Report);
        Assert.Equal(new BottlenecksQuestion(null), _reports.Asked[0].Question);
    }

    [Fact]
    public void Stage_Chosen_IsAskedForAndMarkedEverywhere()
    {
        Navigation.NavigateTo("/bottlenecks?stage=minister");
        var page = Shown(Report with { Because = ChosenBecause.Asked });
        Assert.Equal(new BottlenecksQuestion("minister"), _reports.Asked[0].Question);
        Assert.Contains("This stage was chosen.", page.Find(".closer").TextContent, StringComparison.Ordinal);
        // Three tables of stages, the list of stages, the heading of the departments' table.
        Assert.Equal(5, page.FindAll("[aria-current=true]").Count);
        Assert.Contains(page.FindAll(".closer a"), link => link.GetAttribute("href") == "/bottlenecks");
    }

    [Fact]
    public void Stage_ThatNoTweetWasAt_SaysSoAndOffersTheOthers()
    {
        Navigation.NavigateTo("/bottlenecks?stage=nobody");
        var page = Shown(Of(Report.Bottlenecks, "nobody", ChosenBecause.Asked));
        Assert.Contains("had a visit to “nobody”", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Contains("there is nothing to draw", page.Find(".closer").TextContent, StringComparison.Ordinal);
        Assert.Equal(3, page.FindAll(".closer nav a").Count);
    }

    [Fact]
    public void Page_OfAnEmptyRecord_SaysWhatToDoAndShowsNoFigure()
    {
        _reports.Record = SampleReports.TheRecord with { Tweets = 0, AsOf = 0, FirstDay = null };
        var page = Shown(Nothing() with { Record = _reports.Record });
        Assert.Equal("The record is empty: import a log to see its figures.", page.Find("h1").TextContent);
        Assert.Empty(page.FindAll("figure"));
    }

    [Fact]
    public void Page_WithNothingPublished_StillShowsWhatWasSpent()
    {
        var stage = SampleReports.Stage("minister", 0, null, SampleReports.Durations) with { Visits = 0, UnpublishedTweets = 2 };
        var page = Shown(Nothing() with { Bottlenecks = new(0, 0, [stage], null), Summary = SampleReports.Summary with { Outcomes = [0, 2, 10, 0, 0] } });
        Assert.StartsWith("None of the 12 tweets", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Contains("Rejected, withdrawn or expired: 5\u00A0d", Assert.Single(page.FindAll("figure")).TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfATie_NamesNoWinnerAndSaysWhichIsShown()
    {
        var page = Shown(Of(SampleReports.Bottlenecks(Seen("minister", 5, 9), Seen("comms", 5, 9)), "minister", ChosenBecause.NoneIsFirst));
        Assert.StartsWith("No single stage", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Contains("none is the first bottleneck alone", page.Find(".closer").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_InFrench_IsFrench()
    {
        _reader.Choose(Language.French);
        var page = Shown(Report);
        Assert.Equal("Ensemble", page.Find("tfoot th").TextContent);
        Assert.Contains("lundi", page.Find(".closer").TextContent, StringComparison.Ordinal);
        Assert.Contains("De plus près\u00A0: Cabinet du ministre", page.Find(".closer h2").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_ThatAreHostile_AreTextAndNothingElse()
    {
        Navigation.NavigateTo("/bottlenecks?stage=" + Uri.EscapeDataString(SampleReports.Hostile));
        var page = Shown(Of(SampleReports.Bottlenecks(Seen(SampleReports.Hostile, 10, 3)), SampleReports.Hostile, ChosenBecause.Asked));
        Assert.Empty(page.FindAll("img"));
        Assert.Contains(SampleReports.Hostile, page.Find("table.bars").TextContent, StringComparison.Ordinal);
        Assert.Contains("/tweets?stage=%3Cimg", page.Find("table.bars .figure a").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Failure_ThatCanBeMended_IsSaid()
    {
        var page = Render<BottlenecksPage>();
        _reports.Asked[0].Answer.SetException(new FaultException(new Bilingual("The database is locked.", "La base est verrouillée.")));
        page.WaitForAssertion(() => Assert.Contains("The database is locked.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
    }

    private static BottlenecksPageReport Nothing() => new(
        SampleReports.TheRecord, SampleReports.Summary, new(0, 0, [], null), null, ChosenBecause.NoneIsFirst, new([], []),
        new(new(0, 0, null), new(null, null, null), 0, new(null, null, null), 0, 0, 0, 0, []));

    private IRenderedComponent<BottlenecksPage> Shown(BottlenecksPageReport report)
    {
        var page = Render<BottlenecksPage>();
        _reports.Asked[0].Answer.SetResult(report);
        page.WaitForElement(".bottlenecks");
        return page;
    }
}
