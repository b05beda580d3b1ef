using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Dashboard.Cli.Tests.Agreement;
using Dashboard.Testing;

namespace Dashboard.Cli.Tests;

/// <summary>
/// The real logs, imported and exported through the command line, against the figures that a separate slow program worked out from the
/// definitions: every tweet, every visit, every figure of the summary.
/// </summary>
public sealed class SharedLogTests : IDisposable
{
    private readonly Run _run = new();

    public static TheoryData<string, string, string?> Logs => new()
    {
        { "rules", "rules.csv", null },
        { "receipt", "receipt.csv.gz", "receipt.profile.json" },
        { "RequestForPayment", "RequestForPayment.xes.gz", "RequestForPayment.profile.json" },
        { "DomesticDeclarations", "DomesticDeclarations.xes.gz", "DomesticDeclarations.profile.json" },
    };

    [Theory]
    [MemberData(nameof(Logs))]
    public async Task ImportAndExport_RealLog_GivesTheExpectedFigures(string log, string file, string? profile)
    {
        await ImportAsync(file, profile);
        var summary = await ReadSummaryAsync(log);
        await CompareTweetsAsync(log);
        await CompareVisitsAsync(log, summary.RootElement.GetProperty("as_of").GetRawText());
        var (code, output, _) = await _run.Async("report", "summary", "--db", _run.Database);
        Assert.Equal(0, code);
        AssertSame(summary.RootElement, JsonDocument.Parse(output).RootElement, log);
    }

    [Theory]
    [MemberData(nameof(Logs))]
    public async Task ExportEvents_ImportedElsewhere_GivesTheSameTables(string log, string file, string? profile)
    {
        await ImportAsync(file, profile);
        var (_, events, _) = await _run.Async("export", "events", "--db", _run.Database);
        var copy = _run.File(log + "-events.csv");
        await File.WriteAllTextAsync(copy, events, TestContext.Current.CancellationToken);
        var other = _run.File("other.db");
        Assert.Equal(0, (await _run.Async(["import", copy, "--db", other, .. Settings(profile)])).Code);
        foreach (var table in new[] { "tweets", "visits", "events" })
        {
            Assert.Equal(
                (await _run.Async("export", table, "--db", _run.Database)).Output,
                (await _run.Async("export", table, "--db", other)).Output);
        }

        // Its own export says nothing new to a record.
        Assert.Contains("0 events taken", (await _run.Async("import", copy, "--db", _run.Database)).Output, StringComparison.Ordinal);
    }

    public void Dispose() => _run.Dispose();

    private static string[] Settings(string? profile) => profile is null ? [] : ["--settings", SharedData.Require("nl.settings.json")];

    private async Task ImportAsync(string file, string? profile)
    {
        string[] mapping = profile is null ? [] : ["--profile", SharedData.Require(profile)];
        var (code, _, error) = await _run.Async(["import", SharedData.Require(file), "--db", _run.Database, .. mapping, .. Settings(profile)]);
        Assert.True(code == 0, error);
    }

    private static async Task<JsonDocument> ReadSummaryAsync(string log) =>
        JsonDocument.Parse(await File.ReadAllTextAsync(SharedData.Require("expected", log, "summary.json"), TestContext.Current.CancellationToken));

    private async Task CompareTweetsAsync(string log)
    {
        var actual = ExportedTable.Read((await _run.Async("export", "tweets", "--db", _run.Database)).Output).Select(row => string.Join(
            '¦',
            row["tweet_id"], row["department"], row["purpose"], row["outcome"], Ms(row["start"]), Ms(row["end"]), row["time_to_publish_ms"], row["working_ms"],
            row["approvers"], row["hands"], row["groups"], row["steps"], row["rework_loops"], row["handovers"], row["flags"]));
        Assert.Equal(Expected(log, "tweets").Select(row => string.Join('¦', row.Values)), actual);
    }

    private async Task CompareVisitsAsync(string log, string asOf)
    {
        var actual = ExportedTable.Read((await _run.Async("export", "visits", "--db", _run.Database)).Output).Select(row => string.Join(
            '¦',
            row["tweet_id"], row["stage"], Ms(row["opened"]), Ms(row["started"]), row["outcome"] == "open" ? asOf : Ms(row["closed"]), row["outcome"],
            row["decided_by"], row["implicit"], row["working_ms"]));
        Assert.Equal(Expected(log, "visits").Select(row => string.Join('¦', row.Values)), actual);
    }

    private static IEnumerable<Dictionary<string, string>> Expected(string log, string table)
    {
        if (log == "rules")
        {
            return ExportedTable.Read(File.ReadAllText(SharedData.Require("expected", log, table + ".csv")));
        }

        using var packed = new GZipStream(File.OpenRead(SharedData.Require("expected", log, table + ".csv.gz")), CompressionMode.Decompress);
        using var text = new StreamReader(packed);
        return ExportedTable.Read(text.ReadToEnd());
    }

    private static string Ms(string iso) => iso.Length == 0
        ? ""
        : DateTimeOffset.Parse(iso, CultureInfo.InvariantCulture).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>Same keys; whole numbers equal, others to 1e-12 relative.</summary>
    private static void AssertSame(JsonElement expected, JsonElement actual, string path)
    {
        Assert.True(expected.ValueKind == actual.ValueKind, $"{path}: expected {expected}, got {actual}");
        if (expected.ValueKind == JsonValueKind.Object)
        {
            Assert.Equal(expected.EnumerateObject().Select(property => property.Name).Order(), actual.EnumerateObject().Select(property => property.Name).Order());
            foreach (var property in expected.EnumerateObject())
            {
                AssertSame(property.Value, actual.GetProperty(property.Name), $"{path}/{property.Name}");
            }
        }
        else if (expected.ValueKind == JsonValueKind.Number)
        {
            var (right, given) = (expected.GetDouble(), actual.GetDouble());
            Assert.True(Math.Abs(right - given) <= 1e-12 * Math.Max(1, Math.Abs(right)), $"{path}: expected {expected}, got {actual}");
        }
    }
}
