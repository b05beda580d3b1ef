using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>axe's judgement of a page, by the rules of WCAG 2.2 AA and its own best practices.</summary>
public static class Axe
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>Fails with what is wrong and the first places where.</summary>
    /// <param name="what">Which page in which state, for the message.</param>
    public static async Task HasNoViolationAsync(this IPage page, string what)
    {
        var result = await page.RunAxe(Wcag);
        Assert.True(
            result.Violations.Length == 0,
            what + "\n" + string.Join("\n", result.Violations.Select(violation => $"{violation.Id}: {violation.Help}\n  {string.Join("\n  ", violation.Nodes.Take(3).Select(node => node.Html))}")));
    }

    /// <summary>The same in the light and in the dark.</summary>
    public static async Task HasNoViolationInEitherThemeAsync(this IPage page, string what)
    {
        foreach (var theme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = theme });
            await page.HasNoViolationAsync($"{what} {theme}");
        }
    }
}
