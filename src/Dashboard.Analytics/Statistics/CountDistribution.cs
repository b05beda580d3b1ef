namespace Dashboard.Analytics.Statistics;

/// <summary>The figures of a set of counts.</summary>
public static class CountDistribution
{
    /// <param name="counts">In any order; sorted in place.</param>
    /// <returns>All <see langword="null"/> where there is none.</returns>
    public static (double? Median, double? P90, int? Max) Of(Span<int> counts)
    {
        if (counts.IsEmpty)
        {
            return (null, null, null);
        }

        counts.Sort();
        return (Percentile.OfSorted(counts, 0.50), Percentile.OfSorted(counts, 0.90), counts[^1]);
    }
}
