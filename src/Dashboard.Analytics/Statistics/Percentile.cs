using Dashboard.Analytics.Engine;

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
        var (below, weight) = Place(sorted.Length, p);
        return weight == 0 ? sorted[below] : Between(sorted[below], sorted[below + 1], weight);
    }

    /// <summary>The same of durations that lie elsewhere: two of them are read.</summary>
    internal static double Of(OrderedTimes ordered, double p)
    {
        var (below, weight) = Place(ordered.Count, p);
        return weight == 0 ? ordered.At(below) : Between(ordered.At(below), ordered.At(below + 1), weight);
    }

    /// <summary>The rank below, from 0, and how far towards the next one.</summary>
    private static (int Below, double Weight) Place(int count, double p)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(p);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(p, 1);
        if (count == 0)
        {
            throw new ArgumentException("There is no percentile of nothing.", nameof(count));
        }

        var place = (count - 1) * p;
        var below = (int)Math.Floor(place);
        return below + 1 == count ? (below, 0) : (below, place - below);
    }

    private static double Between(long low, long high, double weight) => low + (weight * (high - low));
}
