using CsCheck;
using Dashboard.Analytics.Groups;
using Dashboard.Analytics.TimeToPublish;

namespace Dashboard.Analytics.Tests.TimeToPublish;

/// <summary>What is counted by step beforehand is what counting the times themselves gives.</summary>
public sealed class StepCountsTests
{
    [Fact]
    public void HistogramOfCounts_TrailingAndLeadingBinsEmpty_IsCutToThoseBetween()
    {
        // Bins 0 to 4; the first that holds any is 5 to 15 minutes, the last 1 to 4 hours, with an empty one between.
        var bins = HistogramSteps.OfCounts([0, 0, 3, 0, 1]);

        Assert.Equal([(300_000, 3), (900_000, 0), (3_600_000, 1)], bins.Select(bin => (bin.From, bin.Tweets)));
        Assert.Equal(14_400_000, bins[^1].To);
        Assert.Empty(HistogramSteps.OfCounts([0, 0]));
        Assert.Empty(HistogramSteps.OfCounts([]));
    }

    [Fact]
    public void DistributionOfCounts_AnyTimes_IsTheSameAsOfTheTimesThemselves() =>
        Gen.Long[0, 2 * DistributionPoints.All[^1]].Array.Sample(times =>
        {
            var counts = new int[DistributionPoints.All.Length + 1];
            foreach (var time in times)
            {
                counts[DistributionPoints.All.Count(point => point < time)]++;
            }

            Assert.Equal(DistributionPoints.Read([.. times.Order()]), DistributionPoints.OfCounts(counts));
        });
}
