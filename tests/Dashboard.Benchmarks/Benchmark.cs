using Dashboard.Benchmarks.Measuring;

namespace Dashboard.Benchmarks;

/// <summary>Measures at the size asked for, and on request at a tenth of it before, to say how everything grows.</summary>
internal sealed class Benchmark(BenchmarkOptions options, TextWriter output)
{
    private const int Agreed = 0;
    private const int Disagreed = 1;
    private const int Tenth = 10;

    /// <returns>0: all answers agreed; 1: some did not. How long anything took is no failure.</returns>
    public async Task<int> RunAsync()
    {
        List<SizeFigures> sizes = [];
        var (agreements, disagreements) = (0, 0);
        foreach (var tweets in options.Grow ? new[] { options.Tweets / Tenth, options.Tweets } : [options.Tweets])
        {
            var size = new SizeBenchmark(tweets, options, output);
            sizes.Add(await size.RunAsync());
            agreements += size.Agreements;
            disagreements += size.Disagreements;
        }

        if (sizes is [var small, var large])
        {
            output.WriteLine(Growth(small, large));
        }

        output.WriteLine(FormattableString.Invariant($"{agreements} answers agree, {disagreements} differ."));
        return disagreements == 0 ? Agreed : Disagreed;
    }

    private static TextTable Growth(SizeFigures small, SizeFigures large)
    {
        var table = new TextTable(
            "how it grows", FormattableString.Invariant($"{small.Tweets:N0} tweets"), FormattableString.Invariant($"{large.Tweets:N0} tweets"), "ratio");
        foreach (var ((name, before), (_, after)) in small.Figures.Zip(large.Figures))
        {
            table.Add(name, TextTable.Digits(before), TextTable.Digits(after), TextTable.Times(after / before));
        }

        return table;
    }
}
