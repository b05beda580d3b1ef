using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>From the overview down to one tweet and back, without a mouse; after each step the focus is where the reader goes on.</summary>
[Collection(Chromium.OnePageAtATime)]
public sealed class WalkTests(Chromium chromium, SeedHost host)
{
    private const int MostSteps = 250;

    [Fact]
    public async Task Keyboard_FromTheOverviewToOneTweetAndBack_IsEnough()
    {
        var page = await chromium.NewPageAsync(new() { Locale = "en-CA", ViewportSize = new() { Width = 1280, Height = 900 } });
        await page.OpenAsync(host.At("/?lane=standard"));

        await TabToAsync(page, page.Locator("header nav a[href^='/bottlenecks']"));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(host.At("/bottlenecks?lane=standard"));
        await Assertions.Expect(page.Locator("h1.answer")).ToBeFocusedAsync();

        await TabToAsync(page, page.Locator(".closer nav a[href*='stage=translation']"));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(host.At("/bottlenecks?lane=standard&stage=translation"));
        var chosen = page.Locator(".bars").First.Locator("tr.chosen");
        await Assertions.Expect(chosen).ToContainTextAsync("Translation");
        await Assertions.Expect(page.Locator("main :focus")).ToHaveCountAsync(1);

        await TabToAsync(page, chosen.Locator("td a"));
        var count = new Regex("^[0-9,]+").Match(await chosen.Locator("td a").InnerTextAsync()).Value;
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(host.At("/tweets?lane=standard&stage=translation&outcome=published"));
        await Assertions.Expect(page.Locator("h1.answer")).ToContainTextAsync(count);
        await Assertions.Expect(page.Locator("h1.answer")).ToBeFocusedAsync();

        var first = page.Locator("th.id a").First;
        var id = await first.InnerTextAsync();
        await TabToAsync(page, first);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/tweets/.+lane=standard"));
        await Assertions.Expect(page.Locator(".crumbs [aria-current=page]")).ToHaveTextAsync(id);
        await Assertions.Expect(page.Locator("h1.answer")).ToBeFocusedAsync();

        await TabToAsync(page, page.Locator(".crumbs a"), "Shift+Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(host.At("/tweets?lane=standard&stage=translation&outcome=published"));
        await Assertions.Expect(page.Locator("h1.answer")).ToBeFocusedAsync();

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".crumbs [aria-current=page]")).ToHaveTextAsync(id);
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("th.id a").First).ToHaveTextAsync(id);
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".bars").First.Locator("tr.chosen")).ToContainTextAsync("Translation");
        await Assertions.Expect(page.Locator("main :focus")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task SkipLink_Followed_LeadsPastTheFrame()
    {
        var page = await chromium.NewPageAsync();
        await page.OpenAsync(host.At("/tweets?lane=standard"));
        await TabToAsync(page, page.Locator("a.skip"), "Shift+Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
        Assert.Equal(host.At("/tweets?lane=standard"), page.Url);
    }

    /// <summary>As a reader gets there who has no mouse: key by key, over whatever stands between.</summary>
    private static async Task TabToAsync(IPage page, ILocator target, string key = "Tab")
    {
        await Assertions.Expect(target).ToBeVisibleAsync();
        for (var step = 0; step < MostSteps; step++)
        {
            await page.Keyboard.PressAsync(key);
            if (await target.EvaluateAsync<bool>("it => it === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"{key} does not reach {target}.");
    }
}
