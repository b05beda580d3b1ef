using System.Text.Json;
using Dashboard.Testing;

namespace Dashboard.Cli.Tests;

/// <summary><c>report in-flight</c>, against a small record and against what is exported of the seed's.</summary>
public sealed class ReportInFlightTests : IDisposable
{
    private const string Small = """
        tweet_id,department,stage,action,actor,occurred_at
        a,PARKS,,submitted,ann,2026-03-02T10:00:00-05:00
        a,PARKS,legal,requested,ann,2026-03-02T11:00:00-05:00
        b,PARKS,,submitted,ann,2026-03-02T10:00:00-05:00
        b,PARKS,,published,,2026-03-02T17:00:00-05:00

        """;

    private readonly Run _run = new();

    [Fact]
    public async Task ReportInFlight_SmallRecord_TellsWhoHoldsWhatForHowLong()
    {
        var file = _run.File("events.csv");
        await File.WriteAllTextAsync(file, Small, TestContext.Current.CancellationToken);
        await _run.Async("import", file, "--db", _run.Database);

        using var report = await ReportAsync("in-flight");
        var tweet = Assert.Single(report.RootElement.GetProperty("tweets").EnumerateArray());

        // Up to 17:00, and to 16:00 in working hours.
        Assert.Equal(("a", "PARKS"), (tweet.GetProperty("tweet_id").GetString(), tweet.GetProperty("department").GetString()));
        Assert.Equal("""{"elapsed_ms":25200000,"working_ms":21600000}""", Compact(tweet.GetProperty("age")));
        var held = Assert.Single(tweet.GetProperty("held_by").EnumerateArray());
        Assert.Equal("legal", held.GetProperty("stage").GetString());
        Assert.Equal("""{"elapsed_ms":21600000,"working_ms":18000000}""", Compact(held.GetProperty("held")));
        Assert.Equal(JsonValueKind.Null, tweet.GetProperty("target").ValueKind);
        Assert.Equal("legal", report.RootElement.GetProperty("fullest").GetString());
        Assert.Equal(1, Assert.Single(report.RootElement.GetProperty("weeks").EnumerateArray()).GetProperty("n").GetInt32());
    }

    [Theory]
    [InlineData]
    [InlineData("--lane", "standard", "--clock", "working")]
    public async Task ReportInFlight_SeedRecord_IsWhatTheExportedTweetsAndVisitsSay(params string[] selection)
    {
        var seed = Path.Combine(SharedData.Root, "seed-data");
        await _run.Async("import", Path.Combine(seed, "events.csv.gz"), "--db", _run.Database, "--settings", Path.Combine(seed, "settings.json"));
        var open = (await ExportAsync("tweets", selection)).Where(row => row["outcome"] == "in_flight").Select(row => row["tweet_id"]).ToArray();
        var visits = (await ExportAsync("visits", selection)).Where(row => row["outcome"] == "open").ToArray();
        var overdue = await ExportAsync("tweets", [.. selection, "--overdue"]);

        using var report = await ReportAsync("in-flight", selection);
        var root = report.RootElement;
        var tweets = root.GetProperty("tweets").EnumerateArray().ToArray();

        Assert.NotEmpty(open);
        Assert.NotEmpty(overdue);
        Assert.Equal(open, tweets.Select(tweet => tweet.GetProperty("tweet_id").GetString()));
        Assert.Equal(open.Length, root.GetProperty("weeks").EnumerateArray().Last().GetProperty("n").GetInt32());
        Assert.Equal(overdue.Select(row => row["tweet_id"]), tweets.Where(tweet => tweet.GetProperty("overdue").GetBoolean()).Select(tweet => tweet.GetProperty("tweet_id").GetString()));
        Assert.Equal(
            visits.CountBy(row => row["stage"]).ToDictionary(),
            root.GetProperty("stages").EnumerateArray()
                .Select(stage => KeyValuePair.Create(stage.GetProperty("stage").GetString()!, stage.GetProperty("open").GetInt32()))
                .Where(stage => stage.Value > 0 && stage.Key != "between stages")
                .ToDictionary());
    }

    public void Dispose() => _run.Dispose();

    private async Task<JsonDocument> ReportAsync(string report, params string[] selection)
    {
        var (code, output, _) = await _run.Async(["report", report, "--db", _run.Database, .. selection]);
        Assert.Equal(0, code);
        return JsonDocument.Parse(output);
    }

    private async Task<Dictionary<string, string>[]> ExportAsync(string table, string[] selection)
    {
        var (_, csv, _) = await _run.Async(["export", table, "--db", _run.Database, .. selection]);
        var lines = csv.TrimEnd('\n').Split('\n').Select(line => line.TrimEnd('\r').Split(',')).ToArray();
        return [.. lines[1..].Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
