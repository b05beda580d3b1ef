using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>The overview in a real browser, as its reader uses it; the command line is the judge of its figures.</summary>
[Collection(Chromium.OnePageAtATime)]
public sealed class OverviewTests(Chromium chromium, SeedHost host)
{
    [Theory]
    [InlineData("", "")]
    [InlineData("?lane=standard&clock=working", "--lane standard --clock working")]
    [InlineData("?department=ETP-PEC&from=2026-04-01&to=2026-10-01", "--department ETP-PEC --from 2026-04-01 --to 2026-10-01")]
    [InlineData("?purpose=participatory&language=fr&date-basis=start&from=2025-01-01&to=2026-01-01", "--purpose participatory --language fr --date-basis start --from 2025-01-01 --to 2026-01-01")]
    public async Task Figures_UnderAFilter_AreTheCommandLines(string query, string options)
    {
        var page = await OpenAsync(query);
        // A page with no dates shows the twelve months up to the latest event; the command line shows what it is told.
        var arguments = options.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] period = options.Contains("--from", StringComparison.Ordinal) ? [] : ["--from", "2025-11-01", "--to", "2026-11-01"];
        using var summary = JsonDocument.Parse(await SeedHost.CommandAsync(["report", "summary", "--db", host.Database, .. period, .. arguments]));
        var times = summary.RootElement.GetProperty("ttp_ms");
        var approvers = summary.RootElement.GetProperty("approvers");

