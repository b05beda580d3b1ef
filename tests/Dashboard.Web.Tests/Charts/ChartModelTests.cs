using System.Text.Json;
using Dashboard.Web.Components.Charts;

namespace Dashboard.Web.Tests.Charts;

public class ChartModelTests
{
    private static readonly JsonSerializerOptions AsInterop = new(JsonSerializerDefaults.Web);

    [Fact]
    public void Json_OfALine_SaysNamesOfColoursAndFormatsAndNoTable()
    {
        var band = new ChartBand("p10 to p90", ColourToken.Quiet, [new(10, 60, "10 h to 60 h"), null], "p10–p90");
        Assert.Equal(
            """
            {"kind":"line","title":"Time to publish by week","summary":"Half took more than 31 h.",
            "categories":[{"label":"Week of 3 March","date":"2025-03-03"},{"label":"Week of 10 March","date":"2025-03-10"}],
            "series":[{"name":"Median","colour":"accent","points":[{"value":31,"text":"31 h","colour":null,"label":null},
            {"value":null,"text":"30 h","colour":null,"label":null}],"showsTexts":false,"endLabel":"median"}],
            "axis":{"title":"Hours","format":"working","max":null},
            "band":{"name":"p10 to p90","colour":"quiet","ranges":[{"low":10,"high":60,"text":"10 h to 60 h"},null],"endLabel":"p10\u2013p90"},
            "marks":[{"label":"New protocol","date":"2025-03-05","category":null}],"target":{"value":40,"label":"Target"}}
            """.ReplaceLineEndings(""),
            JsonSerializer.Serialize(SampleCharts.Weeks(31, null, band), AsInterop));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Points_NotFinite_AreRefused(double value) => Assert.Throws<ArgumentException>(() => SampleCharts.Bars(0.5, value));

    [Fact]
    public void Series_ShorterThanItsCategories_IsRefused() => Assert.Throws<ArgumentException>(() => ChartModel.Columns(
        "Approvers", "Two.", [new("1"), new("2")], new("Tweets", ColourToken.Accent, [new(1, "1")]), new("Tweets", ChartFormat.Count), SampleCharts.Table));

    [Fact]
    public void Band_ThatEndsBelowItsStart_IsRefused() => Assert.Throws<ArgumentException>(
        () => SampleCharts.Weeks(1, 2, new ChartBand("Band", ColourToken.Quiet, [new(2, 1, ""), null])));

    [Fact]
    public void Band_ShorterThanItsCategories_IsRefused() => Assert.Throws<ArgumentException>(
        () => SampleCharts.Weeks(1, 2, new ChartBand("Band", ColourToken.Quiet, [null])));

    [Theory]
    [InlineData("2025-03-03")]
    [InlineData("2025-02-24")]
    public void Dates_ThatDoNotRise_AreRefused(string second) =>
        Assert.Throws<ArgumentException>(() => SampleCharts.Weeks(1, 2, secondMonday: DateOnly.Parse(second)));

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Mark_OutsideTheCategories_IsRefused(int place) => Assert.Throws<ArgumentException>(() => ChartModel.Columns(
        "Approvers", "One.", [new("1")], new("Tweets", ColourToken.Accent, [new(1, "1")]), new("Tweets", ChartFormat.Count), SampleCharts.Table, [ChartMark.At(place, "here")]));

    [Fact]
    public void Table_WithARowOfAnotherWidth_IsRefused() => Assert.Throws<ArgumentException>(() => new ChartTable([new("A"), new("B")], [["1"]]));

    [Theory]
    [InlineData(0, "stage-1")]
    [InlineData(5, "stage-6")]
    [InlineData(11, "stage-12")]
    [InlineData(12, "stage-1")]
    public void Stage_ByItsPlace_HasItsOwnColour(int place, string token) => Assert.Equal(token, ColourToken.Stage(place).Name);

    [Theory]
    [InlineData("")]
    [InlineData("#1f5f8b")]
    [InlineData("red;}")]
    [InlineData("Accent")]
    public void ColourToken_ThatIsNoName_IsRefused(string name) => Assert.Throws<ArgumentException>(() => new ColourToken(name));
}
