namespace Dashboard.Analytics.Tests.Statistics;

/// <summary>
/// The lower tail of Bin(n, ½) by adding its terms up, with no special function: slow (n steps), and right to about 1e-12 for n of ten million.
/// </summary>
internal static class BinomialWalk
{
    /// <summary>The largest k with P(X ≤ k − 1) ≤ <paramref name="limit"/>, and the tails on either side of the limit.</summary>
    /// <param name="n">At least 1, and large enough that such a k of 1 or more exists.</param>
    /// <returns>k, P(X ≤ k − 1), which is at most the limit, and P(X ≤ k), which is above it.</returns>
    public static (int K, double Within, double Beyond) LargestWithin(int n, double limit)
    {
        // The middle term of an even 2m: C(2m, m) / 4^m = ∏ (1 − 1/(2i)), i = 1 … m. Of an odd 2m + 1, P(X = m) is (2m + 1) / (2m + 2) of it.
        var m = n / 2;
        double term = 1;
        for (var i = 1; i <= m; i++)
        {
            term *= 1 - (1 / (2.0 * i));
        }

        var isEven = n % 2 == 0;
        term *= isEven ? 1 : (2.0 * m + 1) / (2.0 * m + 2);

        // By symmetry P(X ≤ m) is one half of an odd n, and one half and half the middle term of an even one. From there terms are taken off.
        var tail = isEven ? 0.5 + (term / 2) : 0.5;
        var value = m;
        while (true)
        {
            var lower = tail - term;
            if (lower <= limit)
            {
                return (value, lower, tail);
            }

            // P(X = j − 1) = P(X = j) · j / (n − j + 1)
            term *= (double)value / (n - value + 1);
            tail = lower;
            value--;
        }
    }
}
