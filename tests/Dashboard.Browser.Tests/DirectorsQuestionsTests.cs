using System.Text.Json;
using System.Text.RegularExpressions;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Text;
using Dashboard.Web.Formats;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>
/// The questions that readers bring, each from the overview to its answer by what a person would press; the command line is the judge of the answer.
/// </summary>
[Collection(Chromium.OnePageAtATime)]
public sealed class DirectorsQuestionsTests(Chromium chromium, SeedHost host)
{
    /// <summary>Where no dates are chosen the pages show the twelve months up to the latest event; the command line shows what it is told.</summary>
    private const string Period = "from=2025-11-01&to=2026-11-01";

    /// <summary>1. How long from submission to publication, against the period before?</summary>
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public async Task HowLong_AgainstThePeriodBefore_IsOnTheOverview(Language language)
    {
        var (page, formats) = (await OverviewAsync(language), ReaderFormats.In(language));
        var report = await ReportAsync("overview", Period);
        var (now, before) = (report.GetProperty("now"), report.GetProperty("before"));
        var (times, target) = (now.GetProperty("ttp"), now.GetProperty("within_target"));
        var interval = times.GetProperty("median_interval_ms");
        await HasAsync(page, "median", Duration(times, "median_ms", formats), formats.Durations(Number(interval, "low"), Number(interval, "high"), ClockKind.Elapsed), Count(times, "n", formats));
        await HasAsync(page, "median", Duration(before.GetProperty("ttp"), "median_ms", formats), Count(before.GetProperty("ttp"), "n", formats));
        await HasAsync(page, "p90", Duration(times, "p90_ms", formats), Duration(before.GetProperty("ttp"), "p90_ms", formats));
        await HasAsync(page, "target", formats.Percent(Number(target, "share")), Count(target, "n", formats), formats.Percent(Number(before.GetProperty("within_target"), "share")));
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(Count(times, "n", formats));
    }

    /// <summary>2. Which stage is the bottleneck, and how much would the total fall without it, or with no visit longer than its median?</summary>
    [Fact]
    public async Task Bottleneck_AndWhatItsLimitWouldGive_AreTwoPressesAway()
    {
        var (page, formats) = (await OverviewAsync(Language.English), ReaderFormats.English);
        var report = await ReportAsync("bottlenecks", Period);
        var first = report.GetProperty("first").GetString()!;
        var share = report.GetProperty("stages").EnumerateArray().Single(stage => stage.GetProperty("code").GetString() == first).GetProperty("share").GetDouble();
        await page.Locator("[data-tile=bottleneck] .tile-value a").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(formats.Tenths(share));
        await Assertions.Expect(page.Locator(".bars").First.Locator("tbody tr").First).ToContainTextAsync(formats.TenthsInColumn(share));
        var name = (await page.Locator(".bars").First.Locator("tbody tr a").First.InnerTextAsync()).Trim();

        await GoAsync(page, "What if", "/what-if");
        var gain = (await ReportAsync("what-if", Period)).GetProperty("each_stage_alone").EnumerateArray().Single(one => one.GetProperty("code").GetString() == first);
        var row = page.Locator(".gains-scroll tbody tr", new() { Has = page.GetByRole(AriaRole.Rowheader, new() { Name = name }) });
        await Assertions.Expect(row).ToContainTextAsync(Duration(gain, "removed_median_ms", formats));
        await Assertions.Expect(row).ToContainTextAsync(Duration(gain, "capped_median_ms", formats));

        await row.GetByRole(AriaRole.Link).First.ClickAsync();
        var after = (await ReportAsync("what-if", $"{Period}&step=remove:{first}")).GetProperty("after");
        await HasAsync(page, "median", Duration(after.GetProperty("time_to_publish"), "median_ms", formats));
        await HasAsync(page, "target", formats.Percent(Number(after.GetProperty("within_target"), "share")));
    }

    /// <summary>3. What is waiting now, with whom, for how long, and what is overdue?</summary>
    [Theory]
    [InlineData(Language.English, "In flight")]
    [InlineData(Language.French, "En cours")]
    public async Task Waiting_WithWhomAndHowLong_IsOnePressAway(Language language, string link)
    {
        var (page, formats) = (await OverviewAsync(language), ReaderFormats.In(language));
        var report = await ReportAsync("in-flight", Period);
        await HasAsync(page, "in-flight", Count(report, "n", formats), Count(report.GetProperty("overdue"), "count", formats));
        await GoAsync(page, link, "/in-flight");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(Count(report, "n", formats));
        var longest = report.GetProperty("tweets").EnumerateArray()
            .SelectMany(tweet => tweet.GetProperty("held_by").EnumerateArray().Select(visit => (Tweet: tweet, Held: visit.GetProperty("held"))))
            .Where(visit => visit.Held.ValueKind == JsonValueKind.Object)
            .MaxBy(visit => visit.Held.GetProperty("elapsed_ms").GetInt64());
        var first = page.Locator(".waiting-scroll tbody tr").First;
        await Assertions.Expect(first).ToContainTextAsync(longest.Tweet.GetProperty("tweet_id").GetString()!);
        await Assertions.Expect(first).ToContainTextAsync(formats.Duration(Number(longest.Held, "elapsed_ms"), ClockKind.Elapsed));
        await Assertions.Expect(first).ToContainTextAsync(WorkingDays(Number(longest.Held, "working_ms"), formats));
        await Assertions.Expect(first).ToContainTextAsync(WorkingDays(-Number(longest.Tweet.GetProperty("target"), "left_ms"), formats));
        await page.Locator(".waiting .chart-summary a[href*=overdue]").ClickAsync();
        await Assertions.Expect(page.Locator("nav.pages")).ToHaveAttributeAsync("data-total", report.GetProperty("overdue").GetProperty("count").GetRawText());
    }

