using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>Dates are chosen on a picture's time axis, by dragging or by key, and everything follows.</summary>
[Collection(Chromium.OnePageAtATime)]
public sealed class BrushTests(Chromium chromium, SeedHost host)
{
    private const string Period = "from=2025-11-01&to=2026-11-01";

    /// <summary>Whole weeks, Monday to Monday.</summary>
    [Theory]
    [InlineData("/?lane=standard&", "[1-9][0-9]* tweets took|tweets took")]
    [InlineData("/bottlenecks?stage=translation&lane=standard&", "longest, for")]
    public async Task Drag_AcrossWeeks_ChoosesThemEverywhere(string path, string sentence)
    {
        var page = await OpenAsync(path + Period);
        await DragAsync(page, 0.4, 0.6);
        await page.Mouse.UpAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("lane=standard&from=2026-[0-9-]+&to=2026-[0-9-]+"));
        var (from, to) = Dates(page.Url);
        Assert.Equal((DayOfWeek.Monday, DayOfWeek.Monday), (from.DayOfWeek, to.DayOfWeek));
        Assert.InRange(to.DayNumber - from.DayNumber, 5 * 7, 20 * 7);

        await Assertions.Expect(page.Locator("[data-filter=dates] .filter-value")).ToContainTextAsync(to.AddDays(-1).Year.ToString());
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(new Regex(sentence));
        using var report = JsonDocument.Parse(await host.ReportAsync("tweets", $"lane=standard&from={from:yyyy-MM-dd}&to={to:yyyy-MM-dd}&outcome=published"));
        await Assertions.Expect(page.Locator(".reconciled")).ToContainTextAsync($"published {report.RootElement.GetProperty("total").GetInt32()} ");

        await page.Locator("[data-filter=dates] .filter-remove").ClickAsync();
        await Assertions.Expect(page.Locator("[data-filter=dates] .filter-remove")).ToHaveCountAsync(0);
        await page.GoBackAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"from={from:yyyy-MM-dd}&to={to:yyyy-MM-dd}"));
    }

    [Fact]
    public async Task Drag_LeftByEscape_ChoosesNothing()
    {
        var page = await OpenAsync("/?" + Period);
        await DragAsync(page, 0.4, 0.6);
        await Assertions.Expect(page.Locator(".chart-brush-area")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".chart-brush-area")).ToHaveCountAsync(0);
        await page.Mouse.UpAsync();
        await page.EvaluateAsync("() => new Promise(done => setTimeout(done, 300))");
        Assert.Equal(host.At("/?" + Period), page.Url);
    }

    /// <summary>A press that does not move is one on the point: it leads to the tweets of its week.</summary>
    [Fact]
    public async Task Point_Pressed_ListsTheTweetsOfItsWeek()
    {
        var page = await OpenAsync("/?" + Period);
        var box = (await page.Locator(".chart-picture").First.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + 150);
        await page.Mouse.DownAsync();
        await page.Mouse.UpAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/tweets\\?from=2026-[0-9-]+&to=2026-[0-9-]+&outcome=published&ttp_from=0$"));
        var (from, to) = Dates(page.Url);
        Assert.Equal((DayOfWeek.Monday, 7), (from.DayOfWeek, to.DayNumber - from.DayNumber));
    }

    [Theory]
    [InlineData("en", "Week of 19 Oct 2026 to Week of 26 Oct 2026 (cut) (2)")]
    [InlineData("fr", "Semaine du 19 oct. 2026 – Semaine du 26 oct. 2026 (coupée) (2)")]
    public async Task Keys_OnTheAxis_ChooseTheSame(string language, string said)
    {
        var page = await OpenAsync($"/?{Period}&lang={language}");
        var slider = page.Locator("[role=slider]").First;
        await slider.FocusAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("Shift+ArrowLeft");
        await Assertions.Expect(slider).ToHaveAttributeAsync("aria-valuetext", said);
        await Assertions.Expect(page.Locator(".chart-brush-words")).ToHaveTextAsync(said);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".chart-brush-area")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Shift+PageUp");
        await page.Keyboard.PressAsync("Enter");
        // The first week with a tweet is the one of 3 November 2025: the next, and four more.
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("from=2025-11-10&to=2025-12-15"));
        await Assertions.Expect(page.Locator("[role=slider]").First).ToBeFocusedAsync();
    }

    /// <summary>The step's page counts as many tweets with a target as its point says.</summary>
    [Fact]
    public async Task AttainmentStep_Followed_IsThatMonthWithAsManyTweets()
    {
        var page = await OpenAsync("/?" + Period);
        await page.Locator("details.chart-table summary").Nth(2).ClickAsync();
        var row = page.Locator("details.chart-table").Nth(2).Locator("tbody tr:has(a)").First;
        var cells = await row.Locator("td").AllInnerTextsAsync();
        await row.Locator("a").ClickAsync();
        await Assertions.Expect(page.Locator("[data-tile=target]")).ToContainTextAsync($"{cells[2]} of {cells[3]}");
        await Assertions.Expect(page.Locator("[data-tile=target] .tile-value")).ToHaveTextAsync(cells[0]);
    }

    private static (DateOnly From, DateOnly To) Dates(string url)
    {
        var query = new Uri(url).Query[1..].Split('&').Select(pair => pair.Split('=')).ToLookup(pair => pair[0], pair => pair[1]);
        return (DateOnly.Parse(query["from"].Single()), DateOnly.Parse(query["to"].Single()));
    }

    /// <summary>Over the first picture with a time axis; the button stays down.</summary>
    private static async Task DragAsync(IPage page, double from, double to)
    {
        var place = page.Locator(".chart-picture:has(+ .chart-brush)").First;
        await place.ScrollIntoViewIfNeededAsync();
        var box = (await place.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync((float)(box.X + (box.Width * from)), box.Y + 150);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync((float)(box.X + (box.Width * to)), box.Y + 160, new() { Steps = 4 });
    }

    private async Task<IPage> OpenAsync(string path)
    {
        var page = await chromium.NewPageAsync(new() { Locale = "en-CA", ViewportSize = new() { Width = 1280, Height = 1000 } });
        await page.OpenAsync(host.At(path));
        return page;
    }
}
