using Bunit;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Domain.Visits;
using Dashboard.Operations.Export;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Export;
using Dashboard.Web.Components.Pages;
using Dashboard.Web.Languages;
using Dashboard.Web.Tests.Overview;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Web.Tests.Pages;

public sealed class ExportPageTests : BunitContext
{
    private readonly FakeReports _reports = new();
    private readonly ReaderLanguage _reader = new();

    public ExportPageTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<IDashboardReports>(_reports);
        Services.AddSingleton(_reader);
        Go("/export");
    }

    [Fact]
    public void Page_UntilTheFiguresAreThere_SaysThatItWaits() =>
        Assert.Equal("The figures are being computed…", Render<ExportPage>().Find("h1[role=status]").TextContent);

    [Fact]
    public void Page_OfASelection_CountsTheRowsAndLinksToThemPinnedWithTheDatesInForce()
    {
        var page = Shown(new(1200, 9000, 31000));
        Assert.Equal("These 1,200 tweets, their 9,000 visits and 31,000 events can be taken away, and proved.", page.Find("h1").TextContent);
        Assert.Equal(["1,200", "9,000", "31,000", ""], page.FindAll("[data-rows]").Select(cell => cell.TextContent));
        Assert.Equal(
            "/export/visits.csv?from=2025-11-01&to=2026-11-01&revision=3&as_of=2026-10-31T21%3A04%3A00Z",
            page.Find("[data-export=visits]").GetAttribute("href"));
        Assert.All(page.FindAll("[data-export]"), link => Assert.True(link.HasAttribute("download")));
        Assert.Contains("--from 2025-11-01 --to 2026-11-01 --revision 3 --as-of 2026-10-31T21:04:00Z --out events.csv", page.Find("[data-command=events]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_UnderAFocus_AsksForItAndSaysIt()
    {
        Go("/export?outcome=withdrawn");
        var page = Shown(new(1, 2, 5));
        Assert.Equal(new TweetFocus { Outcome = Outcome.Withdrawn }, ((ExportQuestion)_reports.Asked[0].Question).Focus);
        Assert.Equal("One tweet can be taken away, and proved: visits 2, events 5.", page.Find("h1").TextContent);
        Assert.Contains("outcome: withdrawn", page.Find(".words").TextContent, StringComparison.Ordinal);
        Assert.Equal("/export", page.Find(".words a").GetAttribute("href"));
        Assert.Contains("outcome=withdrawn", page.Find("[data-export=tweets]").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Page_WithNoTweet_SaysSo() =>
        Assert.Equal("No tweet is in this selection: its tables have a header and no row.", Shown(new(0, 0, 0)).Find("h1").TextContent);

    [Fact]
    public void Page_OfAnEmptyRecord_SaysWhatToDo()
    {
        _reports.Record = SampleReports.TheRecord with { Tweets = 0, AsOf = 0, FirstDay = null };
        Assert.StartsWith("The record is empty: import", Shown(new(0, 0, 0)).Find("h1").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_InFrench_SpeaksIt()
    {
        _reader.Choose(Language.French);
        var page = Shown(new(1200, 9000, 31000));
        Assert.StartsWith("Ces 1", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Contains("tweets terminés du 2025-11-01 au 2026-10-31", page.Find(".words").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfHostileNames_ShowsThemAsText()
    {
        Go($"/export?department={Uri.EscapeDataString("FC")}&lane={Uri.EscapeDataString(SampleReports.Hostile)}");
        var page = Shown(new(1, 2, 5));
        Assert.Empty(page.FindAll(".export img"));
        Assert.Contains(SampleReports.Hostile, page.Find(".words").TextContent, StringComparison.Ordinal);
        Assert.Contains($"--lane '{SampleReports.Hostile}'", page.Find("[data-command=tweets]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Failure_ThatCanBeMended_IsSaid()
    {
        var page = Render<ExportPage>();
        _reports.Asked[0].Answer.SetException(new FaultException(new Bilingual("There is no revision 12.", "Il n’y a pas de révision 12.")));
        page.WaitForAssertion(() => Assert.Contains("There is no revision 12.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Columns_OfEveryTable_AreExplainedInTheirOrder() => Assert.All(
        ExportTable.All, table => Assert.Equal(table.Columns, ExportColumns.Of(table.Name).Select(column => column.Name)));

    private void Go(string address) => Services.GetRequiredService<NavigationManager>().NavigateTo(address);

    private IRenderedComponent<ExportPage> Shown(RowCounts rows)
    {
        var page = Render<ExportPage>();
        var asking = _reports.Asked[0];
        var scope = new ExportScope(asking.Selection, ((ExportQuestion)asking.Question).Focus);
        asking.Answer.SetResult(new ExportReport(
            _reports.Record,
            SampleReports.Summary with { Selection = asking.Selection },
            new RecordIdentity("0123456789abcdef", 3, SampleReports.AsOf),
            "record.db",
            scope,
            SelectionWords.Of(scope, _reports.Record),
            rows));
        page.WaitForElement(".export");
        return page;
    }
}
