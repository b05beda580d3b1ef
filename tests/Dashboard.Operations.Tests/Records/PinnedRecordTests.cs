using System.Globalization;
using System.Text;
using CsCheck;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Text;
using Dashboard.Operations.Export;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;
using Dashboard.Storage;

namespace Dashboard.Operations.Tests.Records;

/// <summary>A pinned record is what it was, whatever happened since; up to an as-of time it is a record of the events up to then.</summary>
public sealed class PinnedRecordTests : IDisposable
{
    private const string Header = "tweet_id,action,occurred_at,stage,actor,department\n";

    private static readonly string[] Actions = ["created", "submitted", "requested", "started", "approved", "changes_requested", "scheduled", "published", "withdrawn"];

    private readonly ImportedRecord _record = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task LoadAsync_WithAPin_IsWhatItWasBeforeImportRetirementAndSettings()
    {
        await _record.ImportAsync(_record.Write("a.csv", Header
            + "t,submitted,2026-01-01T10:00:00Z,,ann,PARKS\nt,approved,2026-01-01T12:00:00Z,legal,lou,PARKS\nt,published,2026-01-01T13:00:00Z,,,PARKS\n"
            + "u,submitted,2026-01-03T10:00:00Z,,ann,COASTS\n"));
        var before = await _record.LoadAsync();
        var figures = await FiguresAsync(before);

        await _record.ImportAsync(_record.Write("b.csv", Header + "synthetic-v,submitted,2026-02-01T10:00:00Z,,bo,NORTH\nu,approved,2026-02-02T10:00:00Z,privacy,pam,COASTS\n"));
        using (var database = RecordDatabase.Open(_record.Database, OpenMode.ReadWrite, _record.Clock))
        {
            database.SaveSettings(RecordSettings.Default with { AutomatedActors = ["lou"], ReportingTimeZone = "America/Vancouver" });
            database.RetireBatch(database.ReadBatches().Single(batch => batch.FileName == "a.csv").Batch);
        }

        Assert.NotEqual(figures, await FiguresAsync(await _record.LoadAsync()));
        var pinned = await LoadAsync(before.Identity.Pin);
        Assert.Equal(before.Identity, pinned.Identity);
        Assert.Equal(figures, await FiguresAsync(pinned));
        Assert.Equal(before.Description.Catalog.Stages, pinned.Description.Catalog.Stages);
        Assert.Equal(
            before.Description with { Settings = pinned.Description.Settings, Catalog = pinned.Description.Catalog },
            pinned.Description);
        Assert.Equal(figures, await FiguresAsync(before));
    }

