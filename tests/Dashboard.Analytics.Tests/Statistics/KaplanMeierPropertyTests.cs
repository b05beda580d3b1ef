using CsCheck;
using Dashboard.Analytics.Statistics;

namespace Dashboard.Analytics.Tests.Statistics;

public class KaplanMeierPropertyTests
{
    private static readonly Gen<(long Time, bool Event)[]> Observations =
        Gen.Select(Gen.Int[0, 4], Gen.Long[1, 60]).SelectMany((censoredOfFive, latest) =>
            Gen.Select(Gen.Long[0, latest], Gen.Int[1, 5], (time, draw) => (time, draw > censoredOfFive)).Array[0, 60]);

    [Fact]
    public void Median_AnyObservations_IsThatOfTheDefinition() => Observations.Sample(observations =>
    {
        var (median, low, high) = SurvivalByDefinition.Median(observations);
        var actual = KaplanMeier.Median([.. observations]);
        Assert.Equal(median, actual.Median);
        Assert.Equal(low, actual.Interval?.Low);
        Assert.Equal(high, actual.Interval?.High);
    });

    [Fact]
    public void Median_AnyObservations_LiesWithinItsInterval() => Observations.Sample(observations =>
    {
        var actual = KaplanMeier.Median([.. observations]);
        Assert.True(actual.Median is not { } median || actual.Interval?.Low is not { } low || low <= median);
        Assert.True(actual.Interval?.High is not { } high || actual.Median <= high);
    });

    [Fact]
    public void Median_AnotherOrder_IsTheSame() => Gen.Select(Observations, Gen.Int).Sample((observations, seed) =>
    {
        var shuffled = observations.ToArray();
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(KaplanMeier.Median([.. observations]), KaplanMeier.Median(shuffled));
    });

    [Fact]
    public void Median_MillionOfEvents_StillSeesThePieceAtOneHalf()
    {
        // 0, 2, …, 1,999,998: S is one half from the 500,000th time, 999,998, to the next, 1,000,000, however half a million factors were rounded.
        var times = new (long, bool)[1_000_000];
        for (var i = 0; i < times.Length; i++)
        {
            times[i] = (2L * i, true);
        }

        Assert.Equal(999_999, KaplanMeier.Median(times).Median);
    }
}
