using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Facts;
using Dashboard.Benchmarks.Filters;
using Dashboard.Benchmarks.Log;
using Dashboard.Benchmarks.Measuring;
using Dashboard.Benchmarks.Peer;
using Dashboard.Benchmarks.Questions;
using Dashboard.Benchmarks.Road;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Operations.Records;

namespace Dashboard.Benchmarks;

/// <summary>One size: makes the log, derives the facts, asks, compares, measures.</summary>
internal sealed class SizeBenchmark(int tweets, BenchmarkOptions options, TextWriter output)
{
    private readonly List<(string Name, double Figure)> _figures = [];

    public int Agreements { get; private set; }

    public int Disagreements { get; private set; }

    public async Task<SizeFigures> RunAsync()
    {
        if (options.Road)
        {
            using var road = new RoadBenchmark(new SyntheticLog(tweets, options.Seed), output);
            _figures.AddRange(await road.RunAsync());
        }

        var (with, events) = await AskAllAsync();
        // Until here everything above may still run on top of what asked, which keeps its facts alive.
        await Task.Yield();
        var bytes = (double)(with - ManagedBytes.Now()) / events;
        Note("store with all it has built, bytes an event", bytes);
        output.WriteLine(FormattableString.Invariant($"The store with all that was built over it, both clocks: {bytes:0.0} bytes an event."));
        output.WriteLine();
        return new SizeFigures(tweets, _figures);
    }

    /// <summary>Everything that is asked of the facts.</summary>
    /// <returns>What is alive at its end, the facts and all that was built over them included; afterwards they are not.</returns>
    private async Task<(long Bytes, long Events)> AskAllAsync()
    {
        var facts = Derive();
        await AskAsync(facts);
        var pages = new PageBenchmark(LoadedRecord.Of(facts, LogSettings.All), output);
        Note("slowest page, ms", await pages.RunAsync(ClockKind.Elapsed));
        Note("slowest page in the working clock, ms", await pages.RunAsync(ClockKind.Working));
        var bytes = ManagedBytes.Now();
        Note("slowest page under filters of several kinds, ms", await pages.RunAsync(ClockKind.Elapsed, MixedFilters.All(facts)));
        GC.KeepAlive(facts);
        return (bytes, facts.EventCount);
    }

    private FactStore Derive()
    {
        var log = new SyntheticLog(tweets, options.Seed);
        var (generated, facts) = (0L, (FactStore)null!);
        var generating = Interleaved.Timed(() => generated = log.Events().LongCount());
        var both = Interleaved.Timed(() => facts = FactStoreBuilder.Build(log.Codes, log.Events(), LogSettings.All));
        Note("deriving the facts, ms", both - generating);
        var published = facts.TweetRows(Selection.Everything, CancellationToken.None).Count(tweet => tweet.TimeToPublishMs is not null);
        var visits = facts.VisitRows(Selection.Everything, CancellationToken.None).LongCount();
        output.WriteLine(FormattableString.Invariant(
            $"{facts.TweetCount:N0} tweets, {published:N0} published, {visits:N0} visits, {generated:N0} events; derived in {both - generating:N0} ms."));
        output.WriteLine();
        return facts;
    }

    private async Task AskAsync(FactStore facts)
    {
        var tables = new FactTables(facts, LogSettings.All);
        using var duck = new DuckFacts(tables);
        using var sqlite = options.Sqlite ? new SqliteFacts(tables) : null;
        var queries = new QueryBenchmark(facts, sqlite is null ? [duck] : [duck, sqlite], NineQuestions.About(BusiestStage(facts)), output);
        foreach (var (filter, sum) in await queries.RunAsync())
        {
            Note($"nine queries, {filter}, ms", sum);
        }

        (Agreements, Disagreements) = (queries.Agreements, queries.Disagreements);
    }

    private void Note(string name, double figure) => _figures.Add((name, figure));

    private static string BusiestStage(FactStore facts) =>
        BottlenecksAnalyzer.Analyze(facts, Selection.Everything, CancellationToken.None).Stages
            .Where(stage => stage.IsRanked)
            .MaxBy(stage => stage.Visits)!.Code;
}