        Assert.Equal(times.GetProperty("median").GetDouble(), await FigureAsync(page, "median"));
        Assert.Equal(times.GetProperty("p90").GetDouble(), await FigureAsync(page, "p90"));
        Assert.Equal(approvers.GetProperty("median").GetDouble(), await FigureAsync(page, "approvers"));
        var first = summary.RootElement.GetProperty("stages").EnumerateObject()
            .Where(stage => stage.Name is not ("author" or "scheduled" or "between stages"))
            .MaxBy(stage => stage.Value.GetProperty("attributed_ms").GetInt64()).Name;
        Assert.Equal(first, await page.Locator("[data-tile=bottleneck] data").GetAttributeAsync("value"));
        Assert.Contains(times.GetProperty("n").GetInt32().ToString("N0", CultureInfo.GetCultureInfo("en-CA")), await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>A change of protocol on a Wednesday, in the last week of a line whose last point stands on the Monday before.</summary>
    [Theory]
    [InlineData("/?from=2026-03-02&to=2026-04-06")]
    [InlineData("/bottlenecks?stage=translation&from=2026-03-23&to=2026-04-06")]
    public async Task Mark_InTheLastWeek_IsDrawnAndNamed(string path)
    {
        var page = await chromium.NewPageAsync(new() { Locale = "en-CA", ViewportSize = new() { Width = 1280, Height = 900 } });
        await page.OpenAsync(host.At(path));
        var words = page.Locator(".chart-layer text", new() { HasText = "New protocol" }).First;
        await Assertions.Expect(words).ToBeVisibleAsync();
        Assert.True(
            await words.EvaluateAsync<bool>("text => { const [it, all] = [text, text.ownerSVGElement].map(one => one.getBoundingClientRect()); return it.left >= all.left && it.right <= all.right; }"),
            "The words stand within the picture.");
    }

    [Fact]
    public async Task Filter_TickedByKeyboard_ChangesFiguresAndAddressAndComesBack()
    {
        var page = await OpenAsync("");
        var before = await FigureAsync(page, "median");
        var lane = page.Locator("[data-filter=lane] summary");
        await lane.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var crisis = page.GetByRole(AriaRole.Checkbox, new() { Name = "Crisis" });
        // A key that is sent before the list is open or the box has the focus presses something else.
        await Assertions.Expect(crisis).ToBeVisibleAsync();
        await crisis.FocusAsync();
        await Assertions.Expect(crisis).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(host.Address, "/?lane=crisis").AbsoluteUri);
        await Assertions.Expect(page.Locator("[data-tile=median] data")).Not.ToHaveAttributeAsync("value", Text(before));
        var filtered = await FigureAsync(page, "median");
        Assert.True(filtered < before);

        await page.ReloadAsync();
        Assert.Equal(filtered, await FigureAsync(page, "median"));
        var other = await OpenAsync(new Uri(page.Url).Query);
        Assert.Equal(filtered, await FigureAsync(other, "median"));

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("[data-tile=median] data")).ToHaveAttributeAsync("value", Text(before));
        await page.GoForwardAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove the filter Lane Crisis" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-tile=median] data")).ToHaveAttributeAsync("value", Text(before));
    }

    [Fact]
    public async Task Clock_Switched_MeasuresInWorkingHours()
    {
        var page = await OpenAsync("");
        var elapsed = await FigureAsync(page, "median");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Working", Exact = true }).CheckAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(host.Address, "/?clock=working").AbsoluteUri);
        await Assertions.Expect(page.Locator("[data-tile=median] data")).Not.ToHaveAttributeAsync("value", Text(elapsed));
        Assert.True(await FigureAsync(page, "median") < elapsed / 3);
    }

    [Fact]
    public async Task French_AskedFor_SpeaksFrenchThroughoutAndStays()
    {
        var page = await OpenAsync("?lane=standard&lang=fr");
        Assert.Equal("fr-CA", await page.Locator("html").GetAttributeAsync("lang"));
        var text = await page.Locator("body").InnerTextAsync();
        foreach (var english in new[] { "Overview", "Departments", "Median", "Show as table", "approvers", "Elapsed", "tweets took", "Within", "Half", "Week" })
        {
            Assert.DoesNotContain(english, text, StringComparison.Ordinal);
        }

        Assert.StartsWith("La moitié des", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Radio, new() { Name = "Ouvrable", Exact = true }).CheckAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(host.Address, "/?lane=standard&clock=working").AbsoluteUri);
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("La moitié");
        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Half of");
        Assert.Contains("lane=standard", page.Url, StringComparison.Ordinal);
        Assert.Contains("clock=working", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Address_ThatCannotBeRead_IsAnsweredWithANotice()
    {
        var page = await OpenAsync("?from=abc&clock=sideways");
        await Assertions.Expect(page.Locator(".notices")).ToContainTextAsync("abc");
        await Assertions.Expect(page.Locator(".notices")).ToContainTextAsync("sideways");
        Assert.True(await FigureAsync(page, "median") > 0);
    }

    [Fact]
    public async Task Selection_ThatHoldsNothing_SaysSoAndDrawsNothing()
    {
        var page = await OpenAsync("?department=NOWHERE");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("No tweet is in this selection");
        Assert.Equal(0, await page.Locator(".apexcharts-canvas").CountAsync());
        Assert.Equal("—", await page.Locator("[data-tile=median] data").InnerTextAsync());
    }

    [Fact]
    public async Task Table_OfAChart_HasItsFiguresWithoutScript()
    {
        var page = await chromium.NewPageAsync(new() { Locale = "en-CA", JavaScriptEnabled = false });
        await page.GotoAsync(host.Address.OriginalString);
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Half of");
        Assert.Equal(5, await page.Locator("details.chart-table table").CountAsync());
    }

    private static string Text(double figure) => figure.ToString("R", CultureInfo.InvariantCulture);

    private static async Task<double> FigureAsync(IPage page, string tile) => double.Parse(
        (await page.Locator($"[data-tile={tile}] data").GetAttributeAsync("value"))!, CultureInfo.InvariantCulture);

    /// <summary>Opens the overview and waits until its circuit answers.</summary>
    private async Task<IPage> OpenAsync(string query)
    {
        var page = await chromium.NewPageAsync();
        await page.GotoAsync(new Uri(host.Address, query).AbsoluteUri);
        await Assertions.Expect(page.Locator(".filters:not([disabled])")).ToBeVisibleAsync();
        return page;
    }
}
