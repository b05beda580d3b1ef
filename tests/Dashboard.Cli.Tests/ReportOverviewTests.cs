using System.Globalization;
using System.Text.Json;
using Dashboard.Cli.Tests.Agreement;
using Dashboard.Testing;

namespace Dashboard.Cli.Tests;

/// <summary><c>report overview</c> of the seed's record, against what is exported of the days that it compares with.</summary>
public sealed class ReportOverviewTests : IDisposable
{
    private readonly Run _run = new();

    [Theory]
    [InlineData("2025-11-01", "2026-11-01", "2024-11-01")] // 365 days
    [InlineData("2026-03-01", "2026-04-01", "2026-01-29")] // 31 days: those of February and three more
    public async Task ReportOverview_OfARange_IsBesideAsManyDaysBefore(string from, string to, string before)
    {
        await ImportSeedAsync();
        using var report = await ReportAsync("--from", from, "--to", to);
        var then = report.RootElement.GetProperty("before");
        var times = (await ExportAsync("--from", before, "--to", from)).Where(row => row["time_to_publish_ms"].Length > 0)
            .Select(row => long.Parse(row["time_to_publish_ms"], CultureInfo.InvariantCulture)).Order().ToArray();

        Assert.Equal((before, from), (Day(then, "from"), Day(then, "to")));
        Assert.Equal(times.Length, then.GetProperty("ttp").GetProperty("n").GetInt32());
        Assert.Equal((times[(times.Length - 1) / 2] + times[times.Length / 2]) / 2.0, then.GetProperty("ttp").GetProperty("median_ms").GetDouble());
        Assert.Equal(JsonValueKind.Null, then.GetProperty("record_begins").ValueKind);
    }

    [Fact]
    public async Task ReportOverview_OfTheFirstYear_SaysThatTheRecordBeginsWithinTheOneBefore()
    {
        await ImportSeedAsync();
        using var report = await ReportAsync("--from", "2025-01-01", "--to", "2026-01-01");
        var first = (await ExportAsync()).Min(row => row["start"])!;
        Assert.Equal(first[..10], report.RootElement.GetProperty("before").GetProperty("record_begins").GetString());
    }

    [Fact]
    public async Task ReportOverview_OfTheWholeRecord_HasNothingToCompareWith()
    {
        await ImportSeedAsync();
        using var report = await ReportAsync();
        Assert.Equal(JsonValueKind.Null, report.RootElement.GetProperty("before").ValueKind);
        Assert.Equal("month", report.RootElement.GetProperty("attainment").GetProperty("unit").GetString());
    }

    [Fact]
    public async Task ReportOverview_OfAQuarter_HasTheTargetWeekByWeek()
    {
        await ImportSeedAsync();
        using var report = await ReportAsync("--from", "2026-07-01", "--to", "2026-10-01");
        var (attainment, now) = (report.RootElement.GetProperty("attainment"), report.RootElement.GetProperty("now").GetProperty("within_target"));
        var steps = attainment.GetProperty("steps").EnumerateArray().ToArray();

        // Wednesday, 1 July to Wednesday, 30 September: the weeks of 29 June to 28 September.
        Assert.Equal(("week", "2026-06-29", "2026-09-28", 14), (attainment.GetProperty("unit").GetString(), steps[0].GetProperty("first").GetString(), steps[^1].GetProperty("first").GetString(), steps.Length));
        Assert.Equal(now.GetProperty("count").GetInt32(), steps.Sum(step => step.GetProperty("within_target").GetProperty("count").GetInt32()));
        Assert.Equal(now.GetProperty("n").GetInt32(), steps.Sum(step => step.GetProperty("within_target").GetProperty("n").GetInt32()));
        Assert.Equal([0, 13], steps.Index().Where(step => step.Item.GetProperty("is_partial").GetBoolean()).Select(step => step.Index));
    }

    public void Dispose() => _run.Dispose();

    private static string? Day(JsonElement before, string end) => before.GetProperty("selection").GetProperty(end)[0].GetString();

    private async Task ImportSeedAsync()
    {
        var seed = Path.Combine(SharedData.Root, "seed-data");
        await _run.Async("import", Path.Combine(seed, "events.csv.gz"), "--db", _run.Database, "--settings", Path.Combine(seed, "settings.json"));
    }

    private async Task<JsonDocument> ReportAsync(params string[] selection)
    {
        var (code, output, error) = await _run.Async(["report", "overview", "--db", _run.Database, .. selection]);
        Assert.True(code == 0, error);
        return JsonDocument.Parse(output);
    }

    private async Task<IReadOnlyList<Dictionary<string, string>>> ExportAsync(params string[] selection) =>
        [.. ExportedTable.Read((await _run.Async(["export", "tweets", "--db", _run.Database, .. selection])).Output)];
}
