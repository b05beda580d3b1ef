using System.Text;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Export;

namespace Dashboard.Operations.Tests.Export;

public sealed class ExportTableTests : IDisposable
{
    private const string Identified = ImportedRecord.Header + ",event_id";

    private readonly ImportedRecord _record = new();

    /// <summary>Three sources that number their events alike, equal rows without a number, and days without a time.</summary>
    [Fact]
    public async Task Events_OfSeveralSources_ImportedAnew_GiveTheSameTables()
    {
        await ImportManySourcesAsync(_record);
        var events = await WriteAsync(_record, ExportTable.Events);
        using var anew = new ImportedRecord();
        var report = await anew.ImportAsync(anew.Write("events.csv", events));

        Assert.Equal((9L, 0L, 0L), (report.Taken, report.AlreadyThere, report.Refused));
        foreach (var table in ExportTable.All)
        {
            var written = await WriteAsync(_record, table);
            Assert.Equal(written, await WriteAsync(_record, table));
            Assert.Equal(written, await WriteAsync(anew, table));
        }
    }

    [Fact]
    public async Task Events_OfOtherSources_BearTheirSourceBeforeTheirIdentifier()
    {
        await ImportManySourcesAsync(_record);
        var identifiers = (await WriteAsync(_record, ExportTable.Events)).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1).Select(line => line[(line.LastIndexOf(',') + 1)..]);
        Assert.Equal(["1", "2", "alpha:1", "alpha:2", "beta:1", "", "", "", ""], identifiers);
    }

    [Fact]
    public async Task Events_OfASelection_AreThoseOfItsTweetsAlone()
    {
        await ImportManySourcesAsync(_record);
        var record = await _record.LoadAsync();
        using var output = new MemoryStream();
        await ExportTable.Events.WriteAsync(record, new ExportScope(new Selection { Departments = CodeSet.Of("Y") }), output, TestContext.Current.CancellationToken);
        Assert.Equal(3, Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    public void Dispose() => _record.Dispose();

    private static async Task ImportManySourcesAsync(ImportedRecord record)
    {
        await record.ImportAsync(record.Write("canonical.csv", Identified + "\na,submitted,2026-01-01T10:00:00Z,1\na,published,2026-01-01T12:00:00Z,2\n"));
        await record.ImportAsync(
            record.Write("alpha.csv", Identified + "\nb,submitted,2026-01-02T10:00:00Z,1\nb,published,2026-01-02T12:00:00Z,2\n"),
            Profile(record, "alpha", "\"department\": \"X\""));
        await record.ImportAsync(record.Write("beta.csv", Identified + "\nb,created,2026-01-02T09:00:00Z,1\n"), Profile(record, "beta", ""));
        await record.ImportAsync(record.Write(
            "days.csv", ImportedRecord.Header + ",department\nd,submitted,2026-01-05,Y\nd,published,2026-01-06,Y\ne,created,2026-01-05T10:00:00Z,\ne,created,2026-01-05T10:00:00Z,\n"));
    }

    private static string Profile(ImportedRecord record, string source, string constants) => record.Write($"{source}.json", $$"""
        {
          "source": "{{source}}",
          "columns": { "tweet_id": "tweet_id", "action": "action", "occurred_at": "occurred_at", "event_id": "event_id" },
          "constants": { {{constants}} }
        }
        """);

    private static async Task<string> WriteAsync(ImportedRecord record, ExportTable table)
    {
        using var output = new MemoryStream();
        await table.WriteAsync(await record.LoadAsync(), new ExportScope(Selection.Everything), output, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
