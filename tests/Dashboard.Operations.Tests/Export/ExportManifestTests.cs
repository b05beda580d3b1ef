using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Domain.Visits;
using Dashboard.Operations.Export;
using Dashboard.Operations.Records;
using Dashboard.Storage;
using NodaTime;

namespace Dashboard.Operations.Tests.Export;

public sealed class ExportManifestTests : IDisposable
{
    private const string Log = """
        tweet_id,action,occurred_at,stage,actor,department
        a,submitted,2026-01-01T10:00:00Z,,ann,PARKS
        a,approved,2026-01-01T12:00:00Z,legal,lou,PARKS
        a,published,2026-01-01T13:00:00Z,,,PARKS
        b,submitted,2026-01-02T10:00:00Z,,ann,PARKS
        b,withdrawn,2026-01-02T11:00:00Z,,ann,PARKS
        c,submitted,2026-01-03T10:00:00Z,,ann,COASTS

        """;

    private readonly ImportedRecord _record = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task MakeAsync_OfASelection_HasRowsAndHashOfTheVeryBytes()
    {
        var record = await LoadAsync();
        var scope = new ExportScope(new Selection { Departments = CodeSet.Of("PARKS") });
        var manifest = await ExportManifest.MakeAsync(record, scope, Token);
        Assert.Equal([("tweets", 2L), ("visits", 1L), ("events", 5L)], manifest.Tables.Select(table => (table.Name, table.Rows)));
        foreach (var (table, proof) in ExportTable.All.Zip(manifest.Tables))
        {
            var bytes = await WriteAsync(table, record, scope);
            Assert.Equal((bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))), ((int)proof.Bytes, proof.Sha256));
        }
    }

    [Fact]
    public async Task Answer_UnderAFocus_CountsTheRowsThatTheTablesHave()
    {
        var record = await LoadAsync();
        foreach (var focus in new[] { TweetFocus.None, new TweetFocus { Outcome = Outcome.Withdrawn }, new TweetFocus { Stage = "legal" } })
        {
            var report = record.Ask(new ExportQuestion(focus), Selection.Everything, Token);
            var manifest = await ExportManifest.MakeAsync(record, report.Scope, Token);
            Assert.Equal([report.Rows.Tweets, report.Rows.Visits, report.Rows.Events], manifest.Tables.Select(table => table.Rows));
        }
    }

    [Fact]
    public async Task Write_SameStateAfterTheRecordChanged_IsTheSameBytesAndSaysWhatItIs()
    {
        var record = await LoadAsync();
        var scope = new ExportScope(new Selection { From = new LocalDate(2026, 1, 1) }, new TweetFocus { Outcome = Outcome.Published });
        var before = await JsonAsync(record, scope);
        await _record.ImportAsync(_record.Write("b.csv", ImportedRecord.OneTweet));
        Assert.Equal(before, await JsonAsync(record, scope));
        Assert.Equal(before, await JsonAsync(await LoadedRecord.LoadAsync(_record.Database, record.Identity.Pin, _record.Clock, Token), scope));

        using var json = JsonDocument.Parse(before);
        var selection = json.RootElement.GetProperty("selection");
        Assert.Equal("from=2026-01-01&outcome=published&revision=1&as_of=2026-01-03T10%3A00%3A00Z", selection.GetProperty("query").GetString());
        Assert.Equal("tweets ended from 2026-01-01 on; durations in elapsed time; outcome: published.", selection.GetProperty("en").GetString());
        Assert.Equal("tweets terminés à partir du 2026-01-01; durées en temps écoulé; issue\u00A0: published.", selection.GetProperty("fr").GetString());
        Assert.Equal("2026-01-03T10:00:00Z", json.RootElement.GetProperty("as_of_utc").GetString());
        Assert.Equal(record.Identity.InstanceId, json.RootElement.GetProperty("instance").GetString());
        Assert.False(json.RootElement.GetProperty("synthetic").GetBoolean());
    }

    [Fact]
    public async Task Events_AfterAnImport_AreOfTheStateThatTheFactsAreFrom()
    {
        var record = await LoadAsync();
        var before = await WriteAsync(ExportTable.Events, record, new ExportScope(Selection.Everything));
        await _record.ImportAsync(_record.Write("b.csv", "tweet_id,action,occurred_at\na,created,2026-01-01T09:00:00Z\n"));
        using (var database = RecordDatabase.Open(_record.Database, OpenMode.ReadWrite, _record.Clock))
        {
            database.RetireBatch(database.ReadBatches().Single(batch => batch.FileName == "a.csv").Batch);
        }

        Assert.Equal(before, await WriteAsync(ExportTable.Events, record, new ExportScope(Selection.Everything)));
    }

    [Fact]
    public async Task Events_OfADatabaseThatAnotherTookThePlaceOf_AreRefused()
    {
        var record = await LoadAsync();
        File.Move(_record.Database, _record.File("old.db"));
        await _record.ImportAsync(_record.Write("b.csv", ImportedRecord.OneTweet));
        var fault = await Assert.ThrowsAsync<FaultException>(() => WriteAsync(ExportTable.Events, record, new ExportScope(Selection.Everything)));
        Assert.Contains("another record by now", fault.Reason.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PARKS", "PARKS")]
    [InlineData("", "''")]
    [InlineData("it's; rm -rf $HOME", "'it'\\''s; rm -rf $HOME'")]
    public void CommandLine_OfAnyCode_IsOneWordForAShell(string code, string word) => Assert.Equal(
        $"dotnet run --project src/Dashboard.Cli -- export tweets --db record.db --department {word} --as-of 2026-01-03T10:00:00Z --out tweets.csv",
        ExportCommandLine.Of("tweets", "record.db", "tweets.csv", [new("department", code), new("as_of", "2026-01-03T10:00:00Z")]));

    public void Dispose() => _record.Dispose();

    private async Task<LoadedRecord> LoadAsync()
    {
        await _record.ImportAsync(_record.Write("a.csv", Log));
        return await _record.LoadAsync();
    }

    private static async Task<byte[]> WriteAsync(ExportTable table, LoadedRecord record, ExportScope scope)
    {
        using var output = new MemoryStream();
        await table.WriteAsync(record, scope, output, Token);
        return output.ToArray();
    }

    private static async Task<string> JsonAsync(LoadedRecord record, ExportScope scope)
    {
        using var output = new MemoryStream();
        ManifestJson.Write(output, await ExportManifest.MakeAsync(record, scope, Token));
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
