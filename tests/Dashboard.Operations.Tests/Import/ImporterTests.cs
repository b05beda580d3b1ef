using System.Globalization;
using System.IO.Compression;
using System.Text;
using Dashboard.Domain.Text;
using Dashboard.Operations.Import;
using Dashboard.Storage.Import;

namespace Dashboard.Operations.Tests.Import;

public sealed class ImporterTests : IDisposable
{
    /// <summary>More rows than one commit takes.</summary>
    private const int ManyRows = ImportSession.DefaultChunk + 20_000;

    private readonly ImportedRecord _record = new();

    [Fact]
    public async Task ImportAsync_FaultAfterTheFirstCommit_LeavesTheRecordAsItWas()
    {
        await _record.ImportAsync(_record.Write("first.csv", ImportedRecord.OneTweet));
        var before = _record.Events();
        var whole = Gzipped(Many(ManyRows));
        var fault = await Assert.ThrowsAsync<FaultException>(() => _record.ImportAsync(_record.Write("cut.csv.gz", whole[..^5])));

        Assert.Contains("cut off", fault.Reason.English, StringComparison.Ordinal);
        Assert.Equal(before, _record.Events());
        var report = await _record.ImportAsync(_record.Write("whole.csv.gz", whole));
        Assert.Equal((ImportEnding.Imported, ManyRows, 2L), (report.Ending, report.Taken, report.Revision));
    }

    [Fact]
    public async Task ImportAsync_FaultInANewDatabase_LeavesNone()
    {
        var file = _record.Write("cut.csv.gz", Gzipped(Many(100))[..^5]);
        await Assert.ThrowsAsync<FaultException>(() => _record.ImportAsync(file));
        Assert.Equal([file], Directory.GetFileSystemEntries(_record.Folder));
    }

    [Fact]
    public async Task ImportAsync_CancelledAfterTheFirstCommit_IsTakenUpByTheSameFile()
    {
        var file = _record.Write("many.csv", Many(ManyRows));
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            _record.ImportAsync(file, progress: new CancelAt(ImportSession.DefaultChunk, cancellation), cancellationToken: cancellation.Token));
        Assert.Empty(_record.Events());

        var report = await _record.ImportAsync(file);
        Assert.Equal((ImportEnding.Resumed, ManyRows, 0L, 1L), (report.Ending, report.Taken, report.AlreadyThere, report.Revision));
        Assert.Equal(ManyRows, _record.Events().Count);
    }

    [Fact]
    public async Task ImportAsync_AnotherImportHasTheTurn_WaitsAndThenTakesItsOwn()
    {
        var turn = ImportTurn.TryTake(_record.Database)!;
        var waiting = new TaskCompletionSource();
        var import = _record.ImportAsync(_record.Write("a.csv", ImportedRecord.OneTweet), progress: new WhenWaiting(waiting));
        await waiting.Task.WaitAsync(TestContext.Current.CancellationToken);
        Assert.False(File.Exists(_record.Database));

        turn.Dispose();
        while (!import.IsCompleted)
        {
            _record.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        Assert.Equal(2, (await import).Taken);
    }

    [Fact]
    public async Task ImportAsync_SameFileManyTimesAtOnce_CountsOnce()
    {
        var file = _record.Write("a.csv", ImportedRecord.OneTweet);
        var imports = Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _record.ImportAsync(file)));
        while (!imports.IsCompleted)
        {
            _record.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        Assert.Equal(1, (await imports).Count(report => report.Ending == ImportEnding.Imported));
        Assert.Equal(2, _record.Events().Count);
    }

    [Fact]
    public async Task ImportAsync_SameFileWithOtherSettings_PutsThemInForce()
    {
        var file = _record.Write("a.csv", ImportedRecord.OneTweet);
        await _record.ImportAsync(file);
        var report = await _record.ImportAsync(file, settings: _record.Write("s.json", """{ "automated_actors": ["ROBOT"] }"""));

        Assert.Equal((ImportEnding.AlreadyImported, 2L), (report.Ending, report.Revision));
        Assert.Equal(["ROBOT"], (await _record.LoadAsync()).Description.Settings.AutomatedActors);
    }

    /// <summary>A bare date is midnight in the reporting zone: read again under another zone, the same file says other times.</summary>
    [Fact]
    public async Task ImportAsync_SameFileUnderAnotherReportingZone_ReplacesItsEarlierReading()
    {
        var file = _record.Write("days.csv", ImportedRecord.Header + "\nt,submitted,2026-01-05\nt,published,2026-01-06\n");
        await _record.ImportAsync(file);
        var report = await _record.ImportAsync(file, settings: _record.Write("s.json", """{ "reporting_time_zone": "Europe/Paris" }"""));

        Assert.Equal(2, report.Taken);
        Assert.Equal(2, (await _record.LoadAsync()).Description.Events);
    }

    public void Dispose() => _record.Dispose();

    /// <summary>One event a line, each of another second.</summary>
    private static string Many(int rows)
    {
        var text = new StringBuilder(ImportedRecord.Header).Append('\n');
        for (var row = 0; row < rows; row++)
        {
            var time = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000 + row).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"tweet-{row / 2},{(row % 2 == 0 ? "submitted" : "published")},{time}\n");
        }

        return text.ToString();
    }

    private static byte[] Gzipped(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private sealed class CancelAt(long rows, CancellationTokenSource cancellation) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Rows > rows)
            {
                cancellation.Cancel();
            }
        }
    }

    private sealed class WhenWaiting(TaskCompletionSource waiting) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.IsWaiting)
            {
                waiting.TrySetResult();
            }
        }
    }
}
