using CsCheck;
using Dashboard.Analytics.Groups;
using Dashboard.Analytics.TimeToPublish;

namespace Dashboard.Analytics.Tests.Groups;

public sealed class DistributionPointsTests
{
    private const long Minute = 60_000, Week = 7 * 24 * 60 * Minute;

    [Fact]
    public void All_Points_RiseFromAMinuteToSixtyFourWeeksThroughEveryStepOfTheHistograms()
    {
        // 14 steps of 8 parts, and the last step's end.
        Assert.Equal(113, DistributionPoints.All.Length);
        Assert.Equal((Minute, 64 * Week), (DistributionPoints.All[0], DistributionPoints.All[^1]));
        Assert.Equal(DistributionPoints.All.Order().Distinct(), DistributionPoints.All);
        Assert.Subset(DistributionPoints.All.ToHashSet(), HistogramSteps.Edges.Skip(1).ToHashSet());
    }

    [Fact]
    public void Read_TimesAtAPoint_AreWithinIt()
    {
        // Of 0, 1 minute, 1 minute + 1 ms and 100 weeks: two at one minute, three from the next point on, one never.
        var shares = DistributionPoints.Read([0, Minute, Minute + 1, 100 * Week]);

        Assert.Equal((0.5, 0.75, 0.75), (shares[0], shares[1], shares[^1]));
    }

    [Fact]
    public void Read_Nothing_IsEmpty() => Assert.Empty(DistributionPoints.Read([]));

    [Fact]
    public void Read_AnyTimes_AreCountedOneByOne() =>
        Gen.Long[0, 80 * Week].Array[1, 40].Sample(times => Assert.Equal(
            DistributionPoints.All.Select(point => times.Count(time => time <= point) / (double)times.Length),
            DistributionPoints.Read([.. times.Order()])));
}
