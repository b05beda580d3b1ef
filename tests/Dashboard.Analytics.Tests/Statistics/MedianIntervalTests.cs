using System.Numerics;
using CsCheck;
using Dashboard.Analytics.Statistics;

namespace Dashboard.Analytics.Tests.Statistics;

public class MedianIntervalTests
{
    [Fact]
    public void Ranks_UpToSeveralHundred_AreThoseOfTheExactBinomial()
    {
        for (var n = 0; n <= 400; n++)
        {
            Assert.Equal(ExactRanks(n), MedianInterval.Ranks(n));
        }
    }

    /// <summary>Worked out apart, in whole numbers of 400 bits; the normal approximation n/2 − 0.98 √n gives 40.2, 4902, 499020 and 4996900.9.</summary>
    [Theory]
    [InlineData(100, 40)]
    [InlineData(10_000, 4_902)]
    [InlineData(100_001, 49_691)]
    [InlineData(1_000_000, 499_020)]
    [InlineData(5_000_001, 2_497_809)]
    [InlineData(10_000_000, 4_996_901)]
    public void Ranks_LargeN_AreExact(int n, int low) => Assert.Equal((low, n + 1 - low), MedianInterval.Ranks(n));

    [Fact]
    public void Ranks_AnyNUpToMillions_AreThoseOfTheTermsAddedUp() => Gen.Int[6, 5_000_000].Sample(
        n =>
        {
            var (k, within, beyond) = BinomialWalk.LargestWithin(n, 0.025);

            // The sum is right to about 1e-12. A limit nearer than that to a tail (one n in a million) it can't decide.
            if (0.025 - within > 1e-11 && beyond - 0.025 > 1e-11)
            {
                Assert.Equal((k, n + 1 - k), MedianInterval.Ranks(n));
            }
        },
        iter: 100);

    [Fact]
    public void OfSorted_SixAndFewer_IsTheOutermostValuesAndNothing()
    {
        // n = 6: P(Bin = 0) = 1/64 = 0.0156 ≤ 0.025 and P(Bin ≤ 1) = 7/64: k = 1. n = 5: 1/32 = 0.031 already is too much.
        Assert.Equal(new Interval(3, 90), MedianInterval.OfSorted([3, 4, 4, 5, 60, 90]));
        Assert.Null(MedianInterval.OfSorted([3, 4, 4, 5, 60]));
        Assert.Null(MedianInterval.OfSorted([]));
    }

    /// <summary>k largest with Σ C(n, i), i &lt; k, at most 2ⁿ / 40, in whole numbers.</summary>
    private static (int, int)? ExactRanks(int n)
    {
        var limit = BigInteger.Pow(2, n);
        BigInteger term = 1, sum = 0;
        var k = 0;
        while (k <= n)
        {
            sum += term;
            if (sum * 40 > limit)
            {
                break;
            }

            term = term * (n - k) / (k + 1);
            k++;
        }

        return k == 0 ? null : (k, n + 1 - k);
    }
}
