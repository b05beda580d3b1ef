using Microsoft.Playwright;

namespace Dashboard.Browser.Tests;

/// <summary>
/// The system's Chromium, driven by Playwright. Without one a plain test run skips; where the environment says that the browser
/// is required (as the landing checks do), it fails instead.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>The collection of all browser tests: a page that waits for the processor behaves like none that a reader sees.</summary>
    public const string OnePageAtATime = "browser";

    private const string Required = "DASHBOARD_REQUIRE_BROWSER";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Nothing may leave the machine, and nothing may try to: a browser looks for updates and names otherwise.</summary>
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
    ];

    private readonly List<IBrowserContext> _open = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _test;

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } path)
        {
            Assert.False(
                Environment.GetEnvironmentVariable(Required) == "1",
                $"{Required}=1, but there is no Chromium on the PATH: install Debian's package chromium.");
            return;
        }

        // The machine that checks a landing is small and busy: patience costs nothing where all is well.
        Assertions.SetDefaultExpectTimeout(20_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Headless = true, Args = Flags });
    }

    /// <summary>A fresh page with nothing remembered; skips the running test where there is no browser.</summary>
    public async Task<IPage> NewPageAsync(BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(_browser is null, "There is no Chromium on the PATH (Debian: apt-get install chromium).");
        await CloseOfFormerTestsAsync();
        var context = await _browser.NewContextAsync(options ?? new() { Locale = "en-CA" });
        _open.Add(context);
        context.SetDefaultTimeout(30_000);
        return await context.NewPageAsync();
    }

    /// <summary>A page left open follows its record on: two hundred of them take the processor from the one that is tested.</summary>
    private async Task CloseOfFormerTestsAsync()
    {
        if (TestContext.Current.Test?.UniqueID == _test)
        {
            return;
        }

        _test = TestContext.Current.Test?.UniqueID;
        foreach (var context in _open)
        {
            await context.CloseAsync();
        }

        _open.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
