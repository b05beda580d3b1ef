using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Facts;
using Dashboard.Benchmarks.Log;
using Dashboard.Benchmarks.Measuring;
using Dashboard.Benchmarks.Peer;
using Dashboard.Benchmarks.Questions;
using Dashboard.Domain.Selections;

namespace Dashboard.Benchmarks;

/// <summary>The whole of it: makes the log, builds the store, loads the peers, asks, compares, prints.</summary>
internal static class Benchmark
{
    private const int Agreed = 0;
    private const int Disagreed = 1;

    /// <returns>0: all answers agreed; 1: some did not. How long anything took is no failure.</returns>
    public static int Run(BenchmarkOptions options, TextWriter output)
    {
        var log = new SyntheticLog(options.Tweets, options.Seed);
        FactStore facts = null!;
        var took = Interleaved.Timed(() => facts = FactStoreBuilder.Build(log.Codes, log.Events(), LogSettings.All));
        output.WriteLine(FormattableString.Invariant($"{facts.Tweets:N0} tweets, {facts.EventCount:N0} events: made and derived in {took:N0} ms"));
        using var duck = new DuckFacts(new FactTables(facts, LogSettings.All));
        var queries = new QueryBenchmark(facts, [duck], NineQuestions.About(BusiestStage(facts)), output);
        queries.Run();
        output.WriteLine(FormattableString.Invariant($"{queries.Agreements} answers agree, {queries.Disagreements} differ"));
        return queries.Disagreements == 0 ? Agreed : Disagreed;
    }

    private static string BusiestStage(FactStore facts) =>
        BottlenecksAnalyzer.Analyze(facts, Selection.Everything, CancellationToken.None).Stages
            .Where(stage => stage.IsRanked)
            .MaxBy(stage => stage.Visits)!.Code;
}
