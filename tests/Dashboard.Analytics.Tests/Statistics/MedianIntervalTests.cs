using System.Numerics;
using Dashboard.Analytics.Statistics;

namespace Dashboard.Analytics.Tests.Statistics;

public sealed class MedianIntervalTests
{
    [Fact]
    public void Ranks_BelowSix_AreUndefined() =>
        // P(Bin(5, 1/2) ≤ 0) = 1/32 = 0.03125 > 0.025.
        Assert.Null(MedianInterval.Ranks(5));

    [Theory]
    [InlineData(6, 1)] // P(≤ 0) = 1/64 = 0.0156; P(≤ 1) = 7/64 = 0.109
    [InlineData(9, 2)] // P(≤ 1) = 10/512 = 0.0195; P(≤ 2) = 46/512 = 0.0898
    [InlineData(100, 40)] // the textbook's 40th and 61st of a hundred
    public void Ranks_SmallNumbers_AreTheTextbooks(int n, int low) => Assert.Equal((low, n + 1 - low), MedianInterval.Ranks(n));

    [Fact]
    public void Ranks_EveryNumberUpTo2000_AreThoseOfExactArithmetic()
    {
        for (var n = 6; n <= 2000; n++)
        {
            // 40 × (sum of C(n, 0..k−1)) ≤ 2^n, in whole numbers.
            var (k, choose, sum) = (0, BigInteger.One, BigInteger.One);
            while (40 * sum <= BigInteger.One << n)
            {
                k++;
                choose = choose * (n - k + 1) / k;
                sum += choose;
            }

            Assert.Equal((k, n + 1 - k), MedianInterval.Ranks(n));
        }
    }

    [Fact]
    public void Ranks_Millions_AreNearTheNormalApproximation()
    {
        // 500,000 − 0.98 × 1,000 = 499,020; the exact rank is within one.
        var ranks = Assert.NotNull(MedianInterval.Ranks(1_000_000));
        Assert.InRange(ranks.Low, 499_019, 499_021);
        Assert.Equal(1_000_001, ranks.Low + ranks.High);
    }
}
