using Dashboard.Domain.Text;
using Dashboard.Web.Components.Charts;

namespace Dashboard.Web.Tests.Charts;

public class ChartScaleTests
{
    private const double Hour = 3_600_000, Day = 24 * Hour;

    [Theory]
    [InlineData(ChartFormat.Count, 412, 500, 5)]          // steps of 100
    [InlineData(ChartFormat.Share, 0.43, 0.5, 5)]         // steps of 10 %
    [InlineData(ChartFormat.Elapsed, 50 * Hour, 60 * Hour, 5)]  // steps of 12 h
    [InlineData(ChartFormat.Elapsed, 9 * Day, 10 * Day, 5)]     // steps of 2 d
    [InlineData(ChartFormat.Working, 31 * Hour, 40 * Hour, 4)]  // steps of 10 h
    [InlineData(ChartFormat.Elapsed, 0, 60_000, 1)]       // one step, the smallest: no axis is empty
    public void Scale_OfALargestValue_EndsOnARoundStepAboveIt(ChartFormat format, double largest, double max, int count)
    {
        var scale = ChartScale.Of(format, largest);
        Assert.Equal(max, scale.Max, 6);
        Assert.Equal(count, scale.Count);
        Assert.Equal(count + 1, scale.Ticks.Count());
    }

    [Theory]
    [InlineData(9 * Day, 2 * Day, "2\u00A0d", "2\u00A0j")]
    [InlineData(50 * Hour, 24 * Hour, "24\u00A0h", "24\u00A0h")]
    [InlineData(Hour, 900_000, "15\u00A0min", "15\u00A0min")]
    public void Text_OfATick_IsShortInEitherLanguage(double largest, double value, string english, string french)
    {
        var scale = ChartScale.Of(ChartFormat.Elapsed, largest);
        Assert.Equal(english, scale.Text(value, Language.English));
        Assert.Equal(french, scale.Text(value, Language.French));
    }

    [Fact]
    public void Scale_WithAReachOfThreeBodies_ShowsItWhole() =>
        Assert.Equal(30 * Hour, ChartScale.Fitting(new("Time", ChartFormat.Working), [10 * Hour, 2 * Hour], [30 * Hour]).Max);

    [Fact]
    public void Scale_WithAReachThatSqueezes_EndsAtTwiceTheLargestBody() =>
        Assert.Equal(20 * Hour, ChartScale.Fitting(new("Time", ChartFormat.Working), [10 * Hour, 2 * Hour], [31 * Hour]).Max);

    [Fact]
    public void Scale_OfNothing_StillHasALength() => Assert.True(ChartScale.Fitting(new("Time", ChartFormat.Working), [], []).Max > 0);

    [Theory]
    [InlineData(0, "0%")]
    [InlineData(2.5 * Hour, "12.5%")]
    [InlineData(500 * Hour, "100%")]
    public void Place_OfAValue_IsItsShareOfTheAxisAndNeverOutside(double value, string place) =>
        Assert.Equal(place, ChartScale.Of(ChartFormat.Working, 20 * Hour).Place(value));

    [Fact]
    public void Width_OfWhatRunsOffTheAxis_EndsWithIt() => Assert.Equal("50%", ChartScale.Of(ChartFormat.Working, 20 * Hour).Width(10 * Hour, 90 * Hour));
}
