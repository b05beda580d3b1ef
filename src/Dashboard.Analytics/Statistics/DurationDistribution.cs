using Dashboard.Analytics.Engine;

namespace Dashboard.Analytics.Statistics;

/// <summary>The figures of a set of durations.</summary>
public static class DurationDistribution
{
    /// <param name="durations">Milliseconds; sorted in place.</param>
    public static DurationFigures Of(Span<long> durations)
    {
        durations.Sort();
        return Of(SortedTimes.OfSorted(durations.ToArray()));
    }

    /// <summary>Reads the few ranks that the figures need.</summary>
    internal static DurationFigures Of(OrderedTimes durations) => durations.Count == 0
        ? DurationFigures.Empty
        : new DurationFigures(
            durations.Count,
            (double)durations.Sum / durations.Count,
            Percentile.Of(durations, 0.05),
            Percentile.Of(durations, 0.10),
            Percentile.Of(durations, 0.25),
            Percentile.Of(durations, 0.50),
            Percentile.Of(durations, 0.75),
            Percentile.Of(durations, 0.90),
            Percentile.Of(durations, 0.95),
            Percentile.Of(durations, 0.99),
            durations.At(durations.Count - 1),
            MedianInterval.Of(durations));
}
