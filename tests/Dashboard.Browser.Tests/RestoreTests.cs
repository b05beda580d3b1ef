using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>Back, a reload and a link that was sent show what was there: selection, stage, focus, scenario, order and page.</summary>
[Collection(Chromium.OnePageAtATime)]
public sealed class RestoreTests(Chromium chromium, SeedHost host)
{
    [Theory]
    [InlineData("/?department=PHS-SSP&purpose=informational&from=2026-01-01&to=2026-10-01&date-basis=start&clock=working")]
    [InlineData("/bottlenecks?lane=standard&from=2026-01-01&to=2026-10-01&stage=translation")]
    [InlineData("/approvers?lane=standard&clock=working")]
    [InlineData("/in-flight?lane=standard&to=2026-07-01")]
    [InlineData("/departments?lane=standard&by=purpose")]
    [InlineData("/tweets?lane=standard&outcome=published&approvers=6&desc=1&page=2&search=1&sort=approvers")]
    [InlineData(SeedPages.WhatIf)]
    [InlineData("/export?lane=standard&outcome=withdrawn")]
    [InlineData("/tweets/" + SeedPages.AnyTweet + "?lane=standard&outcome=published&page=2")]
    public async Task Page_LeftReloadedAndSent_IsAsItWas(string path)
    {
        var page = await chromium.NewPageAsync(new() { Locale = "en-CA" });
        await page.OpenAsync(host.At(path));
        var (shown, sentence) = (await ShownAsync(page), await page.Locator("h1").InnerTextAsync());

        await page.ReloadAsync();
        await page.IsWholeAsync();
        Assert.Equal(shown, await ShownAsync(page));

        await page.Locator("header nav a:not([aria-current])").First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).Not.ToHaveTextAsync(sentence);
        await page.GoBackAsync();
        await Assertions.Expect(page).ToHaveURLAsync(host.At(path));
        await Assertions.Expect(page.Locator("h1:not(.loading)")).ToHaveTextAsync(sentence);
        await page.IsWholeAsync();
        Assert.Equal(shown, await ShownAsync(page));

        var colleague = await chromium.NewPageAsync(new() { Locale = "en-CA" });
        await colleague.OpenAsync(page.Url);
        Assert.Equal(shown, await ShownAsync(colleague));
    }

    /// <summary>The sentence, what is chosen in filters and chips, and every figure of tiles and tables.</summary>
    private static async Task<IReadOnlyList<string>> ShownAsync(IPage page) => await page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll("h1, .filter-value, .chips bdi, main data, main tbody th, main tbody td, .scenario li")].map(part => part.textContent.trim())
          .concat([...document.querySelectorAll("main input, main select")].map(field => field.type === "checkbox" || field.type === "radio" ? String(field.checked) : field.value))
        """);
}
