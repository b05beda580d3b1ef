using System.Text.Json;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>What happens to a page that is being read while another program writes into the same database.</summary>
[Collection(Chromium.OnePageAtATime)]
public sealed class LivePageTests(Chromium chromium, SeedHost seed)
{
    /// <summary>Longer than a refresh takes, and than the pause between two.</summary>
    private const int LongEnough = 5000;

    /// <summary>
    /// Shifts of boxes. A figure that stands flush right begins further left when it gains a digit, which the browser counts as a shift of its text within a
    /// box that stays: that is the new figure, and no move.
    /// </summary>
    private const string MeasureShifts = """
        window.shifts = [];
        const isMove = ({ previousRect: before, currentRect: after }) => before.top !== after.top || before.left !== after.left || before.height !== after.height;
        new PerformanceObserver(list => window.shifts.push(...list.getEntries().filter(entry => entry.value > 0.001 || entry.sources.some(isMove)).map(entry => entry.value)))
          .observe({ type: "layout-shift" });
        """;

    [Fact]
    public async Task ScrolledPage_TwentyEventsAreAppended_ShowsThemWithoutAMove()
    {
        var page = await chromium.NewPageAsync();
        using var record = new LiveRecord(seed);
        await using var host = await HostProcess.StartAsync(record.Database, CancellationToken.None);
        await page.OpenAsync(host.Address.AbsoluteUri);
        var filter = page.Locator("[data-filter=lane]");
        var twin = page.Locator("details.chart-table").Filter(new() { Has = page.Locator("tbody a") }).Last;
        await twin.Locator("summary").ClickAsync();
        var link = twin.Locator("tbody a").First;
        await link.FocusAsync();
        await page.Mouse.WheelAsync(0, 120);
        // A press elsewhere closes a filter: it is opened last, and the focus stays where it is.
        await filter.EvaluateAsync("details => { details.open = true; }");
        await page.WaitForTimeoutAsync(1000); // Whatever the clicks moved has come to rest.
        var before = await ReadAsync(page);
        Assert.True(await page.EvaluateAsync<double>("window.scrollY") > 100);
        await page.EvaluateAsync(MeasureShifts);

        record.Append(tweets: 10);
        await Assertions.Expect(page.Locator("h1")).Not.ToHaveTextAsync(before.Heading);
        await page.WaitForTimeoutAsync(LongEnough);

        var after = await ReadAsync(page);
        Assert.Equal(before with { Top = after.Top, Heading = after.Heading, Figures = after.Figures }, after);
        Assert.InRange(after.Top, before.Top - 1, before.Top + 1); // The browser scrolls by whole pixels, lines are no whole number of them high.
        Assert.Equal(before.Figures + 10, after.Figures);
        Assert.Equal(0, await page.EvaluateAsync<double>("window.shifts.reduce((sum, value) => sum + value, 0)"));
        Assert.True(await filter.EvaluateAsync<bool>("details => details.open"));
        Assert.True(await twin.EvaluateAsync<bool>("details => details.open"));
    }

    [Fact]
    public async Task HiddenTab_IsNotRefreshed_AndIsAtOnceWhenItIsShownAgain()
    {
        var page = await chromium.NewPageAsync();
        using var record = new LiveRecord(seed);
        await using var host = await HostProcess.StartAsync(record.Database, CancellationToken.None);
        await page.OpenAsync(host.Address.AbsoluteUri);
        var before = await ReadAsync(page);
        await ShowAsync(page, "hidden");
        await page.WaitForTimeoutAsync(1000);

        record.Append(tweets: 10);
        await page.WaitForTimeoutAsync(LongEnough);
        Assert.Equal(before, await ReadAsync(page));

        await ShowAsync(page, "visible");
        await Assertions.Expect(page.Locator("h1")).Not.ToHaveTextAsync(before.Heading);
        Assert.Equal(before.Figures + 10, (await ReadAsync(page)).Figures);
    }

    /// <summary>As the browser does when another tab comes to the front; a page that is driven has none beside it.</summary>
    private static async Task ShowAsync(IPage page, string state) => await page.EvaluateAsync(
        "state => { Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state }); document.dispatchEvent(new Event('visibilitychange')); }", state);

    private static async Task<Reading> ReadAsync(IPage page)
    {
        var read = await page.EvaluateAsync<JsonElement>("""
            () => ({
              top: document.activeElement.getBoundingClientRect().top,
              focus: document.activeElement.textContent,
              heading: document.querySelector("h1").textContent,
              figures: document.querySelector(".behind.reconciled").textContent,
            })
            """);
        var published = read.GetProperty("figures").GetString()!.Split("published ")[1].Split([' ', '\n'])[0];
        return new(
            read.GetProperty("top").GetDouble(),
            read.GetProperty("focus").GetString()!,
            read.GetProperty("heading").GetString()!,
            int.Parse(published, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.GetCultureInfo("en-CA")));
    }

    /// <summary>Where the reader is, and what the page says.</summary>
    /// <param name="Top">Of what has the focus, on the screen: where a heading grows by a line above it, the browser scrolls by as much, and the reader sees no move.</param>
    private sealed record Reading(double Top, string Focus, string Heading, int Figures);
}
