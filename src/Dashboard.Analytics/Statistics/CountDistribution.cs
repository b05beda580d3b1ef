using Dashboard.Analytics.Engine;

namespace Dashboard.Analytics.Statistics;

/// <summary>The figures of a set of small whole numbers: approvers, hands, groups, steps.</summary>
public static class CountDistribution
{
    /// <param name="counts">Sorted in place; the figures are <see langword="null"/> where there are none.</param>
    public static (double? Median, double? P90, int? Max) Of(Span<int> counts)
    {
        counts.Sort();
        var sorted = new long[counts.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            sorted[i] = counts[i];
        }

        return Of(SortedTimes.OfSorted(sorted));
    }

    /// <param name="occurrences">How often 0, 1, 2 and so on occur; the figures are <see langword="null"/> where none does.</param>
    public static (double? Median, double? P90, int? Max) OfOccurrences(ReadOnlySpan<int> occurrences) =>
        Of(new CountedNumbers([.. occurrences]));

    private static (double? Median, double? P90, int? Max) Of(OrderedTimes numbers) => numbers.Count == 0
        ? (null, null, null)
        : (Percentile.Of(numbers, 0.5), Percentile.Of(numbers, 0.9), (int)numbers.At(numbers.Count - 1));
}
