using System.Text.Json;
using Dashboard.Testing;

namespace Dashboard.Cli.Tests;

/// <summary><c>report approvers</c> and <c>report language-gap</c>, against the exported tweets and against small records.</summary>
public sealed class ReportPeopleTests : IDisposable
{
    private const string Small = """
        tweet_id,department,stage,action,actor,occurred_at,language,pair
        a-en,PARKS,,submitted,ann,2026-03-02T10:00:00-05:00,en,a
        a-en,PARKS,legal,approved,lou,2026-03-02T11:00:00-05:00,en,a
        a-en,PARKS,legal,approved,SYSTEM,2026-03-02T11:30:00-05:00,en,a
        a-en,PARKS,,published,,2026-03-02T12:00:00-05:00,en,a
        a-fr,PARKS,,submitted,ann,2026-03-02T10:00:00-05:00,fr,a
        a-fr,PARKS,,published,,2026-03-02T15:00:00-05:00,fr,a

        """;

    private readonly Run _run = new();

    [Fact]
    public async Task ReportApprovers_SmallRecord_HasEachCountAndNoAutomatedOne()
    {
        await ImportAsync(Small);
        using var report = await ReportAsync("approvers");
        var root = report.RootElement;
        Assert.Equal("""{"0":1,"1":1}""", Compact(root.GetProperty("histogram")));
        Assert.Equal((2, 1, 1), (root.GetProperty("n").GetInt32(), root.GetProperty("steps_total").GetInt32(), root.GetProperty("automated_steps").GetInt32()));
        Assert.Equal(1, root.GetProperty("by_role").GetProperty("legal").GetProperty("tweets").GetProperty("count").GetInt32());
        Assert.Equal(2, root.GetProperty("by_department").GetProperty("PARKS").GetProperty("n").GetInt32());
        Assert.Equal(2, root.GetProperty("by_purpose").GetProperty("").GetProperty("nine_or_more").GetProperty("n").GetInt32());
        // None in five hours, one in two.
        Assert.Equal([18_000_000, 7_200_000], root.GetProperty("time_to_publish_by_approvers").EnumerateArray().Select(group => group.GetProperty("time_to_publish").GetProperty("median_ms").GetInt64()));
        Assert.Equal(JsonValueKind.Null, root.GetProperty("time_to_publish_by_approvers")[0].GetProperty("time_to_publish").GetProperty("median_interval_ms").ValueKind);
        AssertInOrder(root);
    }

    [Fact]
    public async Task ReportLanguageGap_SmallRecord_HasTheGap()
    {
        await ImportAsync(Small);
        using var report = await ReportAsync("language-gap");
        var root = report.RootElement;
        Assert.Equal(10_800_000, root.GetProperty("gap").GetProperty("median_ms").GetInt64()); // 12:00 to 15:00
        Assert.Equal(("a-fr", 1, 1), (root.GetProperty("longest_tweet").GetString(), root.GetProperty("english_first").GetInt32(), root.GetProperty("n").GetInt32()));
        Assert.Equal("""{"count":0,"n":1}""", Compact(root.GetProperty("within_hour"), "count", "n"));
        AssertInOrder(root);
    }

    [Theory]
    [InlineData]
    [InlineData("--department", "DEL-MEA")]
    [InlineData("--lane", "reply", "--from", "2026-01-01")]
    public async Task ReportApprovers_SeedRecord_IsWhatTheExportedTweetsSay(params string[] selection)
    {
        var seed = Path.Combine(SharedData.Root, "seed-data");
        await _run.Async("import", Path.Combine(seed, "events.csv.gz"), "--db", _run.Database, "--settings", Path.Combine(seed, "settings.json"));
        var (_, csv, _) = await _run.Async(["export", "tweets", "--db", _run.Database, .. selection]);
        var lines = csv.TrimEnd('\n').Split('\n').Select(line => line.Split(',')).ToArray();
        var (outcome, approvers, steps, time) = (Column("outcome"), Column("approvers"), Column("steps"), Column("time_to_publish_ms"));
        var published = lines[1..].Where(line => line[outcome] == "published").ToArray();

        using var report = await ReportAsync("approvers", selection);
        var root = report.RootElement;

        Assert.True(published.Length > 50);
        Assert.Equal(published.Length, root.GetProperty("n").GetInt32());
        Assert.Equal(
            published.GroupBy(line => line[approvers]).ToDictionary(group => group.Key, group => group.Count()),
            root.GetProperty("histogram").EnumerateObject().ToDictionary(bin => bin.Name, bin => bin.Value.GetInt32()));
        Assert.Equal(published.Count(line => int.Parse(line[approvers]) >= 9), root.GetProperty("nine_or_more").GetProperty("count").GetInt32());
        Assert.Equal(published.Sum(line => int.Parse(line[steps])), root.GetProperty("by_role").EnumerateObject().Sum(role => role.Value.GetProperty("steps").GetInt32()));
        Assert.Equal(
            published.Where(line => line[time].Length > 0).GroupBy(line => int.Parse(line[approvers])).OrderBy(group => group.Key).Select(group => (group.Key, group.Count())),
            root.GetProperty("time_to_publish_by_approvers").EnumerateArray()
                .Select(group => (group.GetProperty("approvers").GetInt32(), group.GetProperty("time_to_publish").GetProperty("n").GetInt32())).Where(group => group.Item2 > 0));

        int Column(string name) => Array.IndexOf(lines[0], name);
    }

    public void Dispose() => _run.Dispose();

    private static string Compact(JsonElement element, params string[] names) => JsonSerializer.Serialize(
        element.EnumerateObject().Where(member => names.Length == 0 || names.Contains(member.Name)).ToDictionary(member => member.Name, member => member.Value));

    /// <summary>Equal figures are equal bytes: every object's keys stand in order.</summary>
    private static void AssertInOrder(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            var names = element.EnumerateObject().Select(member => member.Name).ToArray();
            Assert.Equal(names.Order(StringComparer.Ordinal), names);
            Assert.All(element.EnumerateObject(), member => AssertInOrder(member.Value));
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            Assert.All(element.EnumerateArray(), AssertInOrder);
        }
    }

    private async Task ImportAsync(string csv)
    {
        var path = _run.File("events.csv");
        await File.WriteAllTextAsync(path, csv, TestContext.Current.CancellationToken);
        Assert.Equal(0, (await _run.Async("import", path, "--db", _run.Database)).Code);
    }

    private async Task<JsonDocument> ReportAsync(string report, params string[] selection)
    {
        var (code, output, _) = await _run.Async(["report", report, "--db", _run.Database, .. selection]);
        Assert.Equal(0, code);
        return JsonDocument.Parse(output);
    }
}
