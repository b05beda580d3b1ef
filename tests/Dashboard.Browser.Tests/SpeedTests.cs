using System.Globalization;
using Dashboard.Web.Components;

namespace Dashboard.Browser.Tests;

/// <summary>
/// Benchmarks, not tests: they measure and say, and skip unless the environment names a database. The host runs in this process, so that its heap
/// can be counted.
/// </summary>
[Collection(Chromium.OnePageAtATime)]
public sealed class SpeedTests(Chromium chromium)
{
    private const string Database = "DASHBOARD_SPEED_DB";
    private const string Address = "http://127.0.0.1:5397";
    private const int Changes = 20;
    private const int WarmUps = 3;
    private const int Pages = 20;
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(5);

    /// <summary>Ticks one more box of the filters, and waits until every chart is another and the page is no longer busy. Gives milliseconds.</summary>
    private const string Change = """
        async place => {
          const box = document.querySelectorAll(".filters [type=checkbox]")[place];
          const before = new Set(document.querySelectorAll(".chart-frame .apexcharts-canvas"));
          const start = performance.now();
          box.click();
          const isDone = () => {
            const now = [...document.querySelectorAll(".chart-frame .apexcharts-canvas")];
            return now.length === document.querySelectorAll(".chart-frame").length && now.every(one => !before.has(one)) && !document.querySelector("[aria-busy=true]");
          };
          const frame = () => new Promise(requestAnimationFrame);
          while (!isDone() && performance.now() - start < 60_000) {
            await frame();
          }
          if (!isDone()) {
            throw new Error("The charts were not redrawn within a minute.");
          }
          await frame();
          return performance.now() - start;
        }
        """;

    private static Task? _host;

    /// <summary>Selections that nobody has asked for, one after the other, over indexes that stand.</summary>
    [Theory]
    [InlineData("/")]
    [InlineData("/bottlenecks")]
    public async Task FilterChange_UntilAllChartsAreRedrawn_IsMeasured(string path)
    {
        await StartAsync();
        var page = await chromium.NewPageAsync(new() { Locale = "en-CA", ViewportSize = new() { Width = 1280, Height = 900 } });
        page.SetDefaultTimeout(120_000);
        await page.OpenAsync(Address + path);
        var took = new List<double>();
        for (var change = 0; change < WarmUps + Changes; change++)
        {
            took.Add(await page.EvaluateAsync<double>(Change, change));
        }

        var measured = took.Skip(WarmUps).Order().ToArray();
        Say($"{path}: {measured.Length} filter changes, median {measured[measured.Length / 2]:0} ms, fastest {measured[0]:0}, slowest {measured[^1]:0}.");
    }

    /// <summary>What the heap grows by for each page that is open and idle.</summary>
    [Theory]
    [InlineData("/")]
    [InlineData("/bottlenecks")]
    public async Task OpenPage_Idle_IsWeighed(string path)
    {
        await StartAsync();
        var first = await chromium.NewPageAsync();
        first.SetDefaultTimeout(120_000);
        await first.OpenAsync(Address + path);
        var before = 0L;
        for (var count = -WarmUps; count < Pages; count++)
        {
            if (count == 0)
            {
                // What the first pages had built over the record is no page's own.
                await Task.Delay(Settle, TestContext.Current.CancellationToken);
                before = GC.GetTotalMemory(forceFullCollection: true);
            }

            var page = await first.Context.NewPageAsync();
            await page.OpenAsync(Address + path);
        }

        var after = GC.GetTotalMemory(forceFullCollection: true);
        Say($"{path}: {(after - before) / 1e6 / Pages:0.00} MB of managed heap for each of {Pages} open pages.");
        await first.Context.CloseAsync();
    }

    private static void Say(FormattableString text)
    {
        var said = text.ToString(CultureInfo.InvariantCulture);
        TestContext.Current.SendDiagnosticMessage(said);
        TestContext.Current.TestOutputHelper!.WriteLine(said);
    }

    private static async Task StartAsync()
    {
        var database = Environment.GetEnvironmentVariable(Database);
        Assert.SkipWhen(string.IsNullOrEmpty(database), $"{Database} names no database: nothing is measured.");
        _host ??= Task.Run(() => typeof(App).Assembly.EntryPoint!.Invoke(null, [new[] { "--db", database!, "--urls", Address, "--applicationName", typeof(App).Assembly.GetName().Name! }]));
        using var client = new HttpClient();
        for (var tries = 0; tries < 600; tries++)
        {
            try
            {
                (await client.GetAsync(new Uri(Address), TestContext.Current.CancellationToken)).Dispose();
                return;
            }
            catch (HttpRequestException)
            {
                if (_host.IsCompleted)
                {
                    await _host;
                    Assert.Fail("The host did not start: it says why on the console.");
                }

                await Task.Delay(500, TestContext.Current.CancellationToken);
            }
        }
    }
}
