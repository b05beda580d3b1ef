using AngleSharp.Dom;
using Bunit;
using Dashboard.Analytics.Groups;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Pages;
using Dashboard.Web.Languages;
using Dashboard.Web.Tests.Overview;
using Dashboard.Web.Tests.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using static Dashboard.Web.Tests.Departments.SampleGroups;
using static Dashboard.Web.Tests.Overview.SampleReports;

namespace Dashboard.Web.Tests.Departments;

public sealed class DepartmentsPageTests : BunitContext
{
    private readonly FakeReports _reports = new();
    private readonly ReaderLanguage _reader = new();

    public DepartmentsPageTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<IDashboardReports>(_reports);
        Services.AddSingleton(_reader);
        Navigation.NavigateTo("/departments");
    }

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public void Page_UntilTheFiguresAreThere_SaysThatItWaits() =>
        Assert.Equal("The figures are being computed…", Render<DepartmentsPage>().Find("h1[role=status]").TextContent);

    [Theory]
    [InlineData("/departments", GroupBy.Department)]
    [InlineData("/departments?by=lane", GroupBy.Lane)]
    [InlineData("/departments?by=nonsense", GroupBy.Department)]
    public void Page_ByItsAddress_AsksForItsGroups(string address, GroupBy expected)
    {
        Navigation.NavigateTo(address);
        Render<DepartmentsPage>();
        Assert.Equal(new DepartmentsQuestion(expected), _reports.Asked[0].Question);
    }

    [Fact]
    public void Page_WithFigures_ShowsEachWithItsN()
    {
        var page = Shown(SampleGroups.Report);
        Assert.StartsWith("The medians of 2 departments", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.FindAll("figure").Count);
        var cells = Cells(page, 0);
        Assert.Equal("Public Health", cells[0]);
        Assert.Equal("30", cells[1]);
        Assert.Equal(["4 d", "3 d – 5 d"], Lines(cells[2]));
        Assert.Equal("12 d", cells[3]); // three times the median
        Assert.Equal(["50 %", "15 of 30; 20 % – 80 %"], Lines(cells[4]));
        Assert.Equal("6", cells[5]);
        Assert.Equal(["3.3 %", "1 of 30; 1 % – 30 %"], Lines(cells[6]));
        Assert.Equal(["Minister’s office", "40 % of the time"], Lines(cells[7]));
        Assert.Equal("/tweets?department=PHS&outcome=published", page.Find(".groups tbody td a").GetAttribute("href"));
        Assert.Equal("/departments?department=PHS&by=purpose", page.Find(".groups tbody th a").GetAttribute("href"));
    }

    [Fact]
    public void Page_WithSmallGroups_ShowsNothingOfThemAndNoCountBesideThem()
    {
        var page = Shown(Of(Small("PHS"), Withheld("FC"), SampleGroups.Shown("", 70, Day)));
        Assert.Equal(["Public Health", "<5", "Fewer than 5 tweets: not shown."], Cells(page, 0));
        Assert.Equal(["–", "Withheld, so that no small group can be worked out from the others."], Cells(page, 1)[1..]);
        Assert.Empty(page.FindAll(".groups tr.withheld a"));
        Assert.DoesNotContain(page.FindAll("a"), link => link.GetAttribute("href")!.Contains("department=PHS", StringComparison.Ordinal));
        // How often a code stands in the whole record would bound its n.
        Assert.Empty(page.FindAll(".filter-count"));
        Assert.Contains("Carried in 2", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Groups with fewer than 5 tweets are withheld", page.Find(".groups").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_WithHiddenTotals_ShowsNoTotal()
    {
        var report = Of(Small("PHS"));
        var page = Shown(report with { Groups = report.Groups with { HidesTotals = true, Tweets = null, Median = null }, Summary = Summary with { PublishedWithoutDurations = 2 } });
        Assert.DoesNotContain("Carried in", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("known to the day", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Totals are withheld here", page.Find(".behind").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_WithSuppressionOff_SaysSoAndKeepsTheFiltersCounts()
    {
        var page = Shown(SampleGroups.Report with { Groups = SampleGroups.Report.Groups with { Suppresses = false } });
        Assert.Contains("Small groups are shown", page.Find(".groups").TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll(".filter-count"));
    }

    [Theory]
    [InlineData(19, true)]
    [InlineData(20, false)]
    public void Page_OfFewTweets_SaysThatTheIntervalIsWide(int tweets, bool isWide) =>
        Assert.Equal(isWide, Cells(Shown(Of(SampleGroups.Shown("PHS", tweets, Day, Hour, 2 * Day))), 0)[1].Contains("small group, wide interval", StringComparison.Ordinal));

    [Fact]
    public void Page_OfTimesKnownToTheDay_HasDashesAndNoPicture()
    {
        var page = Shown(Of(DaysOnly("PHS", 9)));
        Assert.Empty(page.FindAll("figure"));
        var cells = Cells(page, 0);
        Assert.Equal("—", Lines(cells[2])[0]);
        Assert.Equal(["—", "no target set"], Lines(cells[4]));
        Assert.Equal(["—", "a tie, or no stage held them"], Lines(cells[7]));
        Assert.Contains("9 known to the day only", cells[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfOneTweet_DividesNothing()
    {
        var page = Shown(Of(SampleGroups.Shown("PHS", 1, Day)));
        Assert.Contains("its one tweet took", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_WithNothingPublished_ShowsTabsAndNoEmptyTable()
    {
        var page = Shown(Of());
        Assert.Equal("None of the 12 tweets of this selection was published.", page.Find("h1").TextContent);
        Assert.Empty(page.FindAll("figure, .groups"));
        Assert.Equal(5, page.FindAll(".tabs a").Count);
    }

    [Fact]
    public void Page_OfAnEmptyRecord_SaysWhatToDo()
    {
        _reports.Record = TheRecord with { Tweets = 0, AsOf = 0, FirstDay = null };
        Assert.Equal("The record is empty: import a log to see its figures.", Shown(Of() with { Record = _reports.Record }).Find("h1").TextContent);
    }

    [Fact]
    public void Tabs_Links_KeepTheSelectionAndSayWhereOneIs()
    {
        Navigation.NavigateTo("/departments?lane=crisis&by=purpose");
        var tabs = Shown(SampleGroups.Report with { Groups = SampleGroups.Report.Groups with { By = GroupBy.Purpose } }).FindAll(".tabs a");
        Assert.Equal(
            ["/departments?lane=crisis", "/departments?lane=crisis&by=purpose", "/departments?lane=crisis&by=language", "/departments?lane=crisis&by=lane", "/departments?lane=crisis&by=channel"],
            tabs.Select(tab => tab.GetAttribute("href")));
        Assert.Equal(["Purposes"], tabs.Where(tab => tab.GetAttribute("aria-current") == "page").Select(tab => tab.TextContent));
        Assert.Equal(CodeSet.Of("crisis"), _reports.Asked[0].Selection.Lanes);
    }

    [Fact]
    public void Page_WithHostileNames_ShowsThemAsText()
    {
        var page = Shown(Of(SampleGroups.Shown("FC", 30, Day, Hour, 2 * Day), SampleGroups.Shown("\u202E\"><script>alert(1)</script>", 30, Day, Hour, 2 * Day)));
        Assert.Empty(page.FindAll(".departments img, .departments script"));
        Assert.Equal(SampleReports.Hostile, Cells(page, 0)[0]);
    }

    [Fact]
    public void Page_InFrench_IsFrench()
    {
        _reader.Choose(Language.French);
        var page = Shown(SampleGroups.Report);
        Assert.StartsWith("Les médianes de 2 ministères", page.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Equal(["Cabinet du ministre", "40 % du temps"], Lines(Cells(page, 0)[7]));
        Assert.Equal("Ministères", page.Find(".tabs a[aria-current]").TextContent);
    }

    [Fact]
    public void Failure_ThatCanBeMended_IsSaid()
    {
        var page = Render<DepartmentsPage>();
        _reports.Asked[0].Answer.SetException(new FaultException(new Bilingual("The database is locked.", "La base est verrouillée.")));
        page.WaitForAssertion(() => Assert.Contains("The database is locked.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
    }

    private static string[] Cells(IRenderedComponent<DepartmentsPage> page, int row) =>
        [.. page.FindAll(".groups tbody tr")[row].Children.Select(cell => Plain(Spaced(cell)))];

    private static string[] Lines(string cell) => cell.Split('\n');

    /// <summary>A cell's texts, one a line.</summary>
    private static string Spaced(IElement cell) =>
        string.Join('\n', cell.Descendants<IText>().Select(text => text.TextContent.Trim()).Where(text => text.Length > 0));

    private IRenderedComponent<DepartmentsPage> Shown(DepartmentsPageReport report)
    {
        var page = Render<DepartmentsPage>();
        _reports.Asked[0].Answer.SetResult(report);
        page.WaitForElement(".departments");
        return page;
    }
}
