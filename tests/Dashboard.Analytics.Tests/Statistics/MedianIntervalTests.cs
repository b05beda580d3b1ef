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

    /// <summary>Worked out apart, in whole numbers of 400 bits; the normal approximation n/2 − 0.98 √n gives 40.2, 4902, 499020 and 4996900.9.</summary>
    [Theory]
    [InlineData(100, 40)]
    [InlineData(10_000, 4_902)]
    [InlineData(100_001, 49_691)]
    [InlineData(1_000_000, 499_020)]
    [InlineData(5_000_001, 2_497_809)]
    [InlineData(10_000_000, 4_996_901)]
    public void Ranks_LargeN_AreExact(int n, int low) => Assert.Equal((low, n + 1 - low), MedianInterval.Ranks(n));

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
