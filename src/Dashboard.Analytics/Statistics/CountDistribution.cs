namespace Dashboard.Analytics.Statistics;

/// <summary>The figures of a set of small whole numbers: approvers, hands, groups, steps.</summary>
public static class CountDistribution
{
    /// <param name="counts">Sorted in place; the figures are <see langword="null"/> where there are none.</param>
    public static (double? Median, double? P90, int? Max) Of(Span<int> counts)
    {
        if (counts.IsEmpty)
        {
            return (null, null, null);
        }

        counts.Sort();
        var sorted = new long[counts.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            sorted[i] = counts[i];
        }

        return (Percentile.OfSorted(sorted, 0.5), Percentile.OfSorted(sorted, 0.9), counts[^1]);
    }
}
