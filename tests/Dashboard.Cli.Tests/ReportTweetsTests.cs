using System.Text.Json;

namespace Dashboard.Cli.Tests;

/// <summary><c>report tweets</c>: a page of the list under a selection and a focus.</summary>
public sealed class ReportTweetsTests : IDisposable
{
    /// <summary>a takes 2 h with one approver, b 1 h with none, c was withdrawn and d is in flight.</summary>
    private const string Log = """
        tweet_id,department,stage,action,actor,occurred_at
        a,PARKS,,submitted,ann,2026-03-02T10:00:00Z
        b,COASTS,,submitted,ann,2026-03-02T10:30:00Z
        c,PARKS,,submitted,ann,2026-03-02T11:00:00Z
        b,COASTS,,published,,2026-03-02T11:30:00Z
        a,PARKS,legal,approved,lou,2026-03-02T11:45:00Z
        a,PARKS,,published,,2026-03-02T12:00:00Z
        c,PARKS,,withdrawn,ann,2026-03-02T12:30:00Z
        d,COASTS,,submitted,ann,2026-03-02T13:00:00Z

        """;

    private readonly Run _run = new();

    [Fact]
    public async Task Report_OfEverything_ListsByStart()
    {
        var report = await ReportAsync();

        Assert.Equal(["a", "b", "c", "d"], Ids(report));
        Assert.Equal((4, 4, 1, 1, "start"), (Int(report, "total"), Int(report, "focused"), Int(report, "page"), Int(report, "pages"), report.GetProperty("sort").GetString()));
        var (first, last) = (report.GetProperty("rows")[0], report.GetProperty("rows")[3]);
        Assert.Equal(("2026-03-02T10:00:00.000Z", 7_200_000, 1), (first.GetProperty("start").GetString(), Int(first, "time_to_publish_ms"), Int(first, "approvers")));
        Assert.Equal("implicit_visit", Assert.Single(first.GetProperty("flags").EnumerateArray()).GetString());
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null, JsonValueKind.Null), (Kind(last, "end"), Kind(last, "time_to_publish_ms"), Kind(last, "purpose")));
    }

    [Theory]
    [InlineData("b a c d", "--sort", "time_to_publish_ms")]
    [InlineData("a b c d", "--sort", "time_to_publish_ms", "--desc")]
    [InlineData("d c b a", "--sort", "tweet_id", "--desc")]
    [InlineData("c d", "--page", "2", "--page-size", "2")]
    [InlineData("d", "--page", "9", "--page-size", "3")]
    [InlineData("c", "--search", "C")]
    [InlineData("a c", "--department", "PARKS")]
    [InlineData("a b", "--outcome", "published")]
    [InlineData("a", "--outcome", "published", "--approvers", "1")]
    [InlineData("d", "--outcome", "in_flight")]
    [InlineData("a", "--stage", "legal")]
    [InlineData("b", "--ttp-from", "3600000", "--ttp-to", "7200000")]
    [InlineData("a", "--flag", "implicit_visit")]
    [InlineData("", "--overdue")]
    [InlineData("", "--overdue", "1")]
    [InlineData("a b c d", "--overdue", "0")]
    [InlineData("b d", "--overdue", "0", "--department", "COASTS")]
    public async Task Report_NarrowedOrOrdered_HasThoseTweets(string expected, params string[] options) =>
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), Ids(await ReportAsync(options)));

    [Fact]
    public async Task Report_Searched_CountsTheFocusWithoutTheSearch()
    {
        var report = await ReportAsync("--outcome", "published", "--search", "b");
        Assert.Equal((1, 2), (Int(report, "total"), Int(report, "focused")));
    }

    [Theory]
    [InlineData("There is no column speed.", "--sort", "speed")]
    [InlineData("Pages count from 1", "--page", "0")]
    [InlineData("Pages count from 1", "--page-size", "100001")]
    [InlineData("“many” is no value of “approvers”.", "--approvers", "many")]
    [InlineData("“8-14” is no value of “arrived”.", "--arrived", "8-14")]
    [InlineData("“maybe” is no value of “overdue”.", "--overdue", "maybe")]
    public async Task Report_OfWhatCanNotBe_SaysWhy(string reason, params string[] options)
    {
        await ImportAsync();
        var (code, output, error) = await _run.Async(["report", "tweets", "--db", _run.Database, .. options]);
        Assert.NotEqual(0, code);
        Assert.Empty(output);
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }

    public void Dispose() => _run.Dispose();

    private static IEnumerable<string?> Ids(JsonElement report) => report.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("tweet_id").GetString());

    private static int Int(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static JsonValueKind Kind(JsonElement element, string name) => element.GetProperty(name).ValueKind;

    private async Task<JsonElement> ReportAsync(params string[] options)
    {
        await ImportAsync();
        var (code, output, error) = await _run.Async(["report", "tweets", "--db", _run.Database, .. options]);
        Assert.True(code == 0, error);
        return JsonDocument.Parse(output).RootElement;
    }

    private async Task ImportAsync()
    {
        var file = _run.File("log.csv");
        await File.WriteAllTextAsync(file, Log, TestContext.Current.CancellationToken);
        Assert.Equal(0, (await _run.Async("import", file, "--db", _run.Database)).Code);
    }
}
