using CsCheck;
using Dashboard.Analytics.Statistics;

namespace Dashboard.Analytics.Tests.Statistics;

public class WilsonTests
{
    [Fact]
    public void Share_EightOfTen_IsTheFormulaByHand()
    {
        // z² = 3.841459: centre (0.8 + 0.1920729) / 1.3841459 = 0.7167401; half 1.959964 √(0.016 + 0.0096036) / 1.3841459 = 0.2265777.
        var share = Wilson.Share(8, 10);
        Assert.Equal(0.8, share.Share);
        Assert.Equal(0.4901625, share.WilsonInterval!.Low!.Value, tolerance: 1e-6);
        Assert.Equal(0.9433178, share.WilsonInterval.High!.Value, tolerance: 1e-6);
    }

    [Theory]
    [InlineData(0, 5, 0, 0.4344825)] // z² / (n + z²)
    [InlineData(5, 5, 0.5655175, 1)]
    public void Share_NoneOrAll_ReachesTheEndExactly(int count, int of, double low, double high)
    {
        var interval = Wilson.Share(count, of).WilsonInterval!;
        Assert.Equal(low, interval.Low!.Value, tolerance: 1e-6);
        Assert.Equal(high, interval.High!.Value, tolerance: 1e-6);
    }

    [Fact]
    public void Share_OfNothing_IsUndefined()
    {
        Assert.Null(Wilson.Share(0, 0).Share);
        Assert.Null(Wilson.Share(0, 0).WilsonInterval);
    }

    [Fact]
    public void Share_AnyCount_HasEndsAtWhichTheShareIsJustNotSurprising() =>
        Gen.OneOf(Gen.Int[1, 200], Gen.Int[1, 2_000_000_000]).SelectMany(of => Gen.Select(Gen.Int[0, of], Gen.Const(of))).Sample((count, of) =>
        {
            // The score interval by its definition: at an end p, the share lies z standard errors √(p (1 − p) / n) from p.
            var share = Wilson.Share(count, of);
            foreach (var p in new[] { share.WilsonInterval!.Low!.Value, share.WilsonInterval.High!.Value }.Where(p => p is > 0 and < 1))
            {
                var distance = 1.959963984540054 * Math.Sqrt(p * (1 - p) / of);
                Assert.Equal(distance, Math.Abs(p - share.Share!.Value), tolerance: 1e-12);
            }

            Assert.InRange(share.Share!.Value, share.WilsonInterval.Low.Value, share.WilsonInterval.High.Value);
        });

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    [InlineData(0, -1)]
    public void Share_MoreThanAllOrLessThanNone_IsRefused(int count, int of) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Wilson.Share(count, of));
}
