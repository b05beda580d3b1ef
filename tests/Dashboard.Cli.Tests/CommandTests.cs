using System.Text.Json;
using System.Text.RegularExpressions;
using Dashboard.Domain.Text;
using Dashboard.Testing;

namespace Dashboard.Cli.Tests;

public sealed partial class CommandTests : IDisposable
{
    private const string Good = """
        tweet_id,department,stage,action,actor,occurred_at,lane
        a,PARKS,,submitted,ann,2026-03-02T10:00:00-05:00,standard
        a,PARKS,legal,approved,lou,2026-03-02T12:00:00-05:00,standard
        a,PARKS,,published,,2026-03-02T14:00:00-05:00,standard
        b,COASTS,,submitted,ann,2026-03-03T10:00:00-05:00,reply
        b,COASTS,,published,,2026-03-03T11:00:00-05:00,reply
        c,,,submitted,ann,2026-03-04T10:00:00-05:00,

        """;

    private readonly Run _run = new();

    [Fact]
    public async Task Import_SameFileTwice_ChangesNothingAndSaysSo()
    {
        await ImportAsync(Good);
        var before = await _run.Async("export", "events", "--db", _run.Database);
        var (code, output, _) = await ImportAsync(Good);
        Assert.Equal(0, code);
        Assert.Contains("imported before", output, StringComparison.Ordinal);
        Assert.Equal(before.Output, (await _run.Async("export", "events", "--db", _run.Database)).Output);
    }

