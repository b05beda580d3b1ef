using System.Text;
using System.Text.Json;

namespace Dashboard.Cli.Tests;

public sealed class ReportDepartmentsTests : IDisposable
{
    private readonly Run _run = new();

    [Fact]
    public async Task Report_ByLane_HasEachGroupsFigures()
    {
        // Replies of 1 to 6 hours; the others of 10 hours each, five of them.
        await ImportAsync(("reply", [1, 2, 3, 4, 5, 6]), ("", [10, 10, 10, 10, 10]));

        using var report = await ReportAsync("--by", "lane");

        var root = report.RootElement;
        Assert.Equal(("lane", 11), (root.GetProperty("by").GetString(), root.GetProperty("n").GetInt32()));
        Assert.Equal("""{"applies":true,"threshold":5,"totals_hidden":false}""", JsonSerializer.Serialize(root.GetProperty("suppression")));
        var (reply, unknown) = (root.GetProperty("groups")[0], root.GetProperty("groups")[1]);
        Assert.Equal(("reply", ""), (reply.GetProperty("code").GetString(), unknown.GetProperty("code").GetString()));
        // (3 + 4) / 2 hours; of six the outermost; 1 + 0.9 × 5 lies between 5 and 6: 5.5 hours.
        Assert.Equal(12_600_000, reply.GetProperty("median_ms").GetDouble());
        Assert.Equal("""{"low":3600000,"high":21600000}""", JsonSerializer.Serialize(reply.GetProperty("median_interval_ms")));
        Assert.Equal(19_800_000, reply.GetProperty("p90_ms").GetDouble(), 1e-6);
        Assert.Equal((0, 0, 6), Share(reply.GetProperty("within_target"), "without_target"));
        Assert.Equal(JsonValueKind.Null, unknown.GetProperty("median_interval_ms").ValueKind);
        Assert.Equal(root.GetProperty("distribution_at_ms").GetArrayLength(), reply.GetProperty("distribution").GetArrayLength());
    }

    [Fact]
    public async Task Report_WithASmallGroup_WithholdsItAndWhatWouldGiveItAway()
    {
        await ImportAsync(("a", [1, 2, 3]), ("b", [1, 2, 3, 4, 5, 6, 7, 8]), ("c", [1, 2, 3, 4, 5, 6, 7, 8, 9]));

        using var report = await ReportAsync("--by", "lane");

        var groups = report.RootElement.GetProperty("groups").EnumerateArray().ToArray();
        Assert.Equal(["small", "withheld", null], groups.Select(group => group.GetProperty("suppressed").GetString()));
        Assert.All(groups[..2], group => Assert.All(
            group.EnumerateObject().Where(figure => figure.Name is not ("code" or "suppressed")),
            figure => Assert.Equal(JsonValueKind.Null, figure.Value.ValueKind)));
        Assert.Equal(9, groups[2].GetProperty("n").GetInt32());
    }

    [Fact]
    public async Task Report_OfFewTweetsAlone_HidesTheTotals()
    {
        await ImportAsync(("a", [1, 2, 3]));

        using var report = await ReportAsync();

        Assert.True(report.RootElement.GetProperty("suppression").GetProperty("totals_hidden").GetBoolean());
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (report.RootElement.GetProperty("n").ValueKind, report.RootElement.GetProperty("median_ms").ValueKind));
    }

    [Fact]
    public async Task Report_WithSuppressionSwitchedOff_ShowsEveryGroupAndSaysSo()
    {
        await File.WriteAllTextAsync(_run.File("settings.json"), """{"suppress_small_groups": false}""", TestContext.Current.CancellationToken);
        await ImportAsync(["--settings", _run.File("settings.json")], ("a", [1]), ("b", [2, 4]));

        using var report = await ReportAsync("--by", "lane");

        Assert.False(report.RootElement.GetProperty("suppression").GetProperty("applies").GetBoolean());
        Assert.Equal([1, 2], report.RootElement.GetProperty("groups").EnumerateArray().Select(group => group.GetProperty("n").GetInt32()));
    }

    [Theory]
    [InlineData("en", "is not one of department, purpose, language, lane, channel")]
    [InlineData("fr", "n’est pas l’une des valeurs department, purpose, language, lane, channel")]
    public async Task Report_ByWhatThereIsNot_IsRefused(string language, string reason)
    {
        await ImportAsync(("a", [1]));

        var (code, output, error) = await _run.Async("report", "departments", "--db", _run.Database, "--by", "pair", "--lang", language);

        Assert.NotEqual(0, code);
        Assert.Empty(output);
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }

    public void Dispose() => _run.Dispose();

    private static (int Count, int Of, int Without) Share(JsonElement share, string rest) =>
        (share.GetProperty("count").GetInt32(), share.GetProperty("of").GetInt32(), share.GetProperty(rest).GetInt32());

    private Task ImportAsync(params (string Lane, int[] Hours)[] lanes) => ImportAsync([], lanes);

    private async Task ImportAsync(string[] options, params (string Lane, int[] Hours)[] lanes)
    {
        var csv = new StringBuilder("tweet_id,action,occurred_at,lane\n");
        foreach (var (lane, hours) in lanes)
        {
            foreach (var (tweet, hour) in hours.Index())
            {
                csv.Append(System.Globalization.CultureInfo.InvariantCulture, $"{lane}{tweet},submitted,2026-01-01T00:00:00Z,{lane}\n{lane}{tweet},published,2026-01-01T{hour:00}:00:00Z,{lane}\n");
            }
        }

        var path = _run.File("events.csv");
        await File.WriteAllTextAsync(path, csv.ToString(), TestContext.Current.CancellationToken);
        Assert.Equal(0, (await _run.Async(["import", path, "--db", _run.Database, .. options])).Code);
    }

    private async Task<JsonDocument> ReportAsync(params string[] options)
    {
        var (code, output, error) = await _run.Async(["report", "departments", "--db", _run.Database, .. options]);
        Assert.True(code == 0, error);
        return JsonDocument.Parse(output);
    }
}
