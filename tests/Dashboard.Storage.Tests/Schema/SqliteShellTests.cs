using System.Diagnostics;

namespace Dashboard.Storage.Tests.Schema;

/// <summary>The plain shell, as a person or a cron job would use it: another build of SQLite, years older maybe, and none of our pragmas.</summary>
public sealed class SqliteShellTests : IDisposable
{
    private const string Shell = "/usr/bin/sqlite3";

    private readonly TestRecord _record = new();

    [Fact]
    public async Task Insert_FromTheShell_CountsAndIsReadable()
    {
        _record.Open().Dispose();
        var (_, errors) = await Run("INSERT INTO v_event_in (tweet_id, action, occurred_at, stage, purpose) VALUES ('t', 'approved', '2026-03-02 12:00:00.5-05:00', 'legal', 'other');");
        Assert.Equal("", errors);
        Assert.Equal("t|approved|2026-03-02T17:00:00.500Z|legal|other\n", (await Run("SELECT tweet_id, action, occurred_at, stage, purpose FROM v_event;")).Output);
        Assert.Equal("t|other|1\n", (await Run("SELECT tweet_id, purpose, events FROM v_tweet;")).Output);
        Assert.Single(_record.Counted());
    }

    [Theory]
    [InlineData("2026-03-02", "SQL knows no time zones")]
    [InlineData("2026-02-30T12:00:00Z", "ISO-8601")]
    [InlineData("2026-03-02T24:00:00Z", "ISO-8601")]
    public async Task Insert_BadTimeFromTheShell_IsRefusedInWords(string at, string said)
    {
        _record.Open().Dispose();
        var (_, errors) = await Run($"INSERT INTO v_event_in (tweet_id, action, occurred_at) VALUES ('t', 'approved', '{at}');");
        Assert.Contains(said, errors, StringComparison.Ordinal);
        Assert.Empty(_record.Counted());
    }

    public void Dispose() => _record.Dispose();

    private async Task<(string Output, string Errors)> Run(string sql)
    {
        Assert.SkipUnless(File.Exists(Shell), "There is no sqlite3 shell on this machine.");
        using var shell = Process.Start(new ProcessStartInfo(Shell, [_record.Path, sql]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var output = shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (await output, await errors);
    }
}
