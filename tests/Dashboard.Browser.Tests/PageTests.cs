using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>What holds of every page: it answers, breaks no policy, says something, fits a phone, moves nothing and weighs little.</summary>
[Collection(Chromium.OnePageAtATime)]
public sealed class PageTests(Chromium chromium, SeedHost host)
{
    private const int MostBytes = 350_000;

    private static readonly (int Width, int Height, int Scale)[] Screens = [(1920, 1080, 1), (3840, 2160, 1), (640, 450, 2)];

    private const string WatchShifts =
        "window.shift = 0; new PerformanceObserver(list => { for (const e of list.getEntries()) window.shift += e.value; }).observe({ type: 'layout-shift', buffered: true });";

    /// <summary>Everything that the browser fetched, as it came over the wire.</summary>
    [Theory]
    [MemberData(nameof(SeedPages.All), MemberType = typeof(SeedPages))]
    public async Task Page_Opened_SaysSomethingMovesNothingAndWeighsLittle(string path)
    {
        var page = await chromium.NewPageAsync(new() { Locale = "en-CA", ViewportSize = new() { Width = 1280, Height = 900 } });
        var complaints = Complaints(page);
        await page.AddInitScriptAsync(WatchShifts);
        var bytes = await CountBytesAsync(page);

        var response = await page.OpenAsync(host.At(path));

        Assert.Equal(200, response.Status);
        Assert.NotEmpty(await page.Locator("h1").InnerTextAsync());
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Matches("^[^–]+ – .+", await page.TitleAsync());
        Assert.Equal(0, await page.EvaluateAsync<double>("window.shift"));
        Assert.InRange(bytes(), 10_000, MostBytes);
        Assert.Empty(complaints);
    }

    [Theory]
    [MemberData(nameof(SeedPages.All), MemberType = typeof(SeedPages))]
    public async Task Page_AtThreeHundredAndSixtyPixels_DoesNotScrollSidewaysNorMove(string path)
    {
        var page = await chromium.NewPageAsync(new() { Locale = "fr-CA", ViewportSize = new() { Width = 360, Height = 800 } });
        var complaints = Complaints(page);
        await page.AddInitScriptAsync(WatchShifts);

        await page.OpenAsync(host.At(path));

        Assert.Equal("fr-CA", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 360);
        Assert.Equal(0, await page.EvaluateAsync<double>("window.shift"));
        Assert.Empty(complaints);
    }

    /// <summary>On a desk, on a wall, and magnified to twice its size: half as many pixels of the style sheet's, of twice the screen's.</summary>
    [Theory]
    [MemberData(nameof(SeedPages.All), MemberType = typeof(SeedPages))]
    [InlineData("/?department=NOWHERE")]
    [InlineData("/bottlenecks?revision=2&from=abc")]
    public async Task Page_OnOtherScreens_DoesNotScrollSidewaysNorMove(string path)
    {
        foreach (var (width, height, scale) in Screens)
        {
            var page = await chromium.NewPageAsync(new() { Locale = "fr-CA", ViewportSize = new() { Width = width, Height = height }, DeviceScaleFactor = scale });
            await page.AddInitScriptAsync(WatchShifts);
            await page.OpenAsync(host.At(path));
            Assert.Equal((width, 0.0), (width, await page.EvaluateAsync<double>("window.shift")));
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{width} pixels");
            await page.CloseAsync();
        }
    }

    /// <summary>A table beside another figure is there to the last column: where two have no room, they stand below each other.</summary>
    [Theory]
    [InlineData("/bottlenecks", ".bars-scroll")]
    [InlineData("/approvers", ".panel-scroll")]
    [InlineData("/what-if", ".gains-scroll")]
    public async Task Tables_OnASmallLaptop_AreNotCut(string path, string table)
    {
        foreach (var width in new[] { 1100, 1199, 1200, 1279, 1280 })
        {
            var page = await chromium.NewPageAsync(new() { Locale = "fr-CA", ViewportSize = new() { Width = width, Height = 800 } });
            await page.OpenAsync(host.At(path));
            var hidden = await page.Locator(table).EvaluateAllAsync<int[]>("tables => tables.map(table => table.scrollWidth - table.clientWidth)");
            Assert.NotEmpty(hidden);
            Assert.All(hidden, pixels => Assert.Equal((width, 0), (width, pixels)));
            await page.CloseAsync();
        }
    }

    /// <summary>What the browser complains of: errors, and what the page's policy forbids.</summary>
    private static List<string> Complaints(IPage page)
    {
        List<string> complaints = [];
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.RequestFailed += (_, request) => complaints.Add($"{request.Url}: {request.Failure}");
        return complaints;
    }

    /// <summary>Bytes over the wire from now on: heads and compressed bodies, but not what the circuit says.</summary>
    private static async Task<Func<double>> CountBytesAsync(IPage page)
    {
        var bytes = 0.0;
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        session.Event("Network.loadingFinished").OnEvent += (_, finished) => bytes += finished?.GetProperty("encodedDataLength").GetDouble() ?? 0;
        return () => bytes;
    }
}
