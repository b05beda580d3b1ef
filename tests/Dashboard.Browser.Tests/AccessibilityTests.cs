using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>axe finds no violation of WCAG 2.2 AA on any page, in both languages and both themes, with menus open and tables shown.</summary>
[Collection(Chromium.OnePageAtATime)]
public sealed class AccessibilityTests(Chromium chromium, SeedHost host)
{
    private static readonly (string Query, string Sign)[] States = [("department=NOWHERE", "h1.answer"), ("revision=2", ".pinned"), ("revision=99999", ".failed")];

    [Theory]
    [MemberData(nameof(SeedPages.All), MemberType = typeof(SeedPages))]
    public async Task Page_InEveryLanguageAndTheme_HasNoViolation(string path)
    {
        var page = await chromium.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        foreach (var language in (string[])["en", "fr"])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await page.OpenAsync(host.At(path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language + "&from=abc&lane=standard"));
            await ShowAllAsync(page);
            await page.HasNoViolationAsync($"{path} {language} light");
            // What covers the page hides it from axe, too: once is enough.
            if (language == "fr" && await page.Locator("[data-filter=dates]").CountAsync() > 0)
            {
                await page.Locator("[data-filter=dates] summary").ClickAsync();
            }

            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await page.HasNoViolationAsync($"{path} {language} dark");
        }
    }

    /// <summary>Nothing selected; as a link pinned it; and where what was pinned is not there.</summary>
    [Theory]
    [MemberData(nameof(SeedPages.AboutTheRecord), MemberType = typeof(SeedPages))]
    public async Task State_InEveryLanguageAndTheme_HasNoViolation(string path)
    {
        var page = await chromium.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        foreach (var language in (string[])["en", "fr"])
        {
            foreach (var (state, sign) in States)
            {
                await page.GotoAsync(host.At($"{path}?{state}&lang={language}"));
                await Assertions.Expect(page.Locator(sign)).ToBeVisibleAsync();
                // While the circuit takes the page over, it has no title for a moment.
                await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
                await page.HasNoViolationInEitherThemeAsync($"{path} {state} {language}");
            }
        }
    }

    /// <summary>In the reader's own colours pictures stand in theirs, and where one is can be seen.</summary>
    [Theory]
    [InlineData("/")]
    [InlineData("/bottlenecks")]
    [InlineData("/in-flight")]
    public async Task Page_InForcedColours_IsSeen(string path)
    {
        var page = await chromium.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, ForcedColors = ForcedColors.Active });
        await page.OpenAsync(host.At(path));
        await page.HasNoViolationAsync(path);
        Assert.NotEqual(
            await page.Locator("header nav a:not(.active)").First.EvaluateAsync<string>("a => getComputedStyle(a).borderBottomColor"),
            await page.Locator("header nav a.active").EvaluateAsync<string>("a => getComputedStyle(a).borderBottomColor"));
        var (ink, drawn) = (await ColourAsync(page, "h1", "color"), await page.Locator(".apexcharts-bar-area, .apexcharts-line, .plot-median, .plot-dot, .bar rect").EvaluateAllAsync<string[]>(
            "marks => marks.filter(mark => mark.getBoundingClientRect().width > 0).map(mark => { const style = getComputedStyle(mark); return style.fill === 'none' ? style.stroke : style.fill; })"));
        Assert.NotEmpty(drawn);
        Assert.Contains(ink, drawn);
    }

    /// <summary>Whoever finds nothing anywhere may not be looking.</summary>
    [Fact]
    public async Task PageWithAFault_IsFoundAndSaidWhichAndWhere()
    {
        var page = await chromium.NewPageAsync();
        await page.SetContentAsync("<!doctype html><html lang=en><title>Fault</title><main><h1>Fault</h1><img id=mute src=about:blank></main></html>");
        var failure = await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => page.HasNoViolationAsync("a page"));
        Assert.Contains("image-alt", failure.Message, StringComparison.Ordinal);
        Assert.Contains("mute", failure.Message, StringComparison.Ordinal);
    }

    /// <summary>For all readers, not only for those who ask for it: nothing on these pages moves by itself.</summary>
    [Fact]
    public async Task Page_Drawn_HasNothingThatMoves()
    {
        var page = await chromium.NewPageAsync();
        await page.OpenAsync(host.At("/"));
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("*")].filter(one => {
              const style = getComputedStyle(one);
              return style.animationName !== "none" || style.transitionDuration.split(", ").some(time => parseFloat(time) > 0) || one.getAnimations().length > 0;
            }).map(one => one.className.baseVal ?? one.className)
            """));
    }

    [Theory]
    [InlineData("/no-such-page")]
    [InlineData("/tweets/no-such-tweet")]
    public async Task PageThatIsNotThere_SaysSoWithoutViolation(string path)
    {
        var page = await chromium.NewPageAsync();
        var response = await page.GotoAsync(host.At(path));
        Assert.Equal(404, response!.Status);
        await page.HasNoViolationAsync(path);
    }

    /// <summary>Opens the tables and the columns, from the end: what opens below moves nothing above.</summary>
    private static async Task ShowAllAsync(IPage page)
    {
        var shut = await page.Locator("main details:not([open]):not([name]) > summary").AllAsync();
        foreach (var summary in shut.Reverse())
        {
            await summary.ClickAsync();
        }
    }

    private static Task<string> ColourAsync(IPage page, string place, string property) =>
        page.Locator(place).First.EvaluateAsync<string>("(one, property) => getComputedStyle(one)[property]", property);
}
