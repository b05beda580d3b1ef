using Bunit;
using Dashboard.Analytics.InFlight;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Text;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.InFlight;
using Dashboard.Web.Components.Pages;
using Dashboard.Web.Formats;
using Dashboard.Web.Languages;
using Dashboard.Web.Tests.Overview;
using Dashboard.Web.Tests.Pages;
using Dashboard.Web.Urls;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using static Dashboard.Web.Tests.InFlight.SampleInFlight;
using static Dashboard.Web.Tests.Overview.SampleReports;

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
            ["overdue by 7\u00A0d", "no target set", "1\u00A0d left"], page.FindAll(".waiting tbody td:nth-of-type(2)").Select(cell => (cell.QuerySelector("small") ?? cell).TextContent.Trim()));
        Assert.StartsWith("was due 24 Oct 2026, 17:04", page.Find(".waiting tbody td.late").TextContent.Trim(), StringComparison.Ordinal);
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
    [InlineData("?stage=minister", "T-1,T-2")]
    [InlineData("?stage=nobody", "")]
    [InlineData("?due=over", "T-1")]
    [InlineData("?due=soon", "")]
    [InlineData("?due=soon&stage=minister", "")]
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
        Assert.Equal(3, page.FindAll("figure").Count); // Queues, flow, and work in progress.
    }

    [Fact]
    public void List_SaysWhatIsDueSoon_AndHowManyThatAre()
    {
        var page = Shown(Of([Aimed("T-1", 9, "minister"), DueIn("T-2", 5, "comms"), DueIn("T-3", 7, "minister")], "minister", Queue("minister", 2), Queue("comms", 1)));
        Assert.Equal(["All 3", "Due within a working day 2", "Overdue 1"], page.FindAll(".waiting-due a").Select(link => link.TextContent));
        Assert.Equal("/in-flight?due=soon", page.FindAll(".waiting-due a")[1].GetAttribute("href"));
        Assert.Equal("due soon: 31 Oct 2026, 22:04", page.Find("td.soon").FirstChild!.TextContent.Trim());
        Assert.Equal("5\u00A0h left", page.Find("td.soon small").TextContent);
    }

    [Theory]
    [InlineData("?due=over", "1 tweet overdue.")]
    [InlineData("?due=soon", "2 tweets due within a working day.")]
    [InlineData("?due=soon&stage=comms", "1 tweet due within a working day at “Communications”.")]
    public void List_OfThoseThatAreDueSo_SaysHowManyThatAre(string query, string sentence)
    {
        Navigation.NavigateTo("/in-flight" + query);
        var page = Shown(Of([Aimed("T-1", 9, "minister"), DueIn("T-2", 5, "comms"), DueIn("T-3", 7, "minister")], "minister", Queue("minister", 2), Queue("comms", 1)));
        Assert.Equal(sentence, page.Find(".waiting .chart-summary span").TextContent);
    }

    [Fact]
    public void List_OfTweetsWithoutTargets_OffersNoDueTimes() =>
        Assert.Empty(Shown(Of([Tweet("T-1", 1, "comms")], "comms", Queue("comms", 1))).FindAll(".waiting-due"));

    [Theory]
    [InlineData(99, "99\u00A0h", "99\u00A0h of working time")]
    [InlineData(100, "13\u00A0working days", "13\u00A0working days")] // 100 ÷ 7.5 = 13.3
    [InlineData(4152, "554\u00A0working days", "554\u00A0working days")] // 553.6
    public void List_OfMuchWorkingTime_SaysItInDays(int hours, string held, string over)
    {
        var tweet = Tweet("T-1", 400, "comms");
        tweet = tweet with
        {
            Visits = [tweet.Visits[0] with { Held = new(400 * Day, hours * Hour) }],
            Target = new(null, null, ClockKind.Working, 10),
            TargetLeftMs = -hours * Hour,
            DueAt = AsOf - (300 * Day),
        };
        var page = Shown(Of([tweet], "comms", Queue("comms", 1)));
        Assert.Equal(held, page.Find(".waiting tbody td:nth-of-type(4)").TextContent.Trim());
        Assert.Equal("overdue by " + over, page.Find("td.late small").TextContent);
    }

    [Fact]
    public void List_WhileATweetWaitsForItsSlot_SaysThatItsClockStandsStill()
    {
        var page = Shown(Of([Tweet("T-1", 1, "scheduled") with { Target = TwoDays, TargetLeftMs = 5 * Hour }], null, Queue("scheduled", 1)));
        Assert.Equal("waits for its slot 5\u00A0h left", string.Join(' ', page.Find(".waiting td.due").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("5 h", "5\u00A0h", StringComparison.Ordinal));
    }

    [Fact]
    public void Queues_ShowEachStageOnOneScale_AndLeadToItChosen()
    {
        var page = Shown(Three);
        var panels = page.FindAll(".queues > li");
        Assert.Equal(["Minister’s office 6", "Communications 3", "Author, revising 0"], panels.Select(panel => panel.QuerySelector(".queue-head")!.TextContent.Trim()));
        Assert.Equal("6 at the end, at most 6", panels[0].QuerySelector("svg")!.GetAttribute("aria-label"));
        // Of six at most: 2 is two thirds from the top, 6 is the top; 3 half way.
        Assert.Equal(["M0,66.67L100,0", "M0,50L100,50", "M0,83.33L100,100"], panels.Select(panel => panel.QuerySelector(".queue-line")!.GetAttribute("d")));
        Assert.Equal("/in-flight?stage=minister", panels[0].QuerySelector("a")!.GetAttribute("href"));
        Assert.Empty(page.FindAll(".queue-mark, .queue-holiday"));
        Assert.Contains("the longest queue was 6, at Minister’s office in the week of 26 Oct 2026", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Queues_BearTheRecordsMarks_InEachPictureInWordsAndInTheTable()
    {
        // Two weeks, drawn from Monday 19 October to Monday 26: Thursday stands at three sevenths; what lies in the last week, at its end.
        MarkSettings[] marks = [new(new LocalDate(2026, 10, 22), null, "New protocol", "Nouveau protocole"), new(new LocalDate(2026, 10, 28), null, "A course", "Une formation")];
        var page = Shown(Three with { Record = Three.Record with { Settings = RecordSettings.Default with { Marks = [.. marks] } } });
        Assert.All(page.FindAll(".queues svg"), picture => Assert.Equal("M42.86,0V100M100,0V100", picture.QuerySelector(".queue-mark")!.GetAttribute("d")));
        var figure = page.Find(".queues").Closest("figure")!;
        Assert.Contains("Marked: 22 Oct 2026, New protocol; 28 Oct 2026, A course.", figure.TextContent, StringComparison.Ordinal);
        Assert.Equal(["22 Oct 2026, New protocol", "28 Oct 2026, A course"], figure.QuerySelectorAll("tbody tr td:last-child").Select(cell => cell.TextContent));
    }

    [Fact]
    public void Queues_OfAChosenStage_ShowItLarger()
    {
        Navigation.NavigateTo("/in-flight?stage=comms");
        var page = Shown(Three);
        Assert.Contains("Queue of Communications at the end of each week", page.FindAll("figure h2").Select(heading => heading.TextContent));
        Assert.Equal("/in-flight", page.Find(".queues .chosen a").GetAttribute("href"));
    }

    [Fact]
    public void Flow_IsApartByWhatIsInFlight()
    {
        var model = FlowChart.From(Three, PageAddress.Read("http://localhost/in-flight?lane=reply").Address, ReaderFormats.English);
        Assert.Equal(["came in", "ended", "published"], model.Series.Select(series => series.Name));
        Assert.Equal([9.0, 13], model.Series[0].Points.Select(point => point.Value!.Value)); // 5 + 4, 5 + 8
        Assert.Equal([4.0, 10], model.Series[1].Points.Select(point => point.Value!.Value)); // 3 + 1, 9 + 1
        Assert.Equal([5.0, 3], model.Band!.Ranges.Select(range => range!.High - range.Low));
        Assert.Equal("Carried in 5 + started 8 = published 9 + ended otherwise 1 + in flight 3.", model.Summary);
        Assert.Equal(["5", "8", "9", "1", "3"], model.Table.Rows[1].Skip(1).Take(5));
        Assert.StartsWith("/in-flight?lane=reply&from=", model.Brush!.Address(0, 1), StringComparison.Ordinal);
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
