using MathNet.Numerics.Distributions;

namespace Dashboard.Analytics.Statistics;

/// <summary>
/// The distribution-free 95 % interval of a median, from order statistics: how many of n values lie below the true median is
/// binomial with one half, whatever the values' distribution.
/// </summary>
public static class MedianInterval
{
    /// <summary>The smallest n for which the outermost values are an interval: P(Bin(6, ½) = 0) = 1/64 ≤ 0.025 &lt; 1/32.</summary>
    public const int SmallestN = 6;

    private const double TailProbability = 0.025;

    /// <summary>The lower rank by n, where it was found before: a page asks for hundreds of intervals, of weeks that are much alike.</summary>
    private static readonly int[] Known = new int[1 << 14];

    /// <summary>
    /// Ranks (from 1) of the values that bound the interval: k and n + 1 − k, with k the largest integer such that
    /// P(Bin(n, ½) ≤ k − 1) ≤ 0.025.
    /// </summary>
    /// <returns><see langword="null"/> below n = 6.</returns>
    public static (int Low, int High)? Ranks(int n)
    {
        if (n < SmallestN)
        {
            return null;
        }

        var known = n < Known.Length ? Known[n] : 0;
        var low = known > 0 ? known : Low(n);
        if (n < Known.Length)
        {
            Known[n] = low;
        }

        return (low, n + 1 - low);
    }

    private static int Low(int n)
    {
        // The normal approximation is within a rank or two of it: a few steps up or down from there.
        var k = Math.Clamp((int)Math.Round((n / 2.0) - (StandardNormal.Quantile975 * Math.Sqrt(n) / 2)), 1, n / 2);
        while (k > 1 && !IsTail(n, k))
        {
            k--;
        }

        while (k < n / 2 && IsTail(n, k + 1))
        {
            k++;
        }

        return k;
    }

    /// <param name="sorted">Ascending.</param>
    /// <returns><see langword="null"/> below n = 6.</returns>
    public static Interval? OfSorted(ReadOnlySpan<long> sorted) =>
        Ranks(sorted.Length) is { } ranks ? new Interval(sorted[ranks.Low - 1], sorted[ranks.High - 1]) : null;

    private static bool IsTail(int n, int k) => Binomial.CDF(0.5, n, k - 1) <= TailProbability;
}
