using System.Diagnostics;
using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>A page that is open while the program that it came from dies and comes back.</summary>
[Collection(Chromium.OnePageAtATime)]
public sealed class RestartTests(Chromium chromium, SeedHost seed)
{
    [Theory]
    [InlineData("en", "The connection was lost", "The page comes back by itself")]
    [InlineData("fr", "La connexion a été perdue", "La page reviendra d’elle-même")]
    public async Task OpenPage_TheHostIsKilledAndStartedAgain_SaysSoAndComesBackAsItWas(string language, string title, string comfort)
    {
        var page = await chromium.NewPageAsync();
        using var record = new LiveRecord(seed);
        var host = await HostProcess.StartAsync(record.Database, CancellationToken.None);
        try
        {
            await page.OpenAsync(new Uri(host.Address, $"/?lane=standard&clock=working&lang={language}").AbsoluteUri);
            var (address, heading) = (page.Url, await page.Locator("h1").InnerTextAsync());

            await host.DisposeAsync();
            var dialog = page.Locator("#components-reconnect-modal");
            await Assertions.Expect(dialog).ToBeVisibleAsync();
            await Assertions.Expect(dialog.Locator("h2")).ToHaveTextAsync(title);
            await Assertions.Expect(dialog).ToContainTextAsync(comfort);
            // The figures are still there to be read behind it.
            Assert.Equal(heading, await page.Locator("h1").InnerTextAsync());

            host = await HostProcess.StartAsync(record.Database, host.Address, CancellationToken.None);
            var back = Stopwatch.StartNew();
            await Assertions.Expect(dialog).ToBeHiddenAsync();
            await page.IsWholeAsync();
            TestContext.Current.SendDiagnosticMessage($"Whole again {back.ElapsedMilliseconds} ms after the host answered.");
            Assert.Equal((address, heading), (page.Url, await page.Locator("h1").InnerTextAsync()));

            // And it follows the record as before.
            record.Append(tweets: 10, lane: "standard");
            await Assertions.Expect(page.Locator("h1")).Not.ToHaveTextAsync(heading);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }
}
