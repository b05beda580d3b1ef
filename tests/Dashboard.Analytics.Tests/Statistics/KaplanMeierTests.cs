using Dashboard.Analytics.Statistics;

namespace Dashboard.Analytics.Tests.Statistics;

public sealed class KaplanMeierTests
{
    [Fact]
    public void Median_OddNumberOfEvents_IsTheMiddleOne() =>
        // After 20, 1/3 is left.
        Assert.Equal(20, KaplanMeier.Median([(30, true), (10, true), (20, true)]).Median);

    [Fact]
    public void Median_FlatAtOneHalf_IsTheMidpoint() =>
        // 3/4, 1/2 from 20 to 30, 1/4.
        Assert.Equal(25, KaplanMeier.Median([(10, true), (20, true), (30, true), (40, true)]).Median);

    [Fact]
    public void Median_Censored_CountsTheOpenOnes() =>
        // 4/5 at 10; censored at 20; then 4/5 × 2/3 = 8/15 at 30 and 4/15 at 40: later than the 30 of the finished alone.
        Assert.Equal(40, KaplanMeier.Median([(10, true), (20, false), (30, true), (40, true), (50, false)]).Median);

    [Fact]
    public void Median_CensoredAtTheTimeOfAnEvent_IsStillAtRisk() =>
        // Two events of six at 10 leave 2/3, one of two at 15 leaves 1/3. Were the two censored at 10 gone before, it would be 1/2 of four, and 12.5.
        Assert.Equal(15, KaplanMeier.Median([(10, false), (10, true), (15, true), (10, false), (10, true), (20, true)]).Median);

    [Fact]
    public void Median_NeverHalf_IsUndefined() => Assert.Null(KaplanMeier.Median([(10, true), (20, false), (30, false)]).Median);

    [Fact]
    public void Median_Nothing_IsUndefined() => Assert.Equal(new SurvivalMedian(null, null), KaplanMeier.Median([]));

    [Fact]
    public void Median_TenEvents_HasTheLogBandsInterval()
    {
        // S = 0.9, 0.8, … after 1, 2, …; Greenwood's sum after d of 10 is d / (10 (10 − d)). The lower end of the band, S exp(−1.96 √sum):
        // 0.9 → 0.732, 0.8 → 0.587, 0.7 → 0.467 < 1/2: 3. The upper: 0.5 → 0.929, 0.4 → 0.855, 0.3 → 0.773, 0.2 → 0.691, 0.1 → 0.642, then none.
        var (median, interval) = KaplanMeier.Median([.. Enumerable.Range(1, 10).Select(time => ((long)time, true))]);

        Assert.Equal(5.5, median);
        Assert.Equal(new Interval(3, null), interval);
    }
}
