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

    /// <summary>The few of them that say how long something usually takes, and how long it may.</summary>
    internal static TypicalTimes TypicalOf(OrderedTimes durations) => durations.Count == 0
        ? TypicalTimes.Empty
        : new(durations.Count, Percentile.Of(durations, 0.50), Percentile.Of(durations, 0.90));

    /// <summary>Reads the few ranks that the figures need, in ascending order: what lies near one that was read is at hand.</summary>
    internal static DurationFigures Of(OrderedTimes durations)
    {
        if (durations.Count == 0)
        {
            return DurationFigures.Empty;
        }

        var (p5, p10, p25) = (Percentile.Of(durations, 0.05), Percentile.Of(durations, 0.10), Percentile.Of(durations, 0.25));
        var ranks = MedianInterval.Ranks(durations.Count);
        var low = ranks is { } lower ? durations.At(lower.Low - 1) : 0;
        var median = Percentile.Of(durations, 0.50);
        Interval? interval = ranks is { } upper ? new(low, durations.At(upper.High - 1)) : null;
        return new DurationFigures(
            durations.Count,
            (double)durations.Sum / durations.Count,
            p5,
            p10,
            p25,
            median,
            Percentile.Of(durations, 0.75),
            Percentile.Of(durations, 0.90),
            Percentile.Of(durations, 0.95),
            Percentile.Of(durations, 0.99),
            durations.At(durations.Count - 1),
            interval);
    }
}
