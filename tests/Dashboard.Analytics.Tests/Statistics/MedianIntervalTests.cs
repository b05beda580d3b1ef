using System.Numerics;
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

    [Theory]
    [InlineData(100, 40)] // the table value of the sign test
    [InlineData(10_000, 4_902)] // 5000 − 0.98 × 100 = 4902
    [InlineData(1_000_000, 499_020)] // 500000 − 0.98 × 1000 = 499020
    public void Ranks_LargeN_AreNearTheNormalApproximation(int n, int low)
    {
        var ranks = MedianInterval.Ranks(n)!.Value;
        Assert.InRange(ranks.Low, low - 1, low + 1);
        Assert.Equal(n + 1, ranks.Low + ranks.High);
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
