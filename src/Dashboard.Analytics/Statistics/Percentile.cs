namespace Dashboard.Analytics.Statistics;

/// <summary>Exact percentiles: type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages" (1996); the default of R and NumPy.</summary>
public static class Percentile
{
    /// <summary>Linear interpolation between the order statistics around (n − 1)p.</summary>
    /// <param name="sorted">Ascending, at least one value.</param>
    /// <param name="p">0 to 1; 0.5 is the median.</param>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static double OfSorted(ReadOnlySpan<long> sorted, double p)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(p);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(p, 1);
        if (sorted.IsEmpty)
        {
            throw new ArgumentException("There is no percentile of nothing.", nameof(sorted));
        }

        var place = (sorted.Length - 1) * p;
        var below = (int)Math.Floor(place);
        var weight = place - below;
        return weight == 0 || below + 1 == sorted.Length
            ? sorted[below]
            : sorted[below] + (weight * (sorted[below + 1] - sorted[below]));
    }
}