    [Fact]
    public async Task Import_SomeRowsBad_TakesTheRestAndNamesLineColumnAndReason()
    {
        var (code, output, _) = await ImportAsync(Good + "d,PARKS,,flown,,2026-03-02T10:00:00-05:00,\nd,PARKS,,submitted,,yesterday,\n");
        Assert.Equal(2, code);
        Assert.Contains("6 events taken", output, StringComparison.Ordinal);
        Assert.Contains("line 8, action", output, StringComparison.Ordinal);
        Assert.Contains("line 9, occurred_at", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_NothingTaken_IsCodeOne() =>
        Assert.Equal(1, (await ImportAsync("tweet_id,action,occurred_at\nd,flown,2026-03-02T10:00:00-05:00\n")).Code);

    [Theory]
    [InlineData("not a table at all")]
    [InlineData("tweet_id,action\na,submitted\n")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE log [<!ENTITY a \"b\">]><log/>")]
    [InlineData("")]
    public async Task Import_FileThatIsNoLog_LeavesNoDatabaseBehind(string content)
    {
        var (code, _, error) = await ImportAsync(content);
        Assert.Equal(1, code);
        Assert.NotEmpty(error);
        Assert.False(File.Exists(_run.Database));
    }

    [Fact]
    public async Task Import_SettingsWithAnUnknownKey_NamesItAndDoesNothing()
    {
        var settings = _run.File("settings.json");
        await File.WriteAllTextAsync(settings, """{"calendrs": []}""", TestContext.Current.CancellationToken);
        var (code, _, error) = await ImportAsync(Good, "--settings", settings);
        Assert.Equal(1, code);
        Assert.Contains("calendrs", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_run.Database));
    }

    [Fact]
    public async Task Export_OpenVisitsAndUnknowns_AreEmptyFields()
    {
        await ImportAsync(Good);
        var (_, output, error) = await _run.Async("export", "tweets", "--db", _run.Database);
        Assert.Equal(
            """
            tweet_id,department,purpose,language,channel,lane,pair,outcome,start,end,time_to_publish_ms,approval_ms,working_ms,approvers,hands,groups,steps,rework_loops,handovers,flags
            a,PARKS,,,,standard,,published,2026-03-02T15:00:00.000Z,2026-03-02T19:00:00.000Z,14400000,14400000,14400000,1,2,1,1,0,0,implicit_visit
            b,COASTS,,,,reply,,published,2026-03-03T15:00:00.000Z,2026-03-03T16:00:00.000Z,3600000,3600000,3600000,0,1,0,0,0,0,
            c,,,,,,,in_flight,2026-03-04T15:00:00.000Z,,,,,0,1,0,0,0,0,

            """.ReplaceLineEndings("\n"),
            output);
        Assert.Contains("whole record", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--department", "PARKS", "a")]
    [InlineData("--department", "", "c")]
    [InlineData("--lane", "reply", "b")]
    [InlineData("--from", "2026-03-03", "b")]
    public async Task Export_WithASelection_HoldsItsTweetsOnly(string option, string value, string tweets)
    {
        await ImportAsync(Good);
        var (code, output, error) = await _run.Async("export", "tweets", "--db", _run.Database, option, value);
        Assert.Equal(0, code);
        Assert.Equal(tweets, string.Join(',', output.TrimEnd('\n').Split('\n').Skip(1).Select(line => line.Split(',')[0])));
        Assert.Empty(error);
    }

    [Fact]
    public async Task Export_ToAFile_HasItWholeOrNotAtAll()
    {
        await ImportAsync(Good);
        var path = _run.File("tweets.csv");
        Assert.Equal(0, (await _run.Async("export", "tweets", "--db", _run.Database, "--out", path)).Code);
        Assert.Equal((await _run.Async("export", "tweets", "--db", _run.Database)).Output, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        Assert.Equal(1, (await _run.Async("export", "tweets", "--db", _run.Database, "--out", _run.File("no/such/folder.csv"))).Code);
    }

    [Fact]
    public async Task Report_InTheWorkingClock_MeasuresInIt()
    {
        await ImportAsync("""
            tweet_id,action,occurred_at
            a,submitted,2026-03-06T15:00:00-05:00
            a,published,2026-03-09T09:30:00-04:00

            """);
        // 66.5 hours by the wall, one less by the clock change: 65.5. Of these Friday 15:00 to 16:00 and Monday 08:30 to 09:30 are working.
        Assert.Equal(235_800_000, await MedianAsync("elapsed"));
        Assert.Equal(7_200_000, await MedianAsync("working"));
    }

    [Theory]
    [InlineData("--from", "yesterday")]
    [InlineData("--clock", "sideways")]
    public async Task Report_ValueThatCannotBeRead_IsSaidAndNothingPrinted(string option, string value)
    {
        await ImportAsync(Good);
        var (code, output, error) = await _run.Async("report", "summary", "--db", _run.Database, option, value);
        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.Contains(value, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_NoDatabase_SaysWhatToDoInTheReadersLanguage()
    {
        var (code, _, error) = await _run.Async("report", "summary", "--db", _run.Database, "--lang", "fr");
        Assert.Equal(1, code);
        Assert.StartsWith("Il n’y a pas de base de données", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Channel_ThatBeginsWithAnAt_IsNoFileOfArguments()
    {
        await ImportAsync("tweet_id,action,occurred_at,channel\na,submitted,2026-03-06T15:00:00-05:00,@parks\n");
        Assert.Contains("\na,", (await _run.Async("export", "tweets", "--db", _run.Database, "--channel", "@parks")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Generate_DefaultOptions_WritesTheCommittedSeedData()
    {
        var folder = _run.File("seed");
        Assert.Equal(0, (await _run.Async("generate", "--out", folder)).Code);
        foreach (var name in new[] { "events.csv.gz", "settings.json", "truth.json", "dirty.csv" })
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(SharedData.Root, "seed-data", name)), File.ReadAllBytes(Path.Combine(folder, name)));
        }
    }

    [Fact]
    public async Task Import_DirtySeedFile_RefusesExactlyTheRowsThatTheTruthNames()
    {
        var seed = Path.Combine(SharedData.Root, "seed-data");
        var (code, output, _) = await _run.Async("import", Path.Combine(seed, "dirty.csv"), "--db", _run.Database);
        Assert.Equal(2, code);
        using var truth = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(seed, "truth.json"), TestContext.Current.CancellationToken));
        Assert.Contains("8 events taken", output, StringComparison.Ordinal);
        Assert.Contains("22 rows refused", output, StringComparison.Ordinal);
        Assert.True(truth.RootElement.TryGetProperty("dirty", out _));
    }

    [Fact]
    public async Task Export_SyntheticRecord_SaysSoInEveryRowAndBesideIt()
    {
        await _run.Async("import", Path.Combine(SharedData.Root, "seed-data", "dirty.csv"), "--db", _run.Database);
        foreach (var table in new[] { "tweets", "visits", "events" })
        {
            var (_, output, error) = await _run.Async("export", table, "--db", _run.Database);
            var unquoted = QuotedField().Replace(output, "");
            Assert.All(unquoted.TrimEnd('\n').Split('\n').Skip(1), row => Assert.StartsWith("synthetic-", row, StringComparison.Ordinal));
            Assert.Contains("données fictives", error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task RunAsync_OutputOnAFullDisk_IsOneLineAndNoStackTrace()
    {
        Assert.SkipUnless(System.IO.File.Exists("/dev/full"), "Only Linux has a device that is always full.");
        var file = _run.File("a.csv");
        await System.IO.File.WriteAllTextAsync(file, "tweet_id,action,occurred_at\nt,created,2026-01-01T10:00:00Z\n", TestContext.Current.CancellationToken);
        await _run.Async("import", file, "--db", _run.Database);
        await using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        using var error = new StringWriter();
        var context = new CliContext(full, error, Language.French, _run.Clock, IsInteractive: false);

        Assert.Equal(1, await DashboardCommand.RunAsync(["export", "events", "--db", _run.Database], context, TestContext.Current.CancellationToken));
        Assert.Contains("le disque est plein", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_UnknownCommandInFrench_IsAnsweredInFrench()
    {
        var (code, output, error) = await _run.Async("impot", "--lang", "fr");
        Assert.Equal(1, code);
        Assert.Contains("Commande ou argument non reconnu", error, StringComparison.Ordinal);
        Assert.Contains("Affiche cette aide.", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean", error + output, StringComparison.Ordinal);
    }

    public void Dispose() => _run.Dispose();

    /// <summary>An actor of the dirty rows has a line break in its name.</summary>
    [GeneratedRegex("\"([^\"]|\"\")*\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex QuotedField();

    private async Task<(int Code, string Output, string Error)> ImportAsync(string csv, params string[] options)
    {
        var path = _run.File("events.csv");
        await File.WriteAllTextAsync(path, csv, TestContext.Current.CancellationToken);
        return await _run.Async(["import", path, "--db", _run.Database, .. options]);
    }

    private async Task<double> MedianAsync(string clock)
    {
        var (_, output, _) = await _run.Async("report", "summary", "--db", _run.Database, "--clock", clock);
        using var summary = JsonDocument.Parse(output);
        return summary.RootElement.GetProperty("ttp_ms").GetProperty("median").GetDouble();
    }
}
