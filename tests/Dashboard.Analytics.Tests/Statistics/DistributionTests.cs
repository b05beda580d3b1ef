using Dashboard.Analytics.Statistics;

namespace Dashboard.Analytics.Tests.Statistics;

public sealed class DistributionTests
{
    [Theory]
    [InlineData(0, 10)]
    [InlineData(0.25, 17.5)] // place 0.75: 10 + 0.75 × (20 − 10)
    [InlineData(0.5, 30)] // place 1.5: 20 + 0.5 × (40 − 20)
    [InlineData(0.9, 68)] // place 2.7: 40 + 0.7 × (80 − 40)
    [InlineData(1, 80)]
    public void OfSorted_FourValues_Interpolates(double p, double expected) =>
        Assert.Equal(expected, Percentile.OfSorted([10L, 20, 40, 80], p), 1e-12);

    [Fact]
    public void Of_Durations_SortsAndMeasures()
    {
        var figures = DurationDistribution.Of([60, 10, 50, 20, 40, 30]);

        Assert.Equal((6, 35d, 35d, 60L), (figures.N, figures.Mean, figures.Median, figures.Max));
        Assert.Equal(new Interval(10, 60), figures.MedianInterval);
    }

    [Fact]
    public void Of_NoDurations_HasNoFigures() => Assert.Equal(DurationFigures.Empty, DurationDistribution.Of([]));

    [Fact]
    public void Of_HugeDurations_HasAnExactMean() =>
        Assert.Equal(long.MaxValue, DurationDistribution.Of([long.MaxValue, long.MaxValue, long.MaxValue]).Mean);

    [Fact]
    public void Of_Counts_HasMedianAndMost() =>
        // Sorted 1 2 4 9: 2 + 0.5 × 2; place 2.7: 4 + 0.7 × 5.
        Assert.Equal((3d, 7.5, 9), CountDistribution.Of([9, 1, 4, 2]) is var (median, p90, max) ? (median, Math.Round(p90!.Value, 12), max) : default);

    [Fact]
    public void Share_TenOfTwenty_HasTheScoreInterval()
    {
        // z² = 3.841459; centre 1/2; half = 1.959964 / 23.841459 × √(20 × 0.25 + 0.960365) = 0.082208 × 2.441386 = 0.200702.
        var interval = Wilson.Share(10, 20).WilsonInterval!;

        Assert.Equal(0.299298, interval.Low!.Value, 1e-6);
        Assert.Equal(0.700702, interval.High!.Value, 1e-6);
    }

    [Fact]
    public void Share_AllOrNone_ReachesTheEdge()
    {
        Assert.Equal(0, Wilson.Share(0, 7).WilsonInterval!.Low);
        Assert.Equal(1, Wilson.Share(7, 7).WilsonInterval!.High);
        Assert.Null(Wilson.Share(0, 0).WilsonInterval);
    }
}
