using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>Charts come with the page; the circuit, which comes later, takes them over as they stand.</summary>
[Collection(Chromium.OnePageAtATime)]
public sealed class EarlyChartsTests(Chromium chromium, SeedHost host)
{
    private const string CountPictures = """
        window.pictures = new Set();
        new MutationObserver(() => document.querySelectorAll(".apexcharts-canvas").forEach(one => window.pictures.add(one))).observe(document, { childList: true, subtree: true });
        """;

    [Theory]
    [InlineData("/")]
    [InlineData("/approvers")]
    public async Task Charts_OfAPageWhoseCircuitNeverComes_AreDrawn(string path)
    {
        var page = await chromium.NewPageAsync();
        await page.RouteAsync("**/_blazor/**", circuit => circuit.AbortAsync());
        await page.GotoAsync(host.At(path));
        var frames = await page.Locator(".chart-frame").CountAsync();
        Assert.NotEqual(0, frames);
        await Assertions.Expect(page.Locator(".chart-frame .apexcharts-canvas")).ToHaveCountAsync(frames);
        await Assertions.Expect(page.Locator(".filters[disabled]")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/in-flight")]
    public async Task Charts_TakenOverByTheCircuit_AreDrawnOnceAndFollowIt(string path)
    {
        var page = await chromium.NewPageAsync();
        await page.AddInitScriptAsync(CountPictures);
        await page.OpenAsync(host.At(path));
        var frames = await page.Locator(".chart-frame").CountAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "Working", Exact = true }).CheckAsync();
        await Assertions.Expect(page).ToHaveURLAsync(host.At(path + "?clock=working"));
        // Once each when the page came, and once each for the other figures.
        await page.WaitForFunctionAsync("all => window.pictures.size >= all", 2 * frames);
        Assert.Equal(2 * frames, await page.EvaluateAsync<int>("window.pictures.size"));
        Assert.Equal(frames, await page.Locator(".chart-frame .apexcharts-canvas").CountAsync());
    }
}
