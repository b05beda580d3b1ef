using System.Globalization;
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

        // Two came, one was published; legal has the other.
        Assert.Equal(
            """{"carried_in":0,"queues":[{"open":[1],"stage":"legal"}],"weeks":[{"at":1772488800000,"ended_otherwise":0,"in_flight":1,"is_partial":true,"monday":"2026-03-02","published":1,"started":2}]}""",
            Compact(report.RootElement.GetProperty("flow")));
        Assert.Equal(0, report.RootElement.GetProperty("due_soon").GetInt32());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("2026-01-14", "2026-08-20")]
    public async Task ReportInFlight_SeedRecord_FlowsAsTheExportedTweetsAndVisitsDo(string from, string to)
    {
        var seed = Path.Combine(SharedData.Root, "seed-data");
        await _run.Async("import", Path.Combine(seed, "events.csv.gz"), "--db", _run.Database, "--settings", Path.Combine(seed, "settings.json"));
        var tweets = (await ExportAsync("tweets", [])).Select(row => (Start: Instant(row["start"])!.Value, End: Instant(row["end"]), Outcome: row["outcome"])).ToArray();
        var visits = (await ExportAsync("visits", [])).Select(row => (Stage: row["stage"], Opened: Instant(row["opened"])!.Value, Closed: Instant(row["closed"]))).ToArray();

        using var report = await ReportAsync("in-flight", from.Length == 0 ? [] : ["--from", from, "--to", to]);
        var flow = report.RootElement.GetProperty("flow");
        var begin = from.Length == 0 ? long.MinValue : DateTimeOffset.Parse(from + "T00:00:00-05:00", CultureInfo.InvariantCulture).ToUnixTimeMilliseconds();
        Assert.Equal(tweets.Count(tweet => tweet.Start < begin && !(tweet.End < begin)), flow.GetProperty("carried_in").GetInt32());
        var queues = flow.GetProperty("queues").EnumerateArray().ToDictionary(queue => queue.GetProperty("stage").GetString()!, queue => queue.GetProperty("open").EnumerateArray().Select(open => open.GetInt32()).ToArray());
        foreach (var (place, week) in flow.GetProperty("weeks").EnumerateArray().Index())
        {
            var at = week.GetProperty("at").GetInt64();
            Assert.Equal(
                (tweets.Count(tweet => tweet.Start >= begin && tweet.Start <= at),
                    tweets.Count(tweet => tweet.Outcome == "published" && tweet.End >= begin && tweet.End <= at),
                    tweets.Count(tweet => tweet.Outcome != "published" && tweet.End >= begin && tweet.End <= at),
                    tweets.Count(tweet => tweet.Start <= at && !(tweet.End <= at))),
                (week.GetProperty("started").GetInt32(), week.GetProperty("published").GetInt32(), week.GetProperty("ended_otherwise").GetInt32(), week.GetProperty("in_flight").GetInt32()));
            Assert.Equal(
                visits.Where(visit => visit.Opened <= at && !(visit.Closed <= at)).CountBy(visit => visit.Stage).ToDictionary(),
                queues.Where(queue => queue.Value[place] > 0).ToDictionary(queue => queue.Key, queue => queue.Value[place]));
        }
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

    private static long? Instant(string written) =>
        written.Length == 0 ? null : DateTimeOffset.Parse(written, CultureInfo.InvariantCulture).ToUnixTimeMilliseconds();

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
