using Bunit;
using Dashboard.Domain.Text;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Pages;
using Dashboard.Web.Languages;
using Dashboard.Web.Tests.Overview;
using Dashboard.Web.Tests.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Tweets;

public sealed class TweetPageTests : BunitContext
{
    private readonly FakeReports _reports = new();
    private readonly ReaderLanguage _reader = new();

    public TweetPageTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<IDashboardReports>(_reports);
        Services.AddSingleton(_reader);
    }

    [Fact]
    public void Page_OfAPublishedTweet_SaysHowItWent()
    {
        var page = Shown("T-1", "/tweets/T-1?lane=crisis&page=3&sort=approvers");
        Assert.Equal("This tweet took 8 h from submission to publication, with one approver; “Minister’s office” held it longest.", Plain(page.Find("h1").TextContent).Replace('\'', '’'));
        Assert.Equal("/tweets?lane=crisis&page=3&sort=approvers", page.Find(".crumbs a").GetAttribute("href"));
        Assert.Contains("Events after the end", page.Find(".flags").TextContent, StringComparison.Ordinal);
        Assert.Contains("was published 3 h (1 h working) before this one", Plain(page.Find(".pairs").TextContent), StringComparison.Ordinal);
        Assert.Equal(6, page.FindAll(".events tbody tr").Count);
        Assert.Contains("after the end", page.Find(".events tr.after").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page.Markup, StringComparison.Ordinal);
    }

    /// <summary>Of 8 h the office waited 1 h and reviewed 4 h: an eighth, and a half from the eighth on; 16:00 is at three quarters.</summary>
    [Fact]
    public void Bars_StandWhereTheirTimesAre()
    {
        var page = Shown("T-1", "/tweets/T-1");
        Assert.Equal([("0%", "12.5%"), ("12.5%", "50%")], page.FindAll("rect.bar").Select(bar => (bar.GetAttribute("x"), bar.GetAttribute("width"))));
        Assert.Equal([("75%", "25%")], page.FindAll("rect.off").Select(span => (span.GetAttribute("x"), span.GetAttribute("width"))));
    }

    [Fact]
    public void Page_OfATweetInFlight_SaysWhoHasIt()
    {
        Navigate("/tweets/T-1");
        _reports.Tweet = SampleTweets.Report("T-1", isPublished: false);
        Assert.Equal("This tweet has been in flight for 5 h; now with “Minister’s office”.", Plain(Render<TweetPage>().Find("h1").TextContent).Replace('\'', '’'));
    }

    [Fact]
    public void Page_InFrench_IsFrench()
    {
        _reader.Choose(Language.French);
        Assert.Equal("Ce tweet a pris 8 h de la soumission à la publication, avec un approbateur; « Cabinet du ministre » l’a gardé le plus longtemps.", Plain(Shown("T-1", "/tweets/T-1").Find("h1").TextContent));
    }

    [Fact]
    public void Page_OfAnUnknownTweet_LeadsBack()
    {
        Navigate("/tweets/nothing?lane=crisis");
        var page = Render<TweetPage>();
        Assert.Equal("The record has no such tweet.", page.Find("h1").TextContent);
        Assert.Equal("/tweets?lane=crisis", page.Find("a").GetAttribute("href"));
    }

    [Fact]
    public void Names_ThatAreHostile_StayText()
    {
        var page = Shown(SampleReports.Hostile, "/tweets/" + Uri.EscapeDataString(SampleReports.Hostile));
        Assert.Empty(page.FindAll("img"));
        Assert.Equal(SampleReports.Hostile, page.Find(".crumbs bdi").TextContent);
    }

    private IRenderedComponent<TweetPage> Shown(string id, string address)
    {
        Navigate(address);
        _reports.Tweet = SampleTweets.Report(id);
        return Render<TweetPage>();
    }

    private void Navigate(string address) => Services.GetRequiredService<NavigationManager>().NavigateTo(address);

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
