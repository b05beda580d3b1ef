using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>The address is the page: in the other language it is the same, and copied it shows a colleague the same.</summary>
[Collection(Chromium.OnePageAtATime)]
public sealed class AddressTests(Chromium chromium, SeedHost host)
{
    private static readonly string[] Said = ["lane=standard", "from=2026-01-01", "to=2026-10-01", "clock=working"];

    [Theory]
    [MemberData(nameof(SeedPages.All), MemberType = typeof(SeedPages))]
    public async Task Language_Switched_StaysOnThePageWithItsQuery(string path)
    {
        var page = await chromium.NewPageAsync();
        await page.OpenAsync(host.At(Asking(path)));
        var english = await page.Locator("h1").InnerTextAsync();
        await page.Locator("a.language").ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "fr-CA");
        await Assertions.Expect(page.Locator("h1")).Not.ToHaveTextAsync(english);
        var (before, after) = (new Uri(host.At(Asking(path))), new Uri(page.Url));
        Assert.Equal(before.AbsolutePath, after.AbsolutePath);
        Assert.Superset(before.Query[1..].Split('&').ToHashSet(), after.Query[1..].Split('&').ToHashSet());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/bottlenecks?stage=translation")]
    [InlineData("/departments?by=lane")]
    [InlineData("/tweets?sort=approvers&desc=1&page=2")]
    public async Task Link_Copied_PinsTheRecordAndShowsTheSame(string path)
    {
        var page = await chromium.NewPageAsync();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.OpenAsync(host.At(path));
        var shown = await page.Locator("h1").InnerTextAsync();
        await page.Locator(".copy-link").ClickAsync();
        await Assertions.Expect(page.Locator(".copy-said")).Not.ToBeEmptyAsync();
        var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");

        Assert.Equal(new Uri(host.At(path)).AbsolutePath, new Uri(copied).AbsolutePath);
        Assert.Superset(
            new HashSet<string> { "revision", "as_of", "from", "to", "lang" },
            new Uri(copied).Query[1..].Split('&').Select(pair => pair.Split('=')[0]).ToHashSet());
        var figures = await FiguresAsync(page);
        await page.OpenAsync(copied);
        Assert.Equal(shown, await page.Locator("h1").InnerTextAsync());
        Assert.Equal(figures, await FiguresAsync(page));
        await Assertions.Expect(page.Locator(".pinned")).ToBeVisibleAsync();
    }

    /// <summary>What the page's tables and tiles say.</summary>
    private static async Task<IReadOnlyList<string>> FiguresAsync(IPage page) => await page.Locator("main data, main tbody td, main tbody th").AllTextContentsAsync();

    private static string Asking(string path) => path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + string.Join('&', Said);
}
