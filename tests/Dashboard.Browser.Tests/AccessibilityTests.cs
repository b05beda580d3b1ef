using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>axe finds no violation of WCAG 2.2 AA, in both languages and both themes, with menus open and tables shown.</summary>
[Collection(Chromium.OnePageAtATime)]
public sealed class AccessibilityTests(Chromium chromium, SeedHost host)
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    [Theory]
    [InlineData("en", ColorScheme.Light)]
    [InlineData("en", ColorScheme.Dark)]
    [InlineData("fr", ColorScheme.Light)]
    [InlineData("fr", ColorScheme.Dark)]
    public async Task Overview_InEveryLanguageAndTheme_HasNoViolation(string language, ColorScheme theme)
    {
        var page = await chromium.NewPageAsync(new() { ColorScheme = theme, ViewportSize = new() { Width = 1280, Height = 900 } });
        await page.GotoAsync($"{host.Address.OriginalString}?lang={language}&from=abc&lane=standard");
        await Assertions.Expect(page.Locator(".apexcharts-canvas")).ToHaveCountAsync(4);
        await CheckAsync(page);
        foreach (var table in await page.Locator("details.chart-table summary").AllAsync())
        {
            await table.ClickAsync();
        }

        await page.Locator("[data-filter=dates] summary").ClickAsync();
        await CheckAsync(page);
    }

    [Fact]
    public async Task PageThatIsNotThere_SaysSoWithoutViolation()
    {
        var page = await chromium.NewPageAsync();
        var response = await page.GotoAsync(host.Address.OriginalString + "/no-such-page");
        Assert.Equal(404, response!.Status);
        await CheckAsync(page);
    }

    private static async Task CheckAsync(IPage page)
    {
        var result = await page.RunAxe(Wcag);
        Assert.True(
            result.Violations.Length == 0,
            string.Join("\n", result.Violations.Select(violation => $"{violation.Id}: {violation.Help}\n  {string.Join("\n  ", violation.Nodes.Take(3).Select(node => node.Html))}")));
    }
}
