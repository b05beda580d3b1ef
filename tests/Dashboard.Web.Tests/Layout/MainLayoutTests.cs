using Bunit;
using Dashboard.Domain.Text;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Layout;
using Dashboard.Web.Languages;
using Dashboard.Web.Tests.Overview;
using Dashboard.Web.Tests.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Layout;

public sealed class MainLayoutTests : BunitContext
{
    private readonly FakeReports _reports = new();
    private readonly ReaderLanguage _reader = new();

    public MainLayoutTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<IDashboardReports>(_reports);
        Services.AddSingleton(_reader);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void Notice_OfMadeUpTweets_StandsWhileThereAreAny(bool isSynthetic, int notices)
    {
        _reports.Record = SampleReports.TheRecord with { IsSynthetic = isSynthetic };
        Assert.Equal(notices, Render<MainLayout>().FindAll(".synthetic").Count);
    }

    [Theory]
    [InlineData(Language.English, "Français", "fr-CA", "/?lane=crisis&lang=fr")]
    [InlineData(Language.French, "English", "en-CA", "/?lane=crisis&lang=en")]
    public void OtherLanguage_FromAnyPage_KeepsTheAddress(Language language, string name, string tag, string address)
    {
        _reader.Choose(language);
        var layout = Render<MainLayout>();
        Services.GetRequiredService<NavigationManager>().NavigateTo("/?lane=crisis");
        // The frame may be following the record at this moment, and is drawn anew in its turn.
        layout.WaitForAssertion(() =>
        {
            var link = layout.Find("a[hreflang]");
            Assert.Equal((name, tag, address), (link.TextContent, link.GetAttribute("lang"), link.GetAttribute("href")));
        });
    }

    [Fact]
    public void Standing_OfARecordInTrouble_IsSaidUntilAllIsWell()
    {
        var layout = Render<MainLayout>();
        Say(layout, new RecordStanding(new RecordIdentity("r", 1, 0), Trouble: Bilingual.Same("It is gone.")), "These figures no longer follow the record. It is gone.");
        Assert.Equal("status", layout.Find(".standing").GetAttribute("role"));
        Say(layout, new RecordStanding(new RecordIdentity("r", 1, 0), IsRenewing: true), "The record has changed");
        Say(layout, new RecordStanding(new RecordIdentity("r", 2, 0)), "");
        layout.WaitForAssertion(() => Assert.Empty(layout.FindAll(".standing p")));
    }

    [Fact]
    public void SkipLink_OnAnAddressWithAQuery_StaysOnThatPage()
    {
        var layout = Render<MainLayout>();
        Services.GetRequiredService<NavigationManager>().NavigateTo("/?lane=crisis");
        layout.WaitForAssertion(() => Assert.Equal("/?lane=crisis#content", layout.Find("a.skip").GetAttribute("href")));
        Assert.NotNull(layout.Find("main#content"));
    }

    [Fact]
    public void SkipLink_Pressed_MovesTheFocusToTheContent()
    {
        Render<MainLayout>().Find("a.skip").Click();
        JSInterop.VerifyFocusAsyncInvoke();
    }

    [Fact]
    public void Navigation_OnTheOverview_SaysWhereOneIs() =>
        Assert.Equal("page", Render<MainLayout>().Find("nav a").GetAttribute("aria-current"));

    /// <summary>The clock goes on until it has been heard.</summary>
    private void Say(IRenderedComponent<MainLayout> layout, RecordStanding standing, string text)
    {
        _reports.RecordLive.Change(standing);
        Assert.True(
            SpinWait.SpinUntil(
                () =>
                {
                    _reports.RecordLive.Now.Advance(TimeSpan.FromSeconds(2));
                    return layout.Find(".standing").TextContent.Trim().StartsWith(text, StringComparison.Ordinal);
                },
                TimeSpan.FromSeconds(30)),
            text);
    }
}
