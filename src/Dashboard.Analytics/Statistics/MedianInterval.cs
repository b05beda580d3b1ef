using MathNet.Numerics;

namespace Dashboard.Analytics.Statistics;

/// <summary>Which order statistics bound the median with 95 % confidence, whatever the distribution.</summary>
public static class MedianInterval
{
    private const double Tail = 0.025;
    private const double Negligible = 1e-18;

    /// <summary>The largest k with P(Bin(n, 1/2) ≤ k − 1) ≤ 0.025, and n + 1 − k.</summary>
    /// <returns>Ranks from 1; <see langword="null"/> below n = 6, where there is no such k.</returns>
    public static (int Low, int High)? Ranks(int n)
    {
        if (n < 6)
        {
            return null;
        }

        // From the normal approximation, which is off by a rank or two, step to the exact one.
        var last = Math.Clamp((int)((n / 2.0) - (Normal.Z975 * Math.Sqrt(n) / 2)), 0, n);
        var upTo = Cumulative(n, last);
        while (upTo > Tail)
        {
            upTo -= Probability(n, last--);
        }

        while (upTo + Probability(n, last + 1) <= Tail)
        {
            upTo += Probability(n, ++last);
        }

        return (last + 1, n - last);
    }

    private static double Probability(int n, int k) =>
        Math.Exp(SpecialFunctions.GammaLn(n + 1.0) - SpecialFunctions.GammaLn(k + 1.0) - SpecialFunctions.GammaLn(n - k + 1.0) - (n * Constants.Ln2));

    /// <summary>P(Bin(n, 1/2) ≤ k), summed downwards until nothing more is added.</summary>
    private static double Cumulative(int n, int k)
    {
        var (sum, term) = (0.0, Probability(n, k));
        for (var j = k; j >= 0 && term > Negligible; j--)
        {
            sum += term;
            term *= j / (n - j + 1.0);
        }

        return sum;
    }
}
