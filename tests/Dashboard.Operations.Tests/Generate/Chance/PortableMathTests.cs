using CsCheck;
using Dashboard.Operations.Generate.Chance;

namespace Dashboard.Operations.Tests.Generate.Chance;

public sealed class PortableMathTests
{
    [Fact]
    public void Exp_AnyNumber_AgreesWithTheSystemsToFourteenDigits() =>
        Gen.Double[-700, 700].Sample(x => Assert.InRange(PortableMath.Exp(x) / Math.Exp(x), 1 - 1e-14, 1 + 1e-14));

    [Fact]
    public void Log_AnyPositiveNumber_AgreesWithTheSystems() =>
        Gen.Double[-300, 300].Select(x => Math.Pow(10, x)).Sample(x =>
            Assert.InRange(PortableMath.Log(x) - Math.Log(x), -1e-14 * Math.Max(1, Math.Abs(Math.Log(x))), 1e-14 * Math.Max(1, Math.Abs(Math.Log(x)))));

    [Fact]
    public void Log_OfOne_IsZeroExactly() => Assert.Equal(0.0, PortableMath.Log(1));

    [Fact]
    public void Exp_OfZero_IsOneExactly() => Assert.Equal(1.0, PortableMath.Exp(0));

    [Theory]
    [InlineData(701)]
    [InlineData(-701)]
    [InlineData(double.NaN)]
    public void Exp_OutsideItsRange_IsRefused(double x) => Assert.Throws<ArgumentOutOfRangeException>(() => PortableMath.Exp(x));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.Epsilon)]
    public void Log_OfNoNormalPositiveNumber_IsRefused(double x) => Assert.Throws<ArgumentOutOfRangeException>(() => PortableMath.Log(x));
}
