using CsCheck;
using Dashboard.Analytics.Statistics;

namespace Dashboard.Analytics.Tests.Statistics;

public class KaplanMeierTests
{
    [Fact]
    public void Median_SomeCensored_IsWhereTheCurvePassesOneHalf()
    {
        // At risk 5, 4, 2: S = 4/5 after 1, 3/5 after 2 (3 is censored), 3/10 after 4.
        var median = KaplanMeier.Median([(4, true), (1, true), (3, false), (2, true), (9, false)]);
        Assert.Equal(4, median.Median);
    }

    [Fact]
    public void Median_StepLiesAtOneHalf_IsTheMiddleOfThatStep()
    {
        // S = 3/4, 1/2, 1/4, 0: one half from 2 to 7.
        Assert.Equal(4.5, KaplanMeier.Median([(1, true), (2, true), (7, true), (8, true)]).Median);
    }

    [Fact]
    public void Median_LastStepLiesAtOneHalf_IsWhereItBegins() =>
        Assert.Equal(1, KaplanMeier.Median([(1, true), (9, false)]).Median);

    [Fact]
    public void Median_EventAndCensoringAtOneTime_CountsTheCensoredAtRisk() =>
        Assert.Null(KaplanMeier.Median([(1, true), (1, false), (1, false), (2, false)]).Median); // S = 3/4, never lower

    [Fact]
    public void Median_NothingObservedOrAllCensored_IsUndefined()
    {
        Assert.Equal(new SurvivalMedian(null, null), KaplanMeier.Median([]));
        Assert.Equal(new SurvivalMedian(null, null), KaplanMeier.Median([(1, false), (2, false)]));
    }

    [Fact]
    public void Median_TenEvents_HasTheIntervalOfTheLogBand()
    {
        // Times 1 to 10, all events. Greenwood after i events: i / (10 (10 − i)). Lower: S exp(−1.96 √g) < 1/2 first at i = 2:
        // 0.8 exp(−1.95996 √0.025) = 0.587; i = 3: 0.7 exp(−1.95996 √(3/70)) = 0.4666. Upper: i = 7: 0.3 exp(1.95996 √(7/30)) = 0.773;
        // i = 8: 0.2 exp(1.95996 √0.4) = 0.691; i = 9: 0.1 exp(1.95996 √0.9) = 0.642: never below one half, and undefined at 0.
        var median = KaplanMeier.Median([.. Enumerable.Range(1, 10).Select(time => ((long)time, true))]);
        Assert.Equal(5.5, median.Median);
        Assert.Equal(new Interval(3, null), median.Interval);
    }

    [Fact]
    public void Median_OneEventAlone_HasNoInterval() =>
        // S falls from 1 to 0 at once, and where S is 0 there is no band.
        Assert.Equal(new SurvivalMedian(7, null), KaplanMeier.Median([(7, true)]));

    [Fact]
    public void Median_OneMoreStillWaiting_IsNeverSooner() =>
        Gen.Select(Gen.Select(Gen.Long[0, 50], Gen.Bool).Array[1, 30], Gen.Long[0, 50]).Sample((seen, waited) =>
        {
            var before = KaplanMeier.Median([.. seen]).Median ?? double.PositiveInfinity;
            var after = KaplanMeier.Median([.. seen, (waited, false)]).Median ?? double.PositiveInfinity;
            Assert.True(after >= before);
        });

    [Fact]
    public void Median_NothingCensored_IsTheOrdinaryMedian() => Gen.Long[0, 1000].HashSet[1, 30].Sample(times =>
    {
        var sorted = times.Order().ToArray();
        var median = KaplanMeier.Median([.. times.Select(time => (time, true))]).Median;
        Assert.Equal(Percentile.OfSorted(sorted, 0.5), median);
    });
}
