using System.Text.Json;

namespace Dashboard.Cli.Tests;

public sealed class ReportWhatIfTests : IDisposable
{
    /// <summary>a: legal for 4 h of its 6; b: nobody, 2 h.</summary>
    private const string Log = """
        tweet_id,department,stage,action,actor,occurred_at
        a,PARKS,,submitted,ann,2026-03-02T10:00:00-05:00
        a,PARKS,legal,requested,ann,2026-03-02T11:00:00-05:00
        a,PARKS,legal,approved,lou,2026-03-02T15:00:00-05:00
        a,PARKS,,published,,2026-03-02T16:00:00-05:00
        b,COASTS,,submitted,ann,2026-03-03T10:00:00-05:00
        b,COASTS,,published,,2026-03-03T12:00:00-05:00

        """;

    private readonly Run _run = new();

    [Fact]
    public async Task Steps_Given_AreReplayedInOrder()
    {
        var (code, output, _) = await ReportAsync("--step", "scale:legal:2", "--step", "cap:legal:1h");

        Assert.Equal(0, code);
        var report = JsonDocument.Parse(output).RootElement;
        // a takes 3 h, b still 2.
        Assert.Equal((14_400_000, 9_000_000, 1), (Median(report, "before"), Median(report, "after"), report.GetProperty("changed").GetInt32()));
        Assert.Equal(["scale:legal:2", "cap:legal:1h"], report.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("step").GetString()));
        var alone = Assert.Single(report.GetProperty("each_stage_alone").EnumerateArray());
        Assert.Equal(("legal", 7_200_000.0), (alone.GetProperty("code").GetString(), alone.GetProperty("removed_median_ms").GetDouble()));
        Assert.Equal((14_400_000L, 3_600_000L), (Stage(report, "before_ms"), Stage(report, "after_ms")));
    }

    [Fact]
    public async Task NoStep_Given_LeavesEverything()
    {
        var report = JsonDocument.Parse((await ReportAsync()).Output).RootElement;

        Assert.Equal(Median(report, "before"), Median(report, "after"));
        Assert.Equal((0, 2), (report.GetProperty("changed").GetInt32(), report.GetProperty("n").GetInt32()));
    }

    [Fact]
    public async Task Step_ThatCannotBeRead_IsAFault()
    {
        var (code, output, error) = await ReportAsync("--step", "cap:legal:soon");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("“cap:legal:soon”", error, StringComparison.Ordinal);
    }

    public void Dispose() => _run.Dispose();

    private static double Median(JsonElement report, string when) =>
        report.GetProperty(when).GetProperty("time_to_publish").GetProperty("median_ms").GetDouble();

    private static long Stage(JsonElement report, string figure) => Assert.Single(report.GetProperty("stages").EnumerateArray()).GetProperty(figure).GetInt64();

    private async Task<(int Code, string Output, string Error)> ReportAsync(params string[] options)
    {
        var file = _run.File("log.csv");
        await File.WriteAllTextAsync(file, Log, TestContext.Current.CancellationToken);
        await _run.Async("import", file, "--db", _run.Database);
        return await _run.Async(["report", "what-if", "--db", _run.Database, .. options]);
    }
}