    /// <summary>4. How many approvers, hands, groups and steps, and what share has nine or more?</summary>
    [Fact]
    public async Task Approvers_HandsGroupsAndSteps_AreOnePressAway()
    {
        var (page, formats) = (await OverviewAsync(Language.English), ReaderFormats.English);
        var report = await ReportAsync("approvers", Period);
        await page.Locator("[data-tile=approvers] .tile-value a").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/approvers$"));
        foreach (var count in (string[])["approvers", "hands", "groups", "steps"])
        {
            await Assertions.Expect(page.Locator($"[data-count={count}] td").First).ToHaveTextAsync(formats.Number(Number(report.GetProperty(count), "median")));
        }

        var nine = report.GetProperty("nine_or_more");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(formats.Percent(Number(nine, "share")));
        await page.Locator(".four-counts .nine a").First.ClickAsync();
        await Assertions.Expect(page.Locator("nav.pages")).ToHaveAttributeAsync("data-total", nine.GetProperty("count").GetRawText());
    }

    /// <summary>5. How often is a post returned, by whom; what share needs no return?</summary>
    [Fact]
    public async Task Returns_ByWhomAndFirstPass_AreOnBottlenecks()
    {
        var (page, formats) = (await OverviewAsync(Language.English), ReaderFormats.English);
        await GoAsync(page, "Bottlenecks", "/bottlenecks");
        var loops = (await ReportAsync("bottlenecks", Period)).GetProperty("loops");
        await Assertions.Expect(page.Locator(".loops .chart-summary").First).ToContainTextAsync(formats.Percent(Number(loops.GetProperty("first_pass"), "share")));
        var expected = loops.GetProperty("senders").EnumerateArray()
            .Select(sender => $"{sender.GetProperty("code").GetString()} {Count(sender, "returns", formats)} {Duration(sender, "cost_ms", formats)}");
        Assert.Equal(expected, await page.Locator(".loops tbody tr").EvaluateAllAsync<string[]>("rows => rows.map(row => `${row.dataset.stage} ${row.children[1].textContent} ${row.children[3].textContent}`)"));
    }

    /// <summary>6. How long between the English and French versions; how many did not come out together?</summary>
    [Fact]
    public async Task LanguageGap_AndItsLongestTweet_AreOnTheOverview()
    {
        var (page, formats) = (await OverviewAsync(Language.English), ReaderFormats.English);
        var report = await ReportAsync("language-gap", Period);
        await HasAsync(page, "gap-median", Duration(report.GetProperty("gap"), "median_ms", formats), Count(report, "n", formats));
        await HasAsync(page, "gap-p90", Duration(report.GetProperty("gap"), "p90_ms", formats));
        await HasAsync(page, "gap-minute", formats.Percent(Number(report.GetProperty("within_minute"), "share")));
        await HasAsync(page, "gap-english-first", Count(report, "english_first", formats), Count(report, "french_first", formats), Count(report, "simultaneous", formats));
        await page.Locator("[data-tile=gap-longest] .tile-value a").ClickAsync();
        await Assertions.Expect(page.Locator(".crumbs [aria-current=page]")).ToHaveTextAsync(report.GetProperty("longest_tweet").GetString()!);
    }

    /// <summary>8. What happened to tweets that were never published?</summary>
    [Theory]
    [InlineData(Language.English, "Show")]
    [InlineData(Language.French, "Afficher")]
    public async Task NeverPublished_ByOutcome_IsSaidAndListed(Language language, string show)
    {
        var (page, formats) = (await OverviewAsync(language), ReaderFormats.In(language));
        var outcomes = (await ReportAsync("summary", Period)).GetProperty("outcomes");
        string[] ends = ["withdrawn", "rejected", "expired"];
        foreach (var end in ends)
        {
            await Assertions.Expect(page.Locator(".behind.reconciled")).ToContainTextAsync(Count(outcomes, end, formats));
        }

        await GoAsync(page, "Tweets", "/tweets");
        foreach (var end in ends)
        {
            await page.Locator("form.focus select[name=outcome]").SelectOptionAsync(end);
            await page.GetByRole(AriaRole.Button, new() { Name = show, Exact = true }).ClickAsync();
            await Assertions.Expect(page.Locator("nav.pages")).ToHaveAttributeAsync("data-total", outcomes.GetProperty(end).GetRawText());
            await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(Count(outcomes, end, formats));
        }
    }

