using Bunit;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Pages;
using Dashboard.Web.Languages;
using Dashboard.Web.Tests.Overview;
using Dashboard.Web.Tests.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Tweets;

public sealed class TweetsPageTests : BunitContext
{
    private readonly FakeReports _reports = new();

    public TweetsPageTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<IDashboardReports>(_reports);
        Services.AddSingleton(new ReaderLanguage());
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    private TweetListRequest Request => ((TweetListQuestion)_reports.Asked[0].Question).Request;

    [Fact]
    public void Address_SaysPageOrderSearchAndFocus()
    {
        Navigation.NavigateTo("/tweets?approvers=9%2B&page=3&sort=approvers&desc=1&q=%20T-1");
        Shown(60, "T-1");
        Assert.Equal(
            new TweetListRequest { Focus = new TweetFocus { Approvers = new(9, OrMore: true) }, Page = 3, Sort = TweetField.Approvers, IsDescending = true, Search = "T-1" },
            Request);
    }

    [Theory]
    [InlineData("/tweets", true)]
    [InlineData("/tweets?outcome=in_flight", false)]
    [InlineData("/tweets?sort=nonsense&page=-4", true)]
    public void Address_WithoutOrder_ShowsTheNewestFirstButOfOpenOnesTheOldest(string address, bool isDescending)
    {
        Navigation.NavigateTo(address);
        Shown(1, "T-1");
        Assert.Equal((TweetField.Start, isDescending, 1), (Request.Sort, Request.IsDescending, Request.Page));
    }

    [Fact]
    public void Rows_LeadToTheirTweetsAndKeepTheList()
    {
        Navigation.NavigateTo("/tweets?lane=crisis&outcome=published&page=2");
        var page = Shown(60, "a/b", "..");
        var links = page.FindAll("tbody th a").Select(link => link.GetAttribute("href"));
        Assert.Equal(["/tweets/a/b?lane=crisis&outcome=published&page=2", "/tweets/-?lane=crisis&outcome=published&id=..&page=2"], links);
    }

    [Fact]
    public void Heads_SayTheOrderAndTurnItRound()
    {
        Navigation.NavigateTo("/tweets?sort=approvers&desc=1&page=2");
        var page = Shown(60, "T-1");
        var sorted = Assert.Single(page.FindAll("th[aria-sort]"));
        Assert.Equal(("descending", "/tweets?sort=approvers"), (sorted.GetAttribute("aria-sort"), sorted.QuerySelector("a")!.GetAttribute("href")));
    }

    [Fact]
    public void Chips_TakeTheirPartAway()
    {
        Navigation.NavigateTo("/tweets?stage=minister&outcome=published&page=2");
        var page = Shown(60, "T-1");
        Assert.Equal(["/tweets?stage=minister", "/tweets?outcome=published"], page.FindAll(".chips a").Select(chip => chip.GetAttribute("href")));
        Assert.Contains("Outcome: Published", page.Find(".chips").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Form_Sent_BecomesTheAddress()
    {
        Navigation.NavigateTo("/tweets?lane=crisis&ttp_from=5&page=2");
        var page = Shown(60, "T-1");
        page.Find("input[name=q]").Change(" T-9 ");
        page.Find("select[name=outcome]").Change("withdrawn");
        page.Find("form").Submit();
        Assert.Equal("/tweets?lane=crisis&outcome=withdrawn&ttp_from=5&q=T-9", new Uri(Navigation.Uri).PathAndQuery);
        Assert.All(page.FindAll("form input:not([type=hidden]), form select"), field => Assert.NotNull(field.Closest("label")));
    }

    [Fact]
    public async Task Column_Ticked_BecomesTheAddress()
    {
        Navigation.NavigateTo("/tweets?columns=outcome");
        var page = Shown(1, "T-1");
        Assert.Equal(["Tweet", "Outcome"], page.FindAll("thead th").Select(head => head.TextContent.Trim()));
        // In the page's own turn: between finding the box and ticking it nothing is drawn anew.
        await page.InvokeAsync(() => page.FindAll("details input[type=checkbox]")[^1].Change(true));
        Assert.Equal("?columns=tweet_id,outcome,flags", new Uri(Navigation.Uri).Query);
    }

    [Fact]
    public void Page_BeyondTheLast_IsSaid()
    {
        Navigation.NavigateTo("/tweets?page=9");
        Assert.Contains("There is no page 9: this is the last one, page 1.", Shown(1, "T-1").Find("[role=status].notice").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_ThatAreHostile_StayText()
    {
        var page = Shown(1, SampleReports.Hostile);
        Assert.Empty(page.FindAll("td img, th img"));
        Assert.Equal(SampleReports.Hostile, page.Find("tbody th bdi").TextContent);
    }

    [Fact]
    public void List_WithoutTweets_HasNoTable()
    {
        Navigation.NavigateTo("/tweets?outcome=expired");
        var page = Shown(0);
        Assert.Equal("No tweet of this selection expired before approval.", page.Find("h1").TextContent);
        Assert.Empty(page.FindAll("table"));
    }

    private IRenderedComponent<TweetsPage> Shown(int total, params string[] ids)
    {
        var page = Render<TweetsPage>();
        _reports.Asked[0].Answer.SetResult(SampleTweets.List(Request, total, ids));
        page.WaitForElement(".tweet-list");
        return page;
    }
}
