using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>A reader keeps views under names in their own browser, and finds each as it was.</summary>
[Collection(Chromium.OnePageAtATime)]
public sealed class SavedViewTests(Chromium chromium, SeedHost host)
{
    private const string Observe =
        "window.shift = 0; new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) window.shift += e.value; }).observe({ type: 'layout-shift', buffered: true });";

    private const string Hostile = "<img src=x onerror=alert(1)>";

    [Theory]
    [InlineData("/bottlenecks?lane=standard&clock=working&stage=translation")]
    [InlineData("/tweets?lane=standard&outcome=published&approvers=9%2B&desc=1&page=2&sort=approvers")]
    [InlineData(SeedPages.WhatIf)]
    [InlineData("/departments?by=lane")]
    public async Task View_Saved_IsOpenedFromAnotherPageAsItWas(string path)
    {
        var page = await OpenAsync(path);
        var sentence = await page.Locator("h1").InnerTextAsync();
        await SaveAsync(page, Hostile);
        await page.OpenAsync(host.At("/approvers"));
        await page.Locator(".saved-views summary").ClickAsync();
        var view = page.Locator(".view > a");
        await Assertions.Expect(view).ToHaveTextAsync(Hostile);
        await view.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(host.At(path));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(sentence);
        await Assertions.Expect(page.Locator(".saved-views details")).Not.ToHaveAttributeAsync("open", "");
        Assert.Equal(["address,name"], await page.EvaluateAsync<string[]>("() => JSON.parse(localStorage['dashboard.views']).map(view => Object.keys(view).sort().join())"));
        Assert.Equal(["dashboard.views"], await page.EvaluateAsync<string[]>("() => Object.keys(localStorage)"));
    }

    [Fact]
    public async Task View_Pinned_SaysSoAndStaysAsItWas()
    {
        var page = await OpenAsync("/?lane=standard");
        await page.Locator(".saved-views summary").ClickAsync();
        await page.Locator(".saved-views form input[type=checkbox]").CheckAsync();
        await SaveAsync(page, "Pinned", isOpen: true);
        await Assertions.Expect(page.Locator(".view-what")).ToContainTextAsync("pinned to revision");
        await page.Locator(".view > a").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("lane=standard&from=2025-11-01&to=2026-11-01&revision=[0-9]+&as_of="));
        await Assertions.Expect(page.Locator(".pinned")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task View_RenamedReplacedAndDeleted_IsSoInTheNextWindowToo()
    {
        var page = await OpenAsync("/?lane=standard");
        await SaveAsync(page, "Mine");
        await page.GetByRole(AriaRole.Button, new() { Name = "Rename Mine" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("New name of Mine")).ToBeFocusedAsync();
        await page.GetByLabel("New name of Mine").FillAsync("Ours");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".view > a")).ToHaveTextAsync("Ours");
        await Assertions.Expect(page.Locator(".view-said")).ToBeFocusedAsync();

        await page.OpenAsync(host.At("/bottlenecks"));
        await SaveAsync(page, "Ours");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Replace it" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".view > a")).ToHaveAttributeAsync("href", "/bottlenecks");

        var other = await page.Context.NewPageAsync();
        await other.OpenAsync(host.At("/departments"));
        await other.Locator(".saved-views summary").ClickAsync();
        await other.GetByRole(AriaRole.Button, new() { Name = "Delete Ours" }).ClickAsync();
        await Assertions.Expect(other.Locator(".view button").First).ToBeFocusedAsync();
        await other.Keyboard.PressAsync("Enter");
        await Assertions.Expect(other.Locator(".view")).ToHaveCountAsync(0);
        Assert.Equal("[]", await other.EvaluateAsync<string>("() => localStorage['dashboard.views']"));
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("{\"name\":1}")]
    [InlineData("[null, 7, {\"name\":\"x\",\"address\":\"//elsewhere.example/\"}, {\"name\":\"x\",\"address\":\"javascript:alert(1)\"}, {\"name\":\"\",\"address\":\"/\"}]")]
    public async Task Storage_ThatAnybodyWrote_ShowsNothingUnsoundAndIsMendedByTheNextView(string written)
    {
        var page = await OpenAsync("/");
        await page.EvaluateAsync("written => localStorage['dashboard.views'] = written", written);
        await page.Locator(".saved-views summary").ClickAsync();
        await Assertions.Expect(page.Locator(".saved-views")).ToContainTextAsync("No view is saved yet.");
        await SaveAsync(page, "Sound", isOpen: true);
        Assert.Equal("[{\"name\":\"Sound\",\"address\":\"/\"}]", await page.EvaluateAsync<string>("() => localStorage['dashboard.views']"));
    }

    [Fact]
    public async Task Page_WithSavedViews_MovesNothingAndOpensInFrench()
    {
        var page = await OpenAsync("/");
        await SaveAsync(page, "Mine");
        await page.AddInitScriptAsync(Observe);
        await page.OpenAsync(host.At("/?lang=fr"));
        await page.Locator(".saved-views summary").ClickAsync();
        await Assertions.Expect(page.Locator(".view-what")).ToHaveTextAsync("Vue d’ensemble · suit le dossier");
        Assert.Equal(0, await page.EvaluateAsync<double>("window.shift"));
    }

    private static async Task SaveAsync(IPage page, string name, bool isOpen = false)
    {
        if (!isOpen)
        {
            await page.Locator(".saved-views summary").ClickAsync();
        }

        await page.Locator(".view-name input").FillAsync(name);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".view-said:not(:empty), .saved-views form + .view-question")).ToHaveCountAsync(1);
    }

    private async Task<IPage> OpenAsync(string path)
    {
        var page = await chromium.NewPageAsync(new() { Locale = "en-CA", ViewportSize = new() { Width = 1280, Height = 1000 } });
        await page.OpenAsync(host.At(path));
        return page;
    }
}
