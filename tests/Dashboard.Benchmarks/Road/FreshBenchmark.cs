using System.Diagnostics;
using Dashboard.Benchmarks.Filters;
using Dashboard.Benchmarks.Measuring;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;
using Dashboard.Operations.Reports;

namespace Dashboard.Benchmarks.Road;

/// <summary>
/// A thousand new events while a page is open: another process commits them, this one follows. Told are the time from the commit until the record
/// holds them, and the processor time of this whole process, garbage collection and looking included, until the overview is answered from it; and what
/// every page costs over what is new, against the same pages without.
/// </summary>
/// <param name="codes">Of the log that the database was made from.</param>
internal sealed class FreshBenchmark(string database, RecordCodes codes, TextWriter output) : IDisposable
{
    private const int Turns = 9;
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(1);

    private readonly RecordWatch _watch = new(new RecordLocation(database), TimeProvider.System);
    private readonly List<(string Name, double Figure)> _figures = [];
    private volatile TaskCompletionSource _changed = NewChange();
    private int _turn;

    public async Task<IReadOnlyList<(string Name, double Figure)>> RunAsync()
    {
        var first = await _watch.CurrentAsync(CancellationToken.None);
        using var following = _watch.Follow(() => _changed.TrySetResult());
        await WarmAsync(first);
        await MeasureIdleAsync();
        await MeasureAsync("all tweets new", 0);
        await MeasureAsync("half of the tweets known, the youngest", AppendingShell.Tweets / 2, areYoung: true);
        await MeasureAsync("half of the tweets known, of any age", AppendingShell.Tweets / 2);
        ComparePages(first, await _watch.CurrentAsync(CancellationToken.None));
        return _figures;
    }

    public void Dispose() => _watch.Dispose();

    /// <summary>An open page has been asked before, and what it asks for has been built.</summary>
    private static async Task WarmAsync(LoadedRecord record)
    {
        for (var time = 0; time < 3; time++)
        {
            Overview(record);
            await record.Facts.IndexedAsync();
        }
    }

    private static void Overview(LoadedRecord record) => record.Ask(
        new OverviewQuestion(), Selection.Everything.OrLastTwelveMonths(record.Facts.AsOf, record.Facts.ReportingZone), CancellationToken.None);

    private async Task MeasureIdleAsync()
    {
        await Task.Delay(Settle);
        var before = Environment.CpuUsage.TotalTime;
        await Task.Delay(Settle);
        Note("following while nothing happens, CPU ms a second", (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }

    private async Task MeasureAsync(string name, int known, bool areYoung = false)
    {
        List<(double Seen, double Adopted, double Answered)> turns = [];
        for (var turn = 0; turn <= Turns; turn++)
        {
            turns.Add(await AppendAsync(known, areYoung));
        }

        // The first one compiles.
        turns.RemoveAt(0);
        Note($"1,000 new events, {name}: from commit to record, ms", Median(turns.Select(turn => turn.Seen)));
        Note("  CPU until the record holds them, ms", Median(turns.Select(turn => turn.Adopted)));
        Note("  CPU until the overview is answered, ms", Median(turns.Select(turn => turn.Answered)));
    }

    private async Task<(double Seen, double Adopted, double Answered)> AppendAsync(int known, bool areYoung)
    {
        using var shell = AppendingShell.Write(database, codes, known, areYoung, ++_turn);
        await Task.Delay(Settle);
        var revision = _watch.Standing.Identity!.Revision;
        var before = Environment.CpuUsage.TotalTime;
        shell.Commit();
        var committed = Stopwatch.GetTimestamp();
        while (_watch.Standing.Identity!.Revision == revision)
        {
            await _changed.Task;
            _changed = NewChange();
        }

        var seen = Stopwatch.GetElapsedTime(committed).TotalMilliseconds;
        var adopted = Environment.CpuUsage.TotalTime - before;
        Overview(await _watch.CurrentAsync(CancellationToken.None));
        return (seen, adopted.TotalMilliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }

    private void ComparePages(LoadedRecord without, LoadedRecord with)
    {
        var table = new TextTable("page, ms", "without what is new", "with it", "ratio");
        foreach (var filter in BenchmarkFilter.All.Take(2))
        {
            foreach (var (name, ask) in PageBenchmark.Pages)
            {
                Warm(ask, with, filter.Selection);
                var times = Interleaved.Medians(() => ask(without, filter.Selection with { }), () => ask(with, filter.Selection with { }));
                table.Add($"{name}, {filter.Name}", TextTable.Digits(times[0]), TextTable.Digits(times[1]), TextTable.Times(times[1] / times[0]));
            }
        }

        output.WriteLine(table);
    }

    private static void Warm(Action<LoadedRecord, Selection> ask, LoadedRecord record, Selection selection)
    {
        ask(record, selection with { });
        record.Facts.IndexedAsync().Wait();
        ask(record, selection with { });
        record.Facts.IndexedAsync().Wait();
    }

    /// <summary>Whoever tells of a change is not to do what comes after it.</summary>
    private static TaskCompletionSource NewChange() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Note(string name, double figure)
    {
        _figures.Add((name, figure));
        output.WriteLine($"{name}: {TextTable.Digits(figure)}");
    }

    private static double Median(IEnumerable<double> figures) => figures.Order().ElementAt(Turns / 2);
}
