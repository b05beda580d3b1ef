using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>Every page of the dashboard over the synthetic record, and how one is opened so that it answers.</summary>
public static class SeedPages
{
    /// <summary>Stands for the identifier of a tweet with much to show.</summary>
    public const string AnyTweet = "{id}";

    /// <summary>A scenario with a step of each kind, written as the dashboard writes it.</summary>
    public const string WhatIf = "/what-if?steps=cap%3Aministers_office%3A4h;scale%3Apolicy_check%3A0.5;parallel%3Apolicy_check%3Atranslation;remove%3Aauthor";

    public static readonly string[] Paths =
        ["/", "/bottlenecks", "/approvers", "/in-flight", "/departments", "/departments?by=lane", "/tweets", $"/tweets/{AnyTweet}", "/what-if", WhatIf, "/export", "/method"];

    /// <summary>Those that show figures of a selection, without a query of their own.</summary>
    public static TheoryData<string> AboutTheRecord => ["/", "/bottlenecks", "/approvers", "/in-flight", "/departments", "/tweets", "/what-if", "/export"];

    /// <summary>The same, one test each.</summary>
    public static TheoryData<string> All => [.. Paths];

    /// <summary>The absolute address of one of <see cref="Paths"/>, or of any other path and query.</summary>
    public static string At(this SeedHost host, string path) =>
        new Uri(host.Address, path.Replace(AnyTweet, host.Tweet, StringComparison.Ordinal)).AbsoluteUri;

    /// <summary>Goes to an address and waits until its page is whole.</summary>
    public static async Task<IResponse> OpenAsync(this IPage page, string address)
    {
        var response = await page.GotoAsync(address);
        await page.IsWholeAsync();
        return response!;
    }

    /// <summary>
    /// Waits until the page that stands there is loaded, its charts are drawn and its circuit answers. Pages without filters don't show the last:
    /// there it is enough that the browser has fetched everything.
    /// </summary>
    public static async Task IsWholeAsync(this IPage page)
    {
        await Assertions.Expect(page.Locator("h1:not(.loading)")).ToBeVisibleAsync();
        if (await page.Locator(".filters").CountAsync() > 0)
        {
            await Assertions.Expect(page.Locator(".filters:not([disabled])")).ToBeVisibleAsync();
        }
        else
        {
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }

        await Assertions.Expect(page.Locator(".apexcharts-canvas")).ToHaveCountAsync(await page.Locator(".chart-frame").CountAsync());
    }
}
