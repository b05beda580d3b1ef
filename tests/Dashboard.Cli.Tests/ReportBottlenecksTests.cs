using System.Text.Json;

namespace Dashboard.Cli.Tests;

public sealed class ReportBottlenecksTests : IDisposable
{
    /// <summary>
    /// a: legal from 10:00 (implicit, from the submission) to 12:00, then nobody until 14:00. b: comms asked on Tuesday at 10:00, opened at
    /// 10:30, out at 11:00. In all 5 h: legal 2, comms 1, between 2.
    /// </summary>
    private const string Log = """
        tweet_id,department,stage,action,actor,occurred_at
        a,PARKS,,submitted,ann,2026-03-02T10:00:00-05:00
        a,PARKS,legal,approved,lou,2026-03-02T12:00:00-05:00
        a,PARKS,,published,,2026-03-02T14:00:00-05:00
        b,COASTS,,submitted,ann,2026-03-03T10:00:00-05:00
        b,COASTS,comms,requested,ann,2026-03-03T10:00:00-05:00
        b,COASTS,comms,started,cy,2026-03-03T10:30:00-05:00
        b,COASTS,comms,published,cy,2026-03-03T11:00:00-05:00

        """;

    private readonly Run _run = new();

    [Fact]
    public async Task Report_OfALog_AddsUpAndLooksAtTheFirstBottleneck()
    {
        var report = await ReportAsync();

        Assert.Equal((2, 18_000_000L, "legal"), (report.GetProperty("n").GetInt32(), report.GetProperty("total_ms").GetInt64(), report.GetProperty("first").GetString()));
        var stages = report.GetProperty("stages").EnumerateArray().ToArray();
        Assert.Equal(["legal", "comms", "between stages"], stages.Select(stage => stage.GetProperty("code").GetString()));
        Assert.Equal([7_200_000L, 3_600_000, 7_200_000], stages.Select(stage => stage.GetProperty("attributed_ms").GetInt64()));
        Assert.Equal((1, 0.2), (stages[1].GetProperty("waiting").GetProperty("n").GetInt32(), stages[1].GetProperty("share").GetDouble()));
        Assert.Equal(JsonValueKind.Null, stages[2].GetProperty("rework_rate").ValueKind);
        Assert.Equal(("legal", "first"), Chosen(report));
    }

    [Fact]
    public async Task Stage_Given_IsTheOneThatIsLookedAt()
    {
        var report = await ReportAsync("--stage", "comms");

        Assert.Equal(("comms", "asked"), Chosen(report));
        var cell = Assert.Single(report.GetProperty("chosen").GetProperty("arrivals").EnumerateArray());
        // Tuesday, 10:00; opened half an hour later.
        Assert.Equal((2, 10, 1), (cell.GetProperty("day").GetInt32(), cell.GetProperty("hour").GetInt32(), cell.GetProperty("tweets").GetInt32()));
        Assert.Equal(1_800_000, cell.GetProperty("waiting_median_ms").GetDouble());
    }

    [Fact]
    public async Task Selection_Given_IsSaidAndNarrows()
    {
        var report = await ReportAsync("--department", "PARKS");

        Assert.Equal("PARKS", Assert.Single(report.GetProperty("selection").GetProperty("department").EnumerateArray()).GetString());
        var department = Assert.Single(report.GetProperty("departments").EnumerateArray());
        Assert.Equal(("PARKS", 1, 0.5), (
            department.GetProperty("code").GetString(), department.GetProperty("n").GetInt32(), department.GetProperty("stages").GetProperty("legal").GetProperty("share").GetDouble()));
    }

    [Fact]
    public async Task Selection_OfNothing_DividesNothing()
    {
        var report = await ReportAsync("--department", "NOBODY");

        Assert.Equal((0, 0L, JsonValueKind.Null), (report.GetProperty("n").GetInt32(), report.GetProperty("total_ms").GetInt64(), report.GetProperty("chosen").ValueKind));
        Assert.Empty(report.GetProperty("stages").EnumerateArray());
    }

    public void Dispose() => _run.Dispose();

    private static (string? Code, string? Because) Chosen(JsonElement report) =>
        (report.GetProperty("chosen").GetProperty("code").GetString(), report.GetProperty("chosen").GetProperty("because").GetString());

    private async Task<JsonElement> ReportAsync(params string[] options)
    {
        var file = _run.File("log.csv");
        await File.WriteAllTextAsync(file, Log, TestContext.Current.CancellationToken);
        await _run.Async("import", file, "--db", _run.Database);
        var (code, output, _) = await _run.Async(["report", "bottlenecks", "--db", _run.Database, .. options]);
        Assert.Equal(0, code);
        return JsonDocument.Parse(output).RootElement;
    }
}
