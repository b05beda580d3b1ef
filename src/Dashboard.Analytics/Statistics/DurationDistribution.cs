namespace Dashboard.Analytics.Statistics;

/// <summary>The figures of a set of durations.</summary>
public static class DurationDistribution
{
    /// <param name="durations">Milliseconds; sorted in place.</param>
    public static DurationFigures Of(Span<long> durations)
    {
        if (durations.IsEmpty)
        {
            return DurationFigures.Empty;
        }

        durations.Sort();
        return new DurationFigures(
            durations.Length,
            Mean(durations),
            Percentile.OfSorted(durations, 0.05),
            Percentile.OfSorted(durations, 0.10),
            Percentile.OfSorted(durations, 0.25),
            Percentile.OfSorted(durations, 0.50),
            Percentile.OfSorted(durations, 0.75),
            Percentile.OfSorted(durations, 0.90),
            Percentile.OfSorted(durations, 0.95),
            Percentile.OfSorted(durations, 0.99),
            durations[^1],
            MedianInterval.OfSorted(durations));
    }

    /// <summary>Summed as whole numbers: a sum of doubles would depend on the order.</summary>
    private static double Mean(ReadOnlySpan<long> durations)
    {
        Int128 sum = 0;
        foreach (var duration in durations)
        {
            sum += duration;
        }

        return (double)sum / durations.Length;
    }
}
