using Dashboard.Web.Components.Charts;

namespace Dashboard.Web.Tests.Charts;

public sealed class HeatLevelTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]    // 1 of 120 is some: never without colour
    [InlineData(20, 1)]   // a sixth
    [InlineData(21, 2)]
    [InlineData(60, 3)]
    [InlineData(120, 6)]
    public void Level_OfAValue_IsItsSixthOfTheLargest(double value, int level) => Assert.Equal(level, HeatLevel.Of(value, 120));

    [Fact]
    public void Level_OfNoValue_IsNone() => Assert.Null(HeatLevel.Of(null, 120));

    [Fact]
    public void Level_WhereTheLargestIsNothing_IsZero() => Assert.Equal(0, HeatLevel.Of(0, 0));
}
