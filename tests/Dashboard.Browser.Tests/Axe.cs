using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>
/// axe's judgement of a page, by the rules of WCAG 2.2 AA and its own best practices. Asked in the page itself: the package's own way opens an empty page beside it
/// for every answer, to put frames together, of which there are none here.
/// </summary>
public static class Axe
{
    private const string IsThere = "() => typeof axe === 'object'";

    /// <summary>What is wrong, and the first places where.</summary>
    private const string Ask = """
        async () => {
          const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
          const { violations } = await axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
          return violations.map(({ id, help, nodes }) => [`${id}: ${help}`, ...nodes.slice(0, 3).map(node => node.html)].join("\n  "));
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Fails with what is wrong and the first places where.</summary>
    /// <param name="what">Which page in which state, for the message.</param>
    public static async Task HasNoViolationAsync(this IPage page, string what)
    {
        if (!await page.EvaluateAsync<bool>(IsThere))
        {
            await page.EvaluateAsync(Script);
        }

        var violations = await page.EvaluateAsync<string[]>(Ask);
        Assert.True(violations.Length == 0, what + "\n" + string.Join("\n", violations));
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
