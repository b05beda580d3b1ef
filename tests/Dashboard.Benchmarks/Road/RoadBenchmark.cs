using Dashboard.Benchmarks.Log;
using Dashboard.Benchmarks.Measuring;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;
using Dashboard.Operations.Import;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;
using Dashboard.Storage;

namespace Dashboard.Benchmarks.Road;

/// <summary>
/// The way of a log: from its file into a new database (in turns with what the SQLite shell does with it), and from there to the first chart,
/// the first time and again, and on to what another process appends. Everything is made in a folder of its own below the system's temporary one, and removed.
/// </summary>
internal sealed class RoadBenchmark(SyntheticLog log, TextWriter output) : IDisposable
{
    private const double Million = 1e6;
    private const double Kilo = 1e3;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dashboard-benchmarks-");
    private readonly List<(string Name, double Figure)> _figures = [];
    private long _rows;

    private string File => Path.Combine(_folder.FullName, "events.csv");

    private string Settings => Path.Combine(_folder.FullName, "settings.json");

    private string Database => Path.Combine(_folder.FullName, "record.db");

    public async Task<IReadOnlyList<(string Name, double Figure)>> RunAsync()
    {
        _rows = LogFile.Write(File, log);
        await System.IO.File.WriteAllTextAsync(Settings, RecordSettingsJson.Write(LogSettings.All));
        MeasureShell();
        await MeasureImportAsync();
        MeasureReading();
        await MeasureStartAsync("start to the first chart, cold");
        await KeepAsync();
        await MeasureStartAsync("start to the first chart, again");
        await MeasureFreshAsync();
        output.WriteLine();
        return _figures;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void MeasureShell()
    {
        var database = Path.Combine(_folder.FullName, "shell.db");
        var isThere = false;
        var took = Interleaved.Timed(() => isThere = SqliteShell.TryImport(File, database));
        if (isThere)
        {
            Note("sqlite3 .import, million rows/s", _rows / took / Kilo);
            System.IO.File.Delete(database);
        }
    }

    private async Task MeasureImportAsync()
    {
        var heap = new HighestHeap();
        var report = await new Importer(TimeProvider.System).ImportAsync(new ImportRequest(File, Database, Settings: Settings), heap, CancellationToken.None);
        Note("import, million rows/s", report.Taken / report.Duration.TotalMilliseconds / Kilo);
        Note("highest managed heap of the import, MB", heap.Bytes / Million);
        Note("database, bytes an event", (double)new FileInfo(Database).Length / report.Taken);
    }

    private void MeasureReading()
    {
        using var database = RecordDatabase.Open(Database, OpenMode.ReadOnly, TimeProvider.System);
        var rows = 0L;
        var took = Interleaved.Timed(() => rows = database.ReadRecord(null, content => content.Events.LongCount(), CancellationToken.None));
        Note("reading all events, million rows/s", rows / took / Kilo);
    }

    private async Task MeasureStartAsync(string name)
    {
        var began = TimeProvider.System.GetTimestamp();
        var record = await LoadedRecord.LoadAsync(Database, TimeProvider.System, CancellationToken.None);
        var loaded = TimeProvider.System.GetElapsedTime(began);
        var selection = Selection.Everything.OrLastTwelveMonths(record.Facts.AsOf, record.Facts.ReportingZone);
        record.Ask(new OverviewQuestion(), selection, CancellationToken.None);
        Note($"{name}, ms", TimeProvider.System.GetElapsedTime(began).TotalMilliseconds);
        Note("  of this loading, ms", loaded.TotalMilliseconds);
    }

    /// <summary>What a host leaves beside the database once it has been open for a while.</summary>
    private async Task KeepAsync()
    {
        using var watch = new RecordWatch(new RecordLocation(Database), TimeProvider.System);
        await watch.CurrentAsync(CancellationToken.None);
        await watch.PreparedAsync();
    }

    private async Task MeasureFreshAsync()
    {
        using var fresh = new FreshBenchmark(Database, log.Codes, output);
        _figures.AddRange(await fresh.RunAsync());
    }

    private void Note(string name, double figure)
    {
        _figures.Add((name, figure));
        output.WriteLine($"{name}: {TextTable.Digits(figure)}");
    }

    /// <summary>Looks at the heap whenever the import says how far it is.</summary>
    private sealed class HighestHeap : IProgress<ImportProgress>
    {
        public long Bytes { get; private set; }

        public void Report(ImportProgress value) => Bytes = Math.Max(Bytes, GC.GetTotalMemory(forceFullCollection: false));
    }
}
