using Dashboard.Analytics.Facts;
using Dashboard.Benchmarks.Filters;
using Dashboard.Benchmarks.Peer;
using Dashboard.Benchmarks.Questions;

namespace Dashboard.Benchmarks.Measuring;

/// <summary>
/// Asks the nine questions under the five filters of us and of the peers, compares the answers, and prints a table for each filter. Ours are
/// compared twice: the first ones, for which every row may have been read, and those from what was built meanwhile. All are asked in turns, so that
/// each finds the processor's caches full of what the one before read; we are asked once more at once, with what our own answer left there.
/// A peer that took longer than <see cref="Slow"/> milliseconds for its first answer is not asked again.
/// </summary>
internal sealed class QueryBenchmark(FactStore facts, IReadOnlyList<IPeer> peers, IReadOnlyList<IQuestion> questions, TextWriter output)
{
    private const int DifferencesShown = 5;
    private const double Slow = 2000;

    /// <summary>In turn with the others, and again.</summary>
    private const int OfOurs = 2;

    /// <summary>Comparisons in which two answers differ.</summary>
    public int Disagreements { get; private set; }

    /// <summary>Comparisons in which they agree.</summary>
    public int Agreements { get; private set; }

    /// <returns>For each filter its name and what all questions take us, in milliseconds.</returns>
    public async Task<IReadOnlyList<(string Filter, double Milliseconds)>> RunAsync()
    {
        var all = BenchmarkFilter.All.SelectMany(filter => questions.Select(question => (Filter: filter, Question: question))).ToArray();
        Dictionary<(BenchmarkFilter, IQuestion), double[]> theirs = [];
        foreach (var (filter, question) in all)
        {
            theirs[(filter, question)] = await CompareAsync(question, filter);
        }

        await Interleaved.WarmAsync([.. all.Select(one => (Action)(() => Ask(one.Question, one.Filter)))]);
        List<(string, double)> sums = [];
        foreach (var filter in BenchmarkFilter.All)
        {
            List<double[]> rows = [.. questions.Select(question => Measure(question, filter, theirs[(filter, question)]))];
            output.WriteLine($"Under {filter.Name}");
            output.WriteLine(Table(rows));
            sums.Add((filter.Name, rows.Sum(row => row[0])));
        }

        return sums;
    }

    /// <summary>Compares the answers.</summary>
    /// <returns>What each peer took for its own.</returns>
    private async Task<double[]> CompareAsync(IQuestion question, BenchmarkFilter filter)
    {
        var sql = new SqlFilter(filter);
        var (theirs, took) = (new Answer[peers.Count], new double[peers.Count]);
        for (var peer = 0; peer < peers.Count; peer++)
        {
            Func<Answer>? answer = null;
            took[peer] = Interleaved.Timed(() => answer = peers[peer].Ask(question, sql));
            theirs[peer] = answer!();
        }

        Compare(Ask(question, filter)(), theirs, $"{filter.Name} / {question.Name} / at first");
        await facts.IndexedAsync();
        Ask(question, filter);
        await facts.IndexedAsync();
        Compare(Ask(question, filter)(), theirs, $"{filter.Name} / {question.Name}");
        return took;
    }

    /// <param name="theirs">What each peer took for its first answer.</param>
    /// <returns>What we take, in turn and again, and then each peer.</returns>
    private double[] Measure(IQuestion question, BenchmarkFilter filter, double[] theirs)
    {
        var sql = new SqlFilter(filter);
        double[] took = [.. theirs];
        int[] quick = [.. Enumerable.Range(0, peers.Count).Where(peer => took[peer] <= Slow)];
        var medians = Interleaved.Medians(
            [() => Ask(question, filter), () => Ask(question, filter), .. quick.Select(peer => (Action)(() => peers[peer].Ask(question, sql)))]);
        foreach (var (place, peer) in quick.Index())
        {
            took[peer] = medians[place + OfOurs];
        }

        return [.. medians[..OfOurs], .. took];
    }

    /// <summary>What the store finds out about a selection it keeps with that very object: a new one each time, or the question is answered but once.</summary>
    private Func<Answer> Ask(IQuestion question, BenchmarkFilter filter) => question.Ask(facts, filter.Selection with { }, CancellationToken.None);

    private void Compare(Answer ours, Answer[] theirs, string where)
    {
        foreach (var (peer, answer) in peers.Zip(theirs))
        {
            var differences = Agreement.Differences(ours, answer);
            Agreements += differences.Count == 0 ? 1 : 0;
            Disagreements += differences.Count == 0 ? 0 : 1;
            foreach (var difference in differences.Take(DifferencesShown))
            {
                output.WriteLine($"DIFFERS from {peer.Name}: {where}: {difference}");
            }
        }
    }

    private TextTable Table(List<double[]> rows)
    {
        var table = new TextTable(["query", "ours ms", "again ms", .. peers.SelectMany(peer => new[] { $"{peer.Name} ms", "ratio" })]);
        foreach (var (question, row) in questions.Zip(rows))
        {
            table.Add(question.Name, Cells(row));
        }

        table.Add("sum", Cells([.. Enumerable.Range(0, peers.Count + OfOurs).Select(column => rows.Sum(row => row[column]))]));
        table.Add("geometric mean of the ratios", GeometricMeans(rows));
        return table;
    }

    private static string[] Cells(double[] times) =>
    [
        .. times[..OfOurs].Select(TextTable.Digits),
        .. times[OfOurs..].SelectMany(time => new[] { TextTable.Digits(time), TextTable.Times(time / times[0]) }),
    ];

    private string[] GeometricMeans(List<double[]> rows) =>
        ["", "", .. Enumerable.Range(OfOurs, peers.Count).SelectMany(column =>
            new[] { "", TextTable.Times(Math.Exp(rows.Average(row => Math.Log(row[column] / row[0])))) })];
}
