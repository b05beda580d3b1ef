using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.WhatIf;

/// <summary>Walks over tweets with as many threads as there are processors, each with a <see cref="ReplayedTweet"/> of its own.</summary>
internal static class ReplayWalk
{
    /// <summary>Tweets that one thread takes at a time, and between two looks whether anybody still waits for the answer.</summary>
    private const int Stride = 2048;

    /// <param name="rows">Published tweets with durations.</param>
    /// <param name="visit">Called once for each place in <paramref name="rows"/>, with a tweet to load and the tally of the thread.</param>
    /// <returns>One tally for each thread that took part.</returns>
    public static IReadOnlyList<TTally> Over<TTally>(FactStore facts, int[] rows, Action<int, ReplayedTweet, TTally> visit, CancellationToken cancellationToken)
        where TTally : new()
    {
        List<TTally> tallies = [];
        var gate = new Lock();
        Parallel.For(
            0,
            (rows.Length + Stride - 1) / Stride,
            new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount },
            () => (Replayed: new ReplayedTweet(facts), Tally: new TTally()),
            (part, _, mine) =>
            {
                for (var place = part * Stride; place < Math.Min((part + 1) * Stride, rows.Length); place++)
                {
                    visit(place, mine.Replayed, mine.Tally);
                }

                return mine;
            },
            mine =>
            {
                lock (gate)
                {
                    tallies.Add(mine.Tally);
                }
            });
        return tallies;
    }
}
