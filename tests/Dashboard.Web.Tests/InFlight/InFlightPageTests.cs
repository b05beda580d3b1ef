using Bunit;
using Dashboard.Analytics.InFlight;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Text;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.InFlight;
using Dashboard.Web.Components.Pages;
using Dashboard.Web.Formats;
using Dashboard.Web.Languages;
using Dashboard.Web.Tests.Overview;
using Dashboard.Web.Tests.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using static Dashboard.Web.Tests.InFlight.SampleInFlight;

namespace Dashboard.Web.Tests.InFlight;

public sealed class InFlightPageTests : BunitContext
{
    private readonly FakeReports _reports = new();
    private readonly ReaderLanguage _reader = new();

    public InFlightPageTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<IDashboardReports>(_reports);
        Services.AddSingleton(_reader);
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        Navigation.NavigateTo("/in-flight");
    }

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public void Page_ShowsEachTweetWithTheLongestHeldFirst()
    {
        var page = Shown(Three);
        Assert.Equal(new InFlightQuestion(), _reports.Asked[0].Question);
        Assert.Equal(["T-1", "T-3", "T-2"], page.FindAll(".waiting tbody th").Select(cell => cell.TextContent.Trim()));
        Assert.Equal(
            ["overdue by 7\u00A0d", "no target set", "due in 1\u00A0d"], page.FindAll(".waiting tbody td:nth-of-type(2)").Select(cell => cell.TextContent.Trim()));
        Assert.Equal("9\u00A0d", page.Find(".waiting tbody td:nth-of-type(3)").TextContent.Trim());
        Assert.Equal("72\u00A0h", page.Find(".waiting tbody td:nth-of-type(4)").TextContent.Trim());
        Assert.Equal("/tweets/T-1?outcome=in_flight", page.Find(".waiting tbody th a").GetAttribute("href"));
    }

    [Fact]
    public void Chart_MarksOverdueTweetsByShape_AndDrawsBandsFromEnoughVisitsOn()
    {
        var columns = Shown(Three).FindAll(".aging-column");
        Assert.Equal(2, columns.Count);
        Assert.Single(columns[0].QuerySelectorAll("path.aging-late"));
        Assert.Single(columns[0].QuerySelectorAll("circle.aging-well"));
        Assert.Equal(4, columns[0].QuerySelectorAll("rect.aging-band").Length);
        Assert.Empty(columns[1].QuerySelectorAll("rect.aging-band"));
        Assert.Contains("n = 3 visits", columns[1].QuerySelector("svg[role=img]")!.GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void Chart_OfManyTweets_StandsForEachOnceInGatheredMarks()
    {
        WaitingTweet[] many = [.. Enumerable.Range(1, AgingChart.MostDots + 1).Select(place => Aimed($"T-{place}", place % 40, "comms"))];
        var report = Of(many, "comms", Queue("comms", many.Length));
        var column = Assert.Single(new AgingChart(report, new() { Path = "/in-flight" }, ReaderFormats.English).Columns());
        Assert.True(column.Dots.Count < 90);
        Assert.Equal(many.Length, column.Dots.Sum(dot => dot.Tweets));
        Assert.Equal(report.InFlight.Overdue, column.Dots.Where(dot => dot.IsOverdue).Sum(dot => dot.Tweets));
        Assert.Contains("too many", Shown(report).Find(".chart-note").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?sort=tweet_id", "T-1,T-2,T-3")]
    [InlineData("?sort=tweet_id&desc=1", "T-3,T-2,T-1")]
    [InlineData("?sort=left", "T-1,T-2,T-3")]
    [InlineData("?sort=left&desc=1", "T-2,T-1,T-3")]
    [InlineData("?sort=since", "T-1,T-3,T-2")]
    [InlineData("?at=minister", "T-1,T-2")]
    [InlineData("?at=nobody", "")]
    [InlineData("?page=9", "T-1,T-3,T-2")]
    public void List_FollowsTheAddress(string query, string tweets)
    {
        Navigation.NavigateTo("/in-flight" + query);
        Assert.Equal(tweets, string.Join(',', Shown(Three).FindAll(".waiting tbody th").Select(cell => cell.TextContent.Trim())));
    }

    [Fact]
    public void List_OfMoreThanAPage_LeadsOn()
    {
        var page = Shown(Of([.. Enumerable.Range(1, InFlightView.PageSize + 1).Select(place => Tweet($"T-{place}", place, "comms"))], "comms", Queue("comms", InFlightView.PageSize + 1)));
        Assert.Equal(InFlightView.PageSize, page.FindAll(".waiting tbody tr").Count);
        Assert.Equal("/in-flight?page=2", Assert.Single(page.FindAll(".waiting-pages a")).GetAttribute("href"));
    }

    [Fact]
    public void List_LeadsToExactlyItsTweetsOnTheTweetsPage()
    {
        var links = Shown(Three).FindAll(".waiting .chart-summary a").Select(link => link.GetAttribute("href"));
        Assert.Equal(["/tweets?outcome=in_flight", "/tweets?overdue=1"], links);
    }

    [Fact]
    public void Page_WhereNothingWaits_ShowsOnlyTheWeeks()
    {
        var page = Shown(Of([], null));
        Assert.Empty(page.FindAll(".aging, .waiting"));
        Assert.Single(page.FindAll("figure"));
    }

    [Fact]
    public void Page_InFrench_IsFrench()
    {
        _reader.Choose(Language.French);
        Assert.Contains("en retard de 7\u00A0j", Shown(Three).Find(".waiting tbody td.late").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_ThatAreHostile_AreTextAndNothingElse()
    {
        var page = Shown(Of([Tweet(SampleReports.Hostile, 3, SampleReports.Hostile)], SampleReports.Hostile, Queue(SampleReports.Hostile, 1)));
        Assert.Empty(page.FindAll("img"));
        Assert.Contains(SampleReports.Hostile, page.Find(".aging-name").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5_000)]
    [InlineData(40L * 24 * 3_600_000)]
    [InlineData(5_000L * 24 * 3_600_000)]
    public void Scale_OfAnyAge_HasAZeroAndRisingTicksThatFit(long oldest)
    {
        foreach (var clock in Enum.GetValues<ClockKind>())
        {
            var scale = AgeScale.Of(oldest, clock);
            Assert.Equal(0, scale.Ticks[0]);
            Assert.Equal(scale.Ticks.Order(), scale.Ticks);
            Assert.InRange(scale.Ticks.Count, 2, 15);
            Assert.True(scale.Max >= oldest && scale.Ticks[^1] <= scale.Max);
            Assert.Equal("100%", scale.Y(0));
        }
    }

    private IRenderedComponent<InFlightPage> Shown(InFlightPageReport report)
    {
        var page = Render<InFlightPage>();
        _reports.Asked[0].Answer.SetResult(report);
        page.WaitForElement(".in-flight-panels");
        return page;
    }
}
