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

    public async ValueTask InitializeAsync()
    {
        var seed = Path.Combine(SharedData.Root, "seed-data");
        await CommandAsync("import", Path.Combine(seed, "events.csv.gz"), "--db", Database, "--settings", Path.Combine(seed, "settings.json"));
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

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _folder.Dispose();
    }
}