    [Fact]
    public async Task LoadAsync_UpToAnAsOfTime_IsARecordOfTheEventsUpToThen() => await Gen.Select(
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, Actions.Length - 1], Gen.Int[0, 40], Gen.Int[0, 2]).Array[1, 14], Gen.Int[0, 40]).SampleAsync(
        async (rows, asOf) =>
        {
            using var whole = new ImportedRecord();
            using var part = new ImportedRecord();
            // A row that is in both: an empty file is no import.
            var lines = rows.Prepend((0, 0, 0, 0)).Select(row => (Hour: row.Item3, Line: string.Create(
                CultureInfo.InvariantCulture, $"t{row.Item1},{Actions[row.Item2]},2026-01-{1 + (row.Item3 / 24):00}T{row.Item3 % 24:00}:00:00Z,s{row.Item4},a{row.Item4},D{row.Item1 % 2}\n"))).ToArray();
            await whole.ImportAsync(whole.Write("a.csv", Header + string.Concat(lines.Select(line => line.Line))));
            await part.ImportAsync(part.Write("a.csv", Header + string.Concat(lines.Where(line => line.Hour <= asOf).Select(line => line.Line))));
            var time = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(asOf).ToUnixTimeMilliseconds();
            var pinned = await LoadedRecord.LoadAsync(whole.Database, new RecordPin(null, time), whole.Clock, Token);
            var fresh = await LoadedRecord.LoadAsync(part.Database, new RecordPin(null, time), part.Clock, Token);

            Assert.Equal(await FiguresAsync(fresh), await FiguresAsync(pinned));
            Assert.Equal(
                (fresh.Description.AsOf, fresh.Description.Tweets, fresh.Description.Events, fresh.Description.FirstDay),
                (pinned.Description.AsOf, pinned.Description.Tweets, pinned.Description.Events, pinned.Description.FirstDay));
            Assert.Equal(fresh.Description.Catalog.Stages.Select(stage => stage.Code), pinned.Description.Catalog.Stages.Select(stage => stage.Code));
            Assert.All(pinned.Facts.TweetRows(Selection.Everything, Token), row => Assert.True(row.Start <= time && !(row.End > time)));
        },
        iter: 25);

    [Fact]
    public async Task ReadAsync_PinOnWhatStandsNow_IsTheCurrentRecord()
    {
        await _record.ImportAsync(_record.Write("a.csv", ImportedRecord.OneTweet));
        using var watch = new RecordWatch(new RecordLocation(_record.Database), _record.Clock);
        var current = await watch.CurrentAsync(Token);
        Assert.Same(current, await watch.ReadAsync(RecordPin.Latest, Token));
        Assert.Same(current, await watch.ReadAsync(current.Identity.Pin, Token));
        Assert.Same(current, await watch.ReadAsync(new RecordPin(1, null), Token));
    }

    [Fact]
    public async Task ReadAsync_EarlierState_IsLoadedOnceAndKeptBesideTheCurrent()
    {
        await _record.ImportAsync(_record.Write("a.csv", ImportedRecord.OneTweet));
        using var watch = new RecordWatch(new RecordLocation(_record.Database), _record.Clock);
        var pin = (await watch.CurrentAsync(Token)).Identity.Pin;
        await _record.ImportAsync(_record.Write("b.csv", ImportedRecord.Header + "\nu,submitted,2026-01-02T10:00:00Z\n"));
        _record.Clock.Advance(TimeSpan.FromSeconds(1));

        var pinned = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => watch.ReadAsync(pin, Token).AsTask())));
        Assert.Single(pinned.Distinct());
        Assert.Equal((1L, 1), (pinned[0].Description.Revision, pinned[0].Description.Tweets));
        Assert.Equal(2, (await watch.CurrentAsync(Token)).Description.Tweets);
        Assert.Same(pinned[0], await watch.ReadAsync(pin, Token));

        foreach (var minute in Enumerable.Range(1, 3))
        {
            await watch.ReadAsync(pin with { AsOf = pin.AsOf - (minute * 60_000) }, Token);
        }

        Assert.NotSame(pinned[0], await watch.ReadAsync(pin, Token));
    }

    [Fact]
    public async Task ReadAsync_RevisionThatIsNotThere_SaysWhichAre()
    {
        await _record.ImportAsync(_record.Write("a.csv", ImportedRecord.OneTweet));
        using var watch = new RecordWatch(new RecordLocation(_record.Database), _record.Clock);
        var fault = await Assert.ThrowsAsync<FaultException>(() => watch.ReadAsync(new RecordPin(7, null), Token).AsTask());
        Assert.Contains("from 1 to 1", fault.Reason.English, StringComparison.Ordinal);
    }

    public void Dispose() => _record.Dispose();

    private Task<LoadedRecord> LoadAsync(RecordPin pin) => LoadedRecord.LoadAsync(_record.Database, pin, _record.Clock, Token);

    /// <summary>The bytes of every table and of the summary.</summary>
    private static async Task<string> FiguresAsync(LoadedRecord record)
    {
        using var output = new MemoryStream();
        foreach (var table in ExportTable.All)
        {
            await table.WriteAsync(record, new ExportScope(Selection.Everything), output, Token);
        }

        var overview = record.Ask(new OverviewQuestion(), Selection.Everything, Token);
        SummaryJson.Write(output, overview.Summary, overview.Bottlenecks, overview.Approvers);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
