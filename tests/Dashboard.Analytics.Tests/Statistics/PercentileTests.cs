using CsCheck;
using Dashboard.Analytics.Statistics;

namespace Dashboard.Analytics.Tests.Statistics;

public class PercentileTests
{
    [Theory]
    [InlineData(0.0, 10)]
    [InlineData(0.5, 25)] // (4 − 1) × 0.5 = 1.5: halfway from 20 to 30
    [InlineData(0.9, 67.1)] // 2.7: 30 + 0.7 × (83 − 30)
    [InlineData(1.0, 83)]
    public void OfSorted_FourValues_InterpolatesBetweenOrderStatistics(double p, double expected) =>
        Assert.Equal(expected, Percentile.OfSorted([10, 20, 30, 83], p), tolerance: 1e-12);

    [Fact]
    public void OfSorted_OneValue_IsThatValueAtEveryP() =>
        Assert.All(new[] { 0, 0.1, 0.5, 1 }, p => Assert.Equal(7, Percentile.OfSorted([7], p)));

    [Fact]
    public void OfSorted_Nothing_Throws() => Assert.Throws<ArgumentException>(() => Percentile.OfSorted([], 0.5));

    [Fact]
    public void OfSorted_AnyValues_RisesWithPBetweenTheSmallestAndTheLargest() =>
        Gen.Select(Gen.Long[0, 1L << 50].Array[1, 40], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((values, a, b) =>
        {
            Array.Sort(values);
            var (low, high) = (Percentile.OfSorted(values, Math.Min(a, b)), Percentile.OfSorted(values, Math.Max(a, b)));
            Assert.InRange(low, values[0], high);
            Assert.InRange(high, low, values[^1]);
        });

    [Fact]
    public void Of_Durations_GivesEveryFigure()
    {
        // 0, 10, …, 100: the p-th percentile of eleven even steps is 100 p.
        var figures = DurationDistribution.Of([.. Enumerable.Range(0, 11).Select(i => (long)(100 - (10 * i)))]);
        Assert.Equal(11, figures.N);
        Assert.Equal([5, 10, 25, 50, 75, 90, 95, 99], new[] { figures.P5, figures.P10, figures.P25, figures.Median, figures.P75, figures.P90, figures.P95, figures.P99 }.Select(p => Math.Round(p!.Value, 9)));
        Assert.Equal(50, figures.Mean);
        Assert.Equal(100, figures.Max);
        // n = 11: P(Bin ≤ 1) = 12/2048 = 0.0059, P(Bin ≤ 2) = 67/2048 = 0.033: k = 2, so the 2nd and the 10th value.
        Assert.Equal(new Interval(10, 90), figures.MedianInterval);
    }

    [Fact]
    public void Of_NoDurations_IsEmpty() => Assert.Equal(DurationFigures.Empty, DurationDistribution.Of([]));

    [Fact]
    public void Of_LargestTimes_MeanDoesNotOverflow() =>
        Assert.Equal(long.MaxValue, DurationDistribution.Of([long.MaxValue, long.MaxValue, long.MaxValue]).Mean!.Value, tolerance: 1024);

    [Fact]
    public void Of_Counts_GivesMedianP90AndMost() => Assert.Equal((2.5, 3.7, 4), CountDistribution.Of([4, 1, 3, 2]));
}
