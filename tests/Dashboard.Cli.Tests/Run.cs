using System.Text;
using Dashboard.Domain.Text;
using Dashboard.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Dashboard.Cli.Tests;

/// <summary>Runs commands as a person would type them, with their output caught.</summary>
internal sealed class Run : IDisposable
{
    private readonly TempFolder _folder = new();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

    public string Database => File("record.db");

    public string File(string name) => _folder.File(name);

    public async Task<(int Code, string Output, string Error)> Async(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var language = args.Contains("fr") ? Language.French : Language.English;
        var code = await DashboardCommand.RunAsync(args, new CliContext(output, error, language, Clock, IsInteractive: false), TestContext.Current.CancellationToken);
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public void Dispose() => _folder.Dispose();
}
