using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>axe finds no violation of WCAG 2.2 AA on any page, in both languages and both themes, with menus open and tables shown.</summary>
[Collection(Chromium.OnePageAtATime)]
public sealed class AccessibilityTests(Chromium chromium, SeedHost host)
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

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
            await CheckAsync(page, $"{path} {language} light");
            // What covers the page hides it from axe, too: once is enough.
            if (language == "fr" && await page.Locator("[data-filter=dates]").CountAsync() > 0)
            {
                await page.Locator("[data-filter=dates] summary").ClickAsync();
            }

            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await CheckAsync(page, $"{path} {language} dark");
        }
    }

    [Theory]
    [InlineData("/no-such-page")]
    [InlineData("/tweets/no-such-tweet")]
    public async Task PageThatIsNotThere_SaysSoWithoutViolation(string path)
    {
        var page = await chromium.NewPageAsync();
        var response = await page.GotoAsync(host.At(path));
        Assert.Equal(404, response!.Status);
        await CheckAsync(page, path);
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

    private static async Task CheckAsync(IPage page, string what)
    {
        var result = await page.RunAxe(Wcag);
        Assert.True(
            result.Violations.Length == 0,
            what + "\n" + string.Join("\n", result.Violations.Select(violation => $"{violation.Id}: {violation.Help}\n  {string.Join("\n  ", violation.Nodes.Take(3).Select(node => node.Html))}")));
    }
}
