using Dashboard.Operations.Generate.Chance;

namespace Dashboard.Operations.Tests.Generate.Chance;

/// <summary>100,000 draws from fixed streams; the bands are five standard errors wide either way.</summary>
public sealed class DrawsTests
{
    private const int Many = 100_000;

    [Fact]
    public void Normal_ManyDraws_HaveMeanZeroAndVarianceOne()
    {
        var draws = Draw("normal", random => random.Normal());

        // Standard errors: 1/√100,000 = 0.0032 and √(2/100,000) = 0.0045.
        Assert.InRange(draws.Average(), -0.016, 0.016);
        Assert.InRange(draws.Average(x => x * x), 1 - 0.0225, 1 + 0.0225);
    }

    [Fact]
    public void LogNormal_MedianSix_IsBelowSixHalfTheTime()
    {
        var below = Draw("lognormal", random => random.LogNormal(6, 1.0)).Count(x => x < 6);

        // √(100,000 · ¼) = 158.
        Assert.InRange(below, 50_000 - 790, 50_000 + 790);
    }

    [Fact]
    public void LogNormal_SigmaOne_IsBelowOneSigmaAsOftenAsTheNormal()
    {
        var below = Draw("lognormal", random => random.LogNormal(6, 1.0)).Count(x => x < 6 * Math.E);

        // Φ(1) = 0.8413; √(100,000 · 0.8413 · 0.1587) = 116.
        Assert.InRange(below, 84_130 - 580, 84_130 + 580);
    }

    [Fact]
    public void Exponential_MeanSix_HasMeanSixAndIsNeverNegative()
    {
        var draws = Draw("exponential", random => random.Exponential(6));

        // Standard error: 6/√100,000 = 0.019.
        Assert.InRange(draws.Average(), 6 - 0.095, 6 + 0.095);
        Assert.True(draws.Min() >= 0);
    }

    [Fact]
    public void Between_OneToThree_GivesEachOfTheThreeAndNothingElse()
    {
        var random = new RandomStream(1, "between");
        var counts = Enumerable.Range(0, Many).Select(_ => random.Between(1, 3)).CountBy(x => x).OrderBy(pair => pair.Key).ToArray();

        // √(100,000 · ⅓ · ⅔) = 149.
        Assert.Equal([1, 2, 3], counts.Select(pair => pair.Key));
        Assert.All(counts, pair => Assert.InRange(pair.Value, 33_333 - 745, 33_334 + 745));
    }

    [Fact]
    public void Pick_WeightsZeroOneThree_PicksThemInThatProportion()
    {
        var random = new RandomStream(1, "pick");
        var picked = Enumerable.Range(0, Many).Select(_ => random.Pick(["never", "seldom", "often"], WeightOf)).CountBy(x => x).ToDictionary();

        // √(100,000 · ¼ · ¾) = 137.
        Assert.DoesNotContain("never", picked.Keys);
        Assert.InRange(picked["seldom"], 25_000 - 685, 25_000 + 685);
        Assert.Equal(Many, picked["seldom"] + picked["often"]);

        static double WeightOf(string item) => item switch { "never" => 0, "seldom" => 1, _ => 3 };
    }

    [Fact]
    public void Pick_NoWeightIsPositive_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new RandomStream(1, "pick").Pick(["a", "b"], _ => 0));

    [Fact]
    public void Chance_ZeroAndOne_AreNeverAndAlways()
    {
        var random = new RandomStream(1, "chance");

        Assert.DoesNotContain(true, Enumerable.Range(0, 1000).Select(_ => random.Chance(0)));
        Assert.DoesNotContain(false, Enumerable.Range(0, 1000).Select(_ => random.Chance(1)));
    }

    private static double[] Draw(string key, Func<RandomStream, double> draw)
    {
        var random = new RandomStream(1, key);
        return [.. Enumerable.Range(0, Many).Select(_ => draw(random))];
    }
}
