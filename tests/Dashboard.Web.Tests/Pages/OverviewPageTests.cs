using Bunit;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Pages;
using Dashboard.Web.Languages;
using Dashboard.Web.Tests.Overview;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Dashboard.Web.Tests.Pages;

public sealed class OverviewPageTests : BunitContext
{
    private readonly FakeReports _reports = new();
    private readonly ReaderLanguage _reader = new();

    public OverviewPageTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<IDashboardReports>(_reports);
        Services.AddSingleton(_reader);
    }

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public void Page_UntilTheFiguresAreThere_SaysThatItWaits() =>
        Assert.Equal("The figures are being computed…", Render<OverviewPage>().Find("h1[role=status]").TextContent);

    [Fact]
    public void Page_WithoutDates_AsksForTheTwelveMonthsAndSaysSo()
    {
        var page = Shown(10);
        Assert.Equal((new LocalDate(2025, 11, 1), new LocalDate(2026, 11, 1)), (_reports.Asked[0].Selection.From!.Value, _reports.Asked[0].Selection.To!.Value));
        Assert.Contains("the 12 months up to the latest event", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_WithFigures_ShowsSentenceTilesAndFigures()
    {
        var page = Shown(10);
        Assert.StartsWith("Half of 10 tweets took", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Equal(7, page.FindAll("[data-tile]").Count);
        Assert.Equal(5, page.FindAll("figure").Count);
        Assert.Contains("Carried in 2 + started 10 = published 10 + withdrawn 1 + rejected 0 + expired 0 + carried out 1.", page.Find(".reconciled").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfAnEmptyRecord_SaysWhatToDoAndDividesNothing()
    {
        _reports.Record = SampleReports.TheRecord with { Tweets = 0, AsOf = 0, FirstDay = null };
        var page = Shown(0);
        Assert.Equal("The record is empty: import a log to see its figures.", page.Find("h1").TextContent);
        Assert.DoesNotContain("NaN", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_WithNothingPublished_ShowsNoEmptyPictures()
    {
        var page = Render<OverviewPage>();
        _reports.Asked[0].Answer.SetResult(SampleReports.Report with { Approvers = SampleReports.Report.Approvers with { N = 0, Histogram = [] } });
        page.WaitForElement(".overview");
        Assert.Equal("None of the 12 tweets of this selection was published.", page.Find("h1").TextContent);
        Assert.Empty(page.FindAll("figure"));
    }

    [Fact]
    public void Address_Changed_AsksAgainAndTheLastFiguresStay()
    {
        var page = Shown(10);
        Navigation.NavigateTo("/?lane=crisis");
        page.WaitForAssertion(() => Assert.Equal("true", page.Find(".overview").GetAttribute("aria-busy")));
        Assert.Equal(CodeSet.Of("crisis"), _reports.Asked[1].Selection.Lanes);
        Assert.StartsWith("Half of 10", page.Find("h1").TextContent, StringComparison.Ordinal);
        _reports.Answer(1, 77);
        page.WaitForAssertion(() => Assert.StartsWith("Half of 77", page.Find("h1").TextContent, StringComparison.Ordinal));
        Assert.Equal("false", page.Find(".overview").GetAttribute("aria-busy"));
    }

    [Fact]
    public void Record_Changed_PutsTheNewFiguresInPlaceOfTheLastOnes()
    {
        var page = Shown(10);
        Change(revision: 99);
        Pass(() => _reports.Asked.Count == 2);
        // Nobody asked for it: the page is not busy, and its figures stay until the new ones are there.
        Assert.Equal("false", page.Find(".overview").GetAttribute("aria-busy"));
        Assert.StartsWith("Half of 10", page.Find("h1").TextContent, StringComparison.Ordinal);
        _reports.Answer(1, 77);
        page.WaitForAssertion(() => Assert.StartsWith("Half of 77", page.Find("h1").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll(".replaced"));
    }

    [Fact]
    public void Record_ChangedWhileThePageIsPinned_LeavesItAsItIs()
    {
        Navigation.NavigateTo("/?revision=1");
        var page = Shown(10);
        Change(revision: 99);
        Pass(() => _reports.RecordLive.Followers == 1);
        Assert.Single(_reports.Asked);
    }

    [Fact]
    public void Record_ReplacedByAnother_IsSaidOverTheNewFigures()
    {
        _reports.RecordLive.Change(new RecordStanding(new RecordIdentity("first", SampleReports.TheRecord.Revision, SampleReports.TheRecord.AsOf)));
        var page = Shown(10);
        _reports.RecordLive.Now.Advance(TimeSpan.FromMinutes(1));
        _reports.RecordLive.Change(new RecordStanding(new RecordIdentity("second", SampleReports.TheRecord.Revision, SampleReports.TheRecord.AsOf)));
        Pass(() => _reports.Asked.Count == 2);
        _reports.Answer(1, 20);
        page.WaitForAssertion(() => Assert.StartsWith("Another database took the place", page.Find(".replaced").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Record_Troubled_LeavesTheFiguresAlone()
    {
        var page = Shown(10);
        _reports.RecordLive.Now.Advance(TimeSpan.FromMinutes(1));
        _reports.RecordLive.Change(new RecordStanding(new RecordIdentity("r", 9, 0), Trouble: Bilingual.Same("gone")));
        Pass(() => _reports.RecordLive.Followers == 1);
        Assert.Single(_reports.Asked);
        Assert.StartsWith("Half of 10", page.Find("h1").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Address_ChangedTwice_GivesUpTheFirst()
    {
        var page = Shown(10);
        Navigation.NavigateTo("/?lane=crisis");
        Navigation.NavigateTo("/?lane=reply");
        page.WaitForState(() => _reports.Asked.Count == 3);
        Assert.True(_reports.Asked[1].Token.IsCancellationRequested);
        _reports.Answer(2, 33);
        page.WaitForAssertion(() => Assert.StartsWith("Half of 33", page.Find("h1").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Filter_Ticked_BecomesTheAddress()
    {
        Shown(10).Find("[data-filter=lane] input").Change(true);
        Assert.Equal("/?lane=standard", new Uri(Navigation.Uri).PathAndQuery);
    }

    [Fact]
    public void Address_ThatCannotBeRead_IsANoticeAndTheRestHolds()
    {
        Navigation.NavigateTo("/?from=yesterday&lane=crisis");
        var page = Shown(10);
        Assert.Contains("“yesterday” is no date", page.Find(".notices").TextContent, StringComparison.Ordinal);
        Assert.Equal(CodeSet.Of("crisis"), _reports.Asked[0].Selection.Lanes);
    }

    [Fact]
    public void Failure_ThatCanBeMended_IsSaidInTheReadersLanguageAndTriedAgain()
    {
        _reader.Choose(Language.French);
        var page = Render<OverviewPage>();
        _reports.Asked[0].Answer.SetException(new FaultException(new Bilingual("The database is locked.", "La base est verrouillée.")));
        page.WaitForAssertion(() => Assert.Contains("La base est verrouillée.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        page.Find("[role=alert] button").Click();
        page.WaitForState(() => _reports.Asked.Count == 2);
        _reports.Answer(1, 10);
        page.WaitForAssertion(() => Assert.StartsWith("La moitié des 10 tweets", page.Find("h1").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_Left_GivesUpItsLoad()
    {
        Render<OverviewPage>();
        await DisposeComponentsAsync();
        Assert.True(_reports.Asked[0].Token.IsCancellationRequested);
    }

    private IRenderedComponent<OverviewPage> Shown(int tweets)
    {
        var page = Render<OverviewPage>();
        _reports.Answer(0, tweets);
        page.WaitForElement(".overview");
        return page;
    }

    private void Change(long revision)
    {
        _reports.RecordLive.Now.Advance(TimeSpan.FromMinutes(1));
        _reports.RecordLive.Change(new RecordStanding(new RecordIdentity("r", revision, SampleReports.TheRecord.AsOf)));
    }

    /// <summary>Lets time pass until something has happened on another thread, where nothing is drawn by it.</summary>
    private void Pass(Func<bool> hasHappened) => Assert.True(
        SpinWait.SpinUntil(
            () =>
            {
                _reports.RecordLive.Now.Advance(TimeSpan.FromSeconds(2));
                return hasHappened();
            },
            TimeSpan.FromSeconds(30)),
        "It did not happen.");
}
