using Bunit;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Pages;
using Dashboard.Web.Languages;
using Dashboard.Web.Tests.Overview;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using static Dashboard.Web.Tests.Approvers.SampleApprovers;

namespace Dashboard.Web.Tests.Pages;

public sealed class ApproversPageTests : BunitContext
{
    private readonly FakeReports _reports = new();
    private readonly ReaderLanguage _reader = new();

    public ApproversPageTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<IDashboardReports>(_reports);
        Services.AddSingleton(_reader);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/approvers?lane=standard");
    }

    [Fact]
    public void Page_UntilTheFiguresAreThere_SaysThatItWaits() =>
        Assert.Equal("The figures are being computed…", Render<ApproversPage>().Find("h1[role=status]").TextContent);

    [Fact]
    public void Page_Opened_AsksAboutApproversInItsSelection()
    {
        Shown(Page);
        Assert.Equal(new ApproversQuestion(), _reports.Asked[0].Question);
        Assert.Equal(CodeSet.Of("standard"), _reports.Asked[0].Selection.Lanes);
    }

    [Fact]
    public void Page_WithFigures_KeepsTheFourCountsApart()
    {
        var page = Shown(Page);
        // Medians of the sample: approvers 6, hands 7, groups 5, steps 6; p90 only from 20 tweets on.
        Assert.Equal(
            ["approvers 6 — 10", "hands 7 — 11", "groups 5 — 8", "steps 6 — 10"],
            page.FindAll("[data-count]").Select(row => $"{row.GetAttribute("data-count")} {string.Join(' ', row.QuerySelectorAll("td").Select(cell => cell.TextContent))}"));
        Assert.Equal(2, page.FindAll("figure").Count);
        Assert.Equal(["H1", "H2"], page.FindAll("h1, h2, h3").Select(heading => heading.TagName).Distinct());
    }

    [Fact]
    public void Page_WithFigures_LeadsFromEachNumberToItsTweets()
    {
        var page = Shown(Page);
        Assert.Equal("/tweets?lane=standard&outcome=published&approvers=9%2B", page.Find(".nine a").GetAttribute("href"));
        Assert.Equal(
            ["/approvers?department=PHS&lane=standard", "/tweets?department=PHS&lane=standard&outcome=published", "/tweets?department=PHS&lane=standard&outcome=published&approvers=9%2B"],
            Links(page, "[data-groups=department] [data-code=PHS]"));
        Assert.Equal(["/approvers?purpose=&lane=standard", "/tweets?purpose=&lane=standard&outcome=published"], Links(page, "[data-groups=purpose] [data-code='']"));
        Assert.Equal(["/approvers?lane=crisis", "/tweets?lane=crisis&outcome=published"], Links(page, "[data-groups=lane] [data-code=crisis]"));
        Assert.Equal(["/bottlenecks?lane=standard&stage=minister", "/tweets?lane=standard&outcome=published&approved_by=minister"], Links(page, "[data-stage=minister]"));
    }

    [Fact]
    public void Roles_OfAnyRecord_StandInTheOrderOfTheWorkAndAddUp()
    {
        var page = Shown(Page);
        Assert.Equal(["Communications", "Minister’s office", "Unknown stage"], page.FindAll("[data-stage] th").Select(stage => stage.TextContent));
        Assert.Equal(
            page.Find(".roles tfoot td").TextContent,
            page.FindAll("[data-stage] td:nth-child(2)").Sum(steps => int.Parse(steps.TextContent)).ToString());
        Assert.Contains("2 of these approvals name nobody.", page.Find(".roles").TextContent, StringComparison.Ordinal);
        Assert.Contains("4 automated approvals are left out.", page.Find(".roles").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Panels_OfThePage_NameWhatExplainsThem() => Assert.Equal(
        ["approvers", "approvers", "nine-or-more", "boxes", "roles", "nine-or-more", "nine-or-more", "nine-or-more"],
        Shown(Page).FindAll("[data-topic]").Select(link => link.GetAttribute("data-topic")));

    [Fact]
    public void Page_OfASmallGroup_ShowsItsNAndAnIntervalThatSaysHowLittleItIs()
    {
        var row = Shown(Page).Find("[data-groups=department] [data-code=FC]");
        // Wilson, 0 of 4: upper end 3.8415 / (4 + 3.8415) = 49 %.
        Assert.Equal(["4", "6", "0", "0 %", "", "0 % – 49 %"], row.QuerySelectorAll("td").Select(cell => Plain(cell.TextContent)));
    }

    [Fact]
    public void Page_WithNothingPublished_ShowsNoEmptyPictures()
    {
        var page = Shown(Page with { Approvers = Of(0, null, null, 0), Departments = [], Purposes = [], Lanes = [], Roles = new(0, 0, 0, []), Times = [] });
        Assert.Equal("None of the 12 tweets of this selection was published.", page.Find("h1").TextContent);
        Assert.Empty(page.FindAll("figure, table"));
    }

    [Fact]
    public void Page_OfOneTweetThatNobodyApproved_HasNoRolesAndDividesNothing()
    {
        var page = Shown(One(0));
        Assert.Equal("The one published tweet has no recorded approval.", page.Find("h1").TextContent);
        Assert.Empty(page.FindAll(".roles"));
        Assert.DoesNotContain("NaN", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfAnEmptyRecord_SaysWhatToDo()
    {
        _reports.Record = SampleReports.TheRecord with { Tweets = 0, AsOf = 0, FirstDay = null };
        var page = Shown(Page with { Record = _reports.Record, Approvers = Of(0, null, null, 0) });
        Assert.Equal("The record is empty: import a log to see its figures.", page.Find("h1").TextContent);
    }

    [Fact]
    public void Page_ThatFails_SaysWhyInTheReadersLanguage()
    {
        _reader.Choose(Language.French);
        var page = Render<ApproversPage>();
        _reports.Asked[0].Answer.SetException(new FaultException(new Bilingual("The database is locked.", "La base est verrouillée.")));
        page.WaitForAssertion(() => Assert.Contains("La base est verrouillée.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Page_InFrench_IsFrench()
    {
        _reader.Choose(Language.French);
        var page = Shown(Page);
        Assert.StartsWith("La moitié des 10 tweets", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Contains("Cabinet du ministre", page.Find(".roles").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_ThatAreHostile_AreTextAlone()
    {
        var page = Shown(Page);
        Assert.Equal(SampleReports.Hostile, page.Find("[data-groups=department] [data-code=FC] bdi").TextContent);
        Assert.Empty(page.FindAll("img"));
    }

    [Fact]
    public void Links_OfAPinnedPage_KeepThePin()
    {
        var page = Shown(Page);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/approvers?lane=standard&revision=3");
        page.WaitForState(() => _reports.Asked.Count == 2);
        _reports.Asked[1].Answer.SetResult(Page);
        page.WaitForAssertion(() => Assert.Contains("revision=3", page.Find(".nine a").GetAttribute("href"), StringComparison.Ordinal));
        // The very same figures, drawn anew: their links changed.
        Assert.Contains("revision=3", page.Find("figure a[href^='/tweets']").GetAttribute("href"), StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Links(IRenderedComponent<ApproversPage> page, string row) =>
        page.Find(row).QuerySelectorAll("a").Select(link => link.GetAttribute("href"));

    private static string Plain(string text) => text.Trim().Replace('\u00A0', ' ').Replace("\u2060", "", StringComparison.Ordinal);

    private IRenderedComponent<ApproversPage> Shown(ApproversPageReport report)
    {
        var page = Render<ApproversPage>();
        _reports.Asked[0].Answer.SetResult(report);
        page.WaitForElement(".approvers");
        return page;
    }
}
