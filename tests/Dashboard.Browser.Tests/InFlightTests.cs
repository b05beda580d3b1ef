using System.Globalization;
using System.Text.Json;
using Dashboard.Web.Components.InFlight;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>What is waiting now, with whom, for how long, and what will miss its due time: read off the page, judged by the command line.</summary>
[Collection(Chromium.OnePageAtATime)]
public sealed class InFlightTests(Chromium chromium, SeedHost host)
{
    private const string Period = "from=2025-11-01&to=2026-11-01";

    [Theory]
    [InlineData(Period)]
    [InlineData("lane=standard&clock=working&from=2026-01-14&to=2026-08-20")] // Both days within a week, and the end before the as-of time.
    public async Task FlowAndQueues_AreTheCommandLines(string query)
    {
        var page = await chromium.NewPageAsync();
        await page.OpenAsync(host.At("/in-flight?" + query));
        using var report = JsonDocument.Parse(await host.ReportAsync("in-flight", query));
        var flow = report.RootElement.GetProperty("flow");
        var weeks = flow.GetProperty("weeks").EnumerateArray().ToArray();

        var expected = weeks.Select(week => string.Join(' ', new[] { flow.GetProperty("carried_in") }
            .Concat(new[] { "started", "published", "ended_otherwise", "in_flight" }.Select(name => week.GetProperty(name))).Select(count => count.GetInt32())));
        Assert.Equal(expected, await RowsAsync(page, "What came in and what went out", 5));

        var queues = flow.GetProperty("queues").EnumerateArray().Select(queue => queue.GetProperty("open").EnumerateArray().Select(open => open.GetInt32()).ToArray()).ToArray();
        Assert.NotEmpty(queues);
        Assert.Equal(
            Enumerable.Range(0, weeks.Length).Select(week => string.Join(' ', queues.Select(queue => queue[week]))),
            await RowsAsync(page, "Queue of each stage", queues.Length));

        Assert.Equal(weeks.Select(week => week.GetProperty("in_flight").GetInt32().ToString(CultureInfo.InvariantCulture)), await RowsAsync(page, "Tweets in flight at the end of each week", 1));
    }

    [Fact]
    public async Task Director_FromTheOverview_FindsWhatIsDueSoonAndWhoHasIt()
    {
        var page = await chromium.NewPageAsync();
        await page.OpenAsync(host.At("/?" + Period));
        await page.GetByRole(AriaRole.Link, new() { Name = "In flight", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".queues")).ToBeVisibleAsync();
        using var report = JsonDocument.Parse(await host.ReportAsync("in-flight", Period));
        var tweets = report.RootElement.GetProperty("tweets").EnumerateArray().ToArray();
        var soon = tweets.Where(tweet => tweet.GetProperty("target") is { ValueKind: JsonValueKind.Object } target && target.GetProperty("due_soon").GetBoolean())
            .Select(tweet => tweet.GetProperty("tweet_id").GetString()!).Order(StringComparer.Ordinal).ToArray();
        Assert.NotEmpty(soon);
        Assert.Equal(soon.Length, report.RootElement.GetProperty("due_soon").GetInt32());

        await page.GetByRole(AriaRole.Link, new() { Name = $"Due within a working day {soon.Length}" }).ClickAsync();
        await Assertions.Expect(page.Locator(".waiting tbody tr")).ToHaveCountAsync(soon.Length);
        Assert.Equal(soon, (await page.Locator(".waiting tbody th").AllInnerTextsAsync()).Select(text => text.Trim()).Order(StringComparer.Ordinal));
        await Assertions.Expect(page.Locator(".waiting tbody td.soon")).ToHaveCountAsync(soon.Length);

        // Back on all of them, one stage's: as many as its column says.
        await page.GoBackAsync();
        var stage = page.Locator(".queue-head a").First;
        var name = await stage.InnerTextAsync();
        await stage.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = $"Queue of {name} at the end of each week" })).ToBeVisibleAsync();
        var first = report.RootElement.GetProperty("stages").EnumerateArray().First();
        await Assertions.Expect(page.Locator(".waiting tbody tr")).ToHaveCountAsync(Math.Min(InFlightView.PageSize, first.GetProperty("open").GetInt32()));
    }

    [Fact]
    public async Task List_OnANarrowScreen_FitsAndSaysWhatEachFigureIs()
    {
        var page = await chromium.NewPageAsync(new() { Locale = "en-CA", ViewportSize = new() { Width = 360, Height = 800 } });
        await page.OpenAsync(host.At("/in-flight?" + Period));
        Assert.Equal(0, await page.Locator(".waiting-scroll").EvaluateAsync<int>("scroll => scroll.scrollWidth - scroll.clientWidth"));
        Assert.Equal("\"Target\"", await page.Locator(".waiting tbody td.due").First.EvaluateAsync<string>("cell => getComputedStyle(cell, '::before').content"));
        // It is a table still to whoever hears it.
        await Assertions.Expect(page.Locator(".waiting").GetByRole(AriaRole.Row).Nth(1).GetByRole(AriaRole.Cell).First).ToBeVisibleAsync();
    }

    /// <summary>The counts of a picture's table, a row each.</summary>
    private static async Task<string[]> RowsAsync(IPage page, string title, int columns) => await page.EvaluateAsync<string[]>(
        """
        ([title, columns]) => [...[...document.querySelectorAll("figure")].find(figure => figure.querySelector("h2").textContent.startsWith(title)).querySelectorAll("tbody tr")]
          .map(row => [...row.querySelectorAll("td")].slice(0, columns).map(cell => cell.textContent.replace(/[^0-9]/g, "")).join(" "))
        """,
        new object[] { title, columns });
}