    /// <summary>13. How do departments differ for the same lane?</summary>
    [Fact]
    public async Task Departments_OfOneLane_AreOnePageAndOneFilterAway()
    {
        var (page, formats) = (await OverviewAsync(Language.English), ReaderFormats.English);
        await GoAsync(page, "Departments", "/departments");
        await page.Locator("[data-filter=lane] summary").ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Standard" }).CheckAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("lane=standard"));
        var groups = (await ReportAsync("departments", Period + "&lane=standard")).GetProperty("groups").EnumerateArray().Where(group => group.GetProperty("suppressed").ValueKind == JsonValueKind.Null);
        foreach (var group in groups)
        {
            var row = page.Locator(".groups tbody tr", new() { Has = page.Locator($"a[href*='department={group.GetProperty("code").GetString()}&']") });
            var interval = group.GetProperty("median_interval_ms");
            await Assertions.Expect(row).ToContainTextAsync(Duration(group, "median_ms", formats));
            await Assertions.Expect(row).ToContainTextAsync(formats.Durations(Number(interval, "low"), Number(interval, "high"), ClockKind.Elapsed));
        }
    }

    /// <summary>14. What share is informational or participatory; do participatory ones take longer, or need more approvers?</summary>
    [Fact]
    public async Task Purposes_WithTheirTimesAndApprovers_AreOnTheOverview()
    {
        var (page, formats) = (await OverviewAsync(Language.English), ReaderFormats.English);
        var all = (await ReportAsync("summary", Period)).GetProperty("outcomes").GetProperty("published").GetDouble();
        foreach (var (purpose, name) in new[] { ("informational", "Informational"), ("participatory", "Participatory") })
        {
            var report = await ReportAsync("summary", $"{Period}&purpose={purpose}");
            var published = report.GetProperty("outcomes").GetProperty("published").GetInt32();
            Assert.Equal(
                [formats.Count(published), formats.Percent(published / all), Duration(report.GetProperty("ttp_ms"), "median", formats), formats.Number(Number(report.GetProperty("approvers"), "median"))],
                await page.Locator(".purposes tbody tr", new() { HasText = name }).Locator("td").AllTextContentsAsync());
        }
    }

    /// <summary>15. Did a change of protocol alter anything? The months since it, against as many days before.</summary>
    [Fact]
    public async Task ChangeOfProtocol_SinceItsDay_IsAFilterAway()
    {
        var (page, formats) = (await OverviewAsync(Language.English), ReaderFormats.English);
        await Assertions.Expect(page.Locator("figure .chart-note").First).ToContainTextAsync("1 Apr 2026, New protocol");
        await page.Locator("[data-filter=dates] summary").ClickAsync();
        await page.GetByLabel("First day").FillAsync("2026-04-01");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("from=2026-04-01"));
        var report = await ReportAsync("overview", "from=2026-04-01&to=2026-11-01");
        foreach (var (tile, part, figure) in new[] { ("median", "ttp", "median_ms"), ("open-counted", "open_counted", "median_ms"), ("p90", "ttp", "p90_ms") })
        {
            await HasAsync(page, tile, Duration(report.GetProperty("now").GetProperty(part), figure, formats), Duration(report.GetProperty("before").GetProperty(part), figure, formats));
        }

        await HasAsync(page, "approvers", formats.Number(Number(report.GetProperty("now").GetProperty("approvers"), "median")), formats.Number(Number(report.GetProperty("before").GetProperty("approvers"), "median")));
    }

    private static double? Number(JsonElement parent, string name) =>
        parent.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static string Duration(JsonElement parent, string name, ReaderFormats formats) => formats.Duration(Number(parent, name), ClockKind.Elapsed);

    /// <summary>From a hundred working hours on, in days of the seed's calendar: 8:30 to 16:00.</summary>
    private static string WorkingDays(double? milliseconds, ReaderFormats formats) => formats.Count((long)Math.Round(milliseconds!.Value / 27_000_000));

    private static string Count(JsonElement parent, string name, ReaderFormats formats) => formats.Count(parent.GetProperty(name).GetInt64());

    private static async Task HasAsync(IPage page, string tile, params string[] figures)
    {
        foreach (var figure in figures)
        {
            await Assertions.Expect(page.Locator($"[data-tile={tile}]")).ToContainTextAsync(figure);
        }
    }

    /// <summary>By the frame's own link.</summary>
    private static async Task GoAsync(IPage page, string link, string path)
    {
        await page.Locator("header nav").GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(path) + "$"));
        await Assertions.Expect(page.Locator("h1.answer")).ToBeFocusedAsync();
    }

    private async Task<IPage> OverviewAsync(Language language)
    {
        var page = await chromium.NewPageAsync(new() { Locale = language == Language.French ? "fr-CA" : "en-CA", ViewportSize = new() { Width = 1280, Height = 900 } });
        await page.OpenAsync(host.At("/"));
        return page;
    }

    private async Task<JsonElement> ReportAsync(string report, string query)
    {
        using var json = JsonDocument.Parse(await host.ReportAsync(report, query));
        return json.RootElement.Clone();
    }
}
