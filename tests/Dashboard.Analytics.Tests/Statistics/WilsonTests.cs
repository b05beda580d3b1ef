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
}
