using Dashboard.Analytics.Facts;
using Dashboard.Benchmarks.Filters;
using Dashboard.Benchmarks.Peer;
using Dashboard.Benchmarks.Questions;

namespace Dashboard.Benchmarks.Measuring;

/// <summary>Asks the nine questions under the five filters of us and of the peers, compares the answers, and prints a table for each filter.</summary>
internal sealed class QueryBenchmark(FactStore facts, IReadOnlyList<IPeer> peers, IReadOnlyList<IQuestion> questions, TextWriter output)
{
    private const int DifferencesShown = 5;

    /// <summary>Answers that differ.</summary>
    public int Disagreements { get; private set; }

    /// <summary>Answers that agree.</summary>
    public int Agreements { get; private set; }

    public void Run()
    {
        foreach (var filter in BenchmarkFilter.All)
        {
            var table = new TextTable(["query", "ours ms", .. peers.SelectMany(peer => new[] { $"{peer.Name} ms", "ratio" })]);
            List<double[]> rows = [];
            foreach (var question in questions)
            {
                var medians = Measure(question, filter);
                rows.Add(medians);
                table.Add(question.Name, Cells(medians));
            }

            var sums = Enumerable.Range(0, peers.Count + 1).Select(column => rows.Sum(row => row[column])).ToArray();
            table.Add("sum", Cells(sums));
            table.Add("geometric mean of the ratios", GeometricMeans(rows));
            output.WriteLine(filter.Name);
            output.WriteLine(table);
        }
    }

    private double[] Measure(IQuestion question, BenchmarkFilter filter)
    {
        var sql = new SqlFilter(filter);
        var ours = question.Ask(facts, filter.Selection, CancellationToken.None)();
        foreach (var peer in peers)
        {
            Compare(ours, peer.Ask(question, sql)(), $"{filter.Name} / {question.Name} / {peer.Name}");
        }

        return Interleaved.Medians(
        [
            () => question.Ask(facts, filter.Selection, CancellationToken.None),
            .. peers.Select(peer => (Action)(() => peer.Ask(question, sql))),
        ]);
    }

    private void Compare(Answer ours, Answer theirs, string where)
    {
        var differences = Agreement.Differences(ours, theirs);
        Agreements += differences.Count == 0 ? 1 : 0;
        Disagreements += differences.Count == 0 ? 0 : 1;
        foreach (var difference in differences.Take(DifferencesShown))
        {
            output.WriteLine($"DIFFERS {where}: {difference}");
        }
    }

    private string[] Cells(double[] times) =>
        [TextTable.Milliseconds(times[0]), .. times[1..].SelectMany(time => new[] { TextTable.Milliseconds(time), TextTable.Times(time / times[0]) })];

    private string[] GeometricMeans(List<double[]> rows) =>
        ["", .. Enumerable.Range(1, peers.Count).SelectMany(column =>
            new[] { "", TextTable.Times(Math.Exp(rows.Average(row => Math.Log(row[column] / row[0])))) })];
}
