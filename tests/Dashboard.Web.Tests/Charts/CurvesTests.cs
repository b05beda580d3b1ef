using System.Text.Json;
using Dashboard.Web.Components.Charts;

namespace Dashboard.Web.Tests.Charts;

public class CurvesTests
{
    [Fact]
    public void Json_OfCurves_SaysPlacesAndTheAxisAcross()
    {
        var json = JsonSerializer.SerializeToElement(Curves([0, 3_600_000], 0, 0.5), new JsonSerializerOptions(JsonSerializerDefaults.Web));
        Assert.Equal("curves", json.GetProperty("kind").GetString());
        Assert.Equal(3_600_000, json.GetProperty("categories")[1].GetProperty("at").GetDouble());
        Assert.Equal("""{"title":"Time to publish","format":"elapsed","isStepped":true}""", json.GetProperty("across").GetRawText());
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(5, 4)]
    [InlineData(-1, 4)]
    [InlineData(1, double.PositiveInfinity)]
    public void Places_ThatDoNotRiseOrAreOutside_AreRefused(double first, double second) =>
        Assert.Throws<ArgumentException>(() => Curves([first, second], 0, 0.5));

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    public void Values_ThatAreNoShares_AreRefused(double share) => Assert.Throws<ArgumentException>(() => Curves([0, 1], 0, share));

    [Fact]
    public void Categories_WithoutPlaces_AreRefused() => Assert.Throws<ArgumentException>(() => ChartModel.Curves(
        "Curves", "One.", [new("0")], [new("Health", ColourToken.Accent, [new(0, "0 %")])], new("Time", ChartFormat.Elapsed), new("Share", ChartFormat.Share), SampleCharts.Table));

    [Theory]
    [InlineData(ChartFormat.Count)]
    [InlineData(ChartFormat.Share)]
    public void Curves_AlongAnythingButDurations_AreRefused(ChartFormat across) => Assert.Throws<ArgumentException>(() => ChartModel.Curves(
        "Curves", "One.", [new("0", At: 0)], [new("Health", ColourToken.Accent, [new(0, "0 %")])], new("Time", across), new("Share", ChartFormat.Share), SampleCharts.Table));

    [Fact]
    public void Bars_WithPlaces_AreRefused() => Assert.Throws<ArgumentException>(() => ChartModel.HorizontalBars(
        "Bars", "One.", [new("0", At: 0)], new("Health", ColourToken.Accent, [new(0, "0")]), new("Share", ChartFormat.Share), SampleCharts.Table));

    private static ChartModel Curves(double[] places, params double[] shares) => ChartModel.Curves(
        "Published by then",
        "Half were published within an hour.",
        [.. places.Select(place => new ChartCategory($"after {place}", At: place))],
        [new("Health", ColourToken.Accent, [.. shares.Select(share => new ChartPoint(share, $"{share}"))], EndLabel: "Health")],
        new("Time to publish", ChartFormat.Elapsed),
        new("Share published", ChartFormat.Share, 1),
        SampleCharts.Table);
}
