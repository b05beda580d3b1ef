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

    /// <summary>A director's afternoon without a mouse: a stage, a department, a quarter, its tweets, one of them, and the way back to all that another day.</summary>
    [Fact]
    public async Task Keyboard_OverAnAfternoon_ChoosesSavesAndFindsAgain()
    {
        var page = await chromium.NewPageAsync(new() { Locale = "en-CA", ViewportSize = new() { Width = 1280, Height = 900 } });
        await page.OpenAsync(host.At("/"));
        await EnterAsync(page, page.Locator("header nav a[href^='/bottlenecks']"));
        await Assertions.Expect(page.Locator("h1.answer")).ToBeFocusedAsync();
        await EnterAsync(page, page.Locator(".closer nav a[href*='stage=translation']"));
        await Assertions.Expect(page).ToHaveURLAsync(host.At("/bottlenecks?stage=translation"));

        await EnterAsync(page, page.Locator("[data-filter=department] summary"), "Shift+Tab");
        await TabToAsync(page, page.Locator("[data-filter=department] input").First);
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/bottlenecks\\?department=[A-Z-]+&stage=translation$"));
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("[data-filter=department] summary")).ToBeFocusedAsync();

        await TabToAsync(page, page.Locator("[role=slider]"));
        await page.Keyboard.PressAsync("End");
        foreach (var key in (string[])["Shift+PageDown", "Shift+PageDown", "Shift+PageDown"])
        {
            await page.Keyboard.PressAsync(key);
        }

        await page.Keyboard.PressAsync("Enter");
        // Thirteen weeks, the last cut by the latest event.
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("&from=2026-[0-9-]+&to=2026-[0-9-]+&stage=translation$"));
        await Assertions.Expect(page.Locator("[data-filter=dates] .filter-remove")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[role=slider]")).ToBeFocusedAsync();

        await EnterAsync(page, page.Locator(".bars").First.Locator("tr.chosen td a"), "Shift+Tab");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/tweets\\?department=[A-Z-]+&from=2026-[0-9-]+&to=2026-[0-9-]+&stage=translation&outcome=published$"));
        // The address is there before its page.
        await Assertions.Expect(page.Locator("th.id a").First).ToBeVisibleAsync();
        var (list, sentence) = (page.Url, await page.Locator("h1.answer").InnerTextAsync());
        await EnterAsync(page, page.Locator("th.id a").First);
        await Assertions.Expect(page.Locator(".crumbs a")).ToBeVisibleAsync();
        await EnterAsync(page, page.Locator(".crumbs a"), "Shift+Tab");
        await Assertions.Expect(page).ToHaveURLAsync(list);

        await EnterAsync(page, page.Locator(".saved-views summary"), "Shift+Tab");
        await TabToAsync(page, page.Locator(".view-name input"));
        await page.Keyboard.TypeAsync("Translation, a quarter");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".view")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".saved-views summary")).ToBeFocusedAsync();

        await EnterAsync(page, page.Locator("header nav a[href^='/?'], header nav a[href='/']"), "Shift+Tab");
        await Assertions.Expect(page.Locator("[data-tile=median]")).ToBeVisibleAsync();
        await EnterAsync(page, page.Locator(".saved-views summary"), "Shift+Tab");
        await EnterAsync(page, page.Locator(".view > a"));
        await Assertions.Expect(page).ToHaveURLAsync(list);
        await Assertions.Expect(page.Locator("h1.answer")).ToHaveTextAsync(sentence);
    }

    /// <summary>Key by key through everything that there is, and round again.</summary>
    [Theory]
    [InlineData("/?lane=standard")]
    [InlineData("/bottlenecks?stage=translation")]
    [InlineData("/tweets")]
    public async Task Keyboard_ThroughAPage_IsNeverHeld(string path)
    {
        var page = await chromium.NewPageAsync(new() { Locale = "en-CA", ViewportSize = new() { Width = 1280, Height = 900 } });
        await page.OpenAsync(host.At(path));
        await page.Locator("a.skip").FocusAsync();
        var last = page.Locator("main a[href], main button:not([disabled]), main summary, main [tabindex='0']").Last;
        await TabToAsync(page, last, most: 700);
        await TabToAsync(page, page.Locator("a.skip"), "Shift+Tab", 700);
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

    private static async Task EnterAsync(IPage page, ILocator target, string key = "Tab")
    {
        await TabToAsync(page, target, key);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>As a reader gets there who has no mouse: key by key, over whatever stands between.</summary>
    private static async Task TabToAsync(IPage page, ILocator target, string key = "Tab", int most = MostSteps)
    {
        if (await target.EvaluateAsync<bool>("it => !it.matches('.skip')"))
        {
            await Assertions.Expect(target).ToBeVisibleAsync();
        }

        for (var step = 0; step < most; step++)
        {
            await page.Keyboard.PressAsync(key);
            if (await target.EvaluateAsync<bool>("it => it === document.activeElement"))
            {
                // Where the reader is must be seen.
                Assert.True(await target.EvaluateAsync<bool>(
                    "it => it.matches(':focus-visible') && getComputedStyle(it).outlineStyle !== 'none' && parseFloat(getComputedStyle(it).outlineWidth) >= 2"), $"{target} shows no focus.");
                return;
            }
        }

        Assert.Fail($"{key} does not reach {target}.");
    }
}
