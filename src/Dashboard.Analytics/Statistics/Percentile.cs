namespace Dashboard.Analytics.Statistics;

/// <summary>Exact percentiles by linear interpolation between order statistics: type 7 of Hyndman and Fan (1996), as in R and NumPy.</summary>
public static class Percentile
{
    /// <param name="sorted">Ascending, at least one value.</param>
    /// <param name="p">0 to 1.</param>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static double OfSorted(ReadOnlySpan<long> sorted, double p)
    {
        var (index, part) = Place(sorted.Length, p);
        return part == 0 ? sorted[index] : sorted[index] + (part * (sorted[index + 1] - sorted[index]));
    }

    /// <inheritdoc cref="OfSorted(ReadOnlySpan{long}, double)"/>
    public static double OfSorted(ReadOnlySpan<int> sorted, double p)
    {
        var (index, part) = Place(sorted.Length, p);
        return part == 0 ? sorted[index] : sorted[index] + (part * (sorted[index + 1] - sorted[index]));
    }

    private static (int Index, double Part) Place(int count, double p)
    {
        if (count == 0)
        {
            throw new ArgumentException("No percentile of no values.", nameof(count));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(p);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(p, 1);
        var place = (count - 1) * p;
        var index = Math.Min((int)place, count - 1);
        return (index, place - index);
    }
}
