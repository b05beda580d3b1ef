using System.Text.Json;
using Dashboard.Cli;
using Dashboard.Domain.Text;
using Dashboard.Testing;

[assembly: AssemblyFixture(typeof(Dashboard.Browser.Tests.Chromium))]
[assembly: AssemblyFixture(typeof(Dashboard.Browser.Tests.SeedHost))]

namespace Dashboard.Browser.Tests;

/// <summary>The real host over the synthetic record, started once for all tests, with the command line beside it as the judge.</summary>
public sealed class SeedHost : IAsyncLifetime
{
    private readonly TempFolder _folder = new();
    private HostProcess? _host;

    public Uri Address => _host!.Address;

    public string Database => _folder.File("seed.db");

    /// <summary>A tweet with much to show: a pair in the other language, a flag, and many steps.</summary>
    public string Tweet { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var seed = Path.Combine(SharedData.Root, "seed-data");
        await CommandAsync("import", Path.Combine(seed, "events.csv.gz"), "--db", Database, "--settings", Path.Combine(seed, "settings.json"));
        using var tweets = JsonDocument.Parse(await CommandAsync("report", "tweets", "--db", Database, "--page-size", "100000"));
        Tweet = tweets.RootElement.GetProperty("rows").EnumerateArray()
            .Where(row => row.GetProperty("flags").GetArrayLength() > 0 && row.GetProperty("pair").ValueKind != JsonValueKind.Null)
            .MaxBy(row => row.GetProperty("steps").GetInt32()).GetProperty("tweet_id").GetString()!;
        _host = await HostProcess.StartAsync(Database, CancellationToken.None);
    }

    /// <summary>Runs a command of the command line and gives what it prints.</summary>
    public static async Task<string> CommandAsync(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var code = await DashboardCommand.RunAsync(args, new CliContext(output, error, Language.English, TimeProvider.System, IsInteractive: false), CancellationToken.None);
        Assert.True(code == 0, error.ToString());
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>What the command line reports of what an address asks for.</summary>
    /// <param name="query">Without its question mark.</param>
    public Task<string> ReportAsync(string report, string query) => CommandAsync(["report", report, "--db", Database, .. Options(query)]);

    /// <summary>An address's query as the command line's options.</summary>
    public static IEnumerable<string> Options(string query) => query.Split('&').Select(pair => pair.Split('='))
        .SelectMany(pair => new[] { "--" + pair[0].Replace('_', '-'), Uri.UnescapeDataString(pair[1]) });

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _folder.Dispose();
    }
}
