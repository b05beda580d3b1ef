using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Components.Tiles;
using Dashboard.Web.Formats;
using Dashboard.Web.Urls;
using static Dashboard.Web.Tests.Overview.SampleReports;

namespace Dashboard.Web.Tests.Overview;

public sealed class OverviewTilesTests
{
    [Theory]
    [InlineData("median", "6 d 2 h", "525600000")] // (6 × 24 + 2) × 3,600,000
    [InlineData("open-counted", "7 d", "604800000")]
    [InlineData("p90", "18 d 6 h", "1576800000")] // three times the median
    [InlineData("target", "40 %", "0.4")]
    [InlineData("approvers", "6", "6")]
    [InlineData("in-flight", "1", "1")]
    [InlineData("bottleneck", "Minister’s office", "minister")]
    public void Tile_ByItsKey_HasItsFigureForPeopleAndPrograms(string key, string value, string machine)
    {
        var tile = Tile(Report, key);
        Assert.Equal(value, Plain(tile.Value));
        Assert.Equal(machine, tile.Machine);
    }

    [Theory]
    [InlineData("median", "n = 10")]
    [InlineData("p90", "n = 10")]
    [InlineData("target", "4 of 10")]
    [InlineData("approvers", "n = 10")]
    [InlineData("approvers", "nine or more: 30 %")]
    [InlineData("in-flight", "oldest 41 d, Minister’s office")]
    [InlineData("in-flight", "1 overdue of 1 with a target")]
    [InlineData("bottleneck", "50 % of the time of 10 tweets")]
    [InlineData("open-counted", "Kaplan-Meier, of 11 tweets started, 1 still open")]
    [InlineData("open-counted", "95 % interval 6 d – —")]
    public void Tile_ByItsKey_SaysItsN(string key, string note) => Assert.Contains(note, Notes(Report, key));

    [Fact]
    public void Median_BelowSix_SaysWhyItHasNoInterval() =>
        Assert.Contains("interval from n = 6", Notes(Report with { Summary = Summary with { TimeToPublish = Durations(5, Day) } }, "median"));

    [Fact]
    public void Target_WhereNoneIsSet_IsADashWithTheReason()
    {
        var report = Report with { Summary = Summary with { Target = new(new ShareFigure(0, 0, null), 10, null) } };
        Assert.Equal("—", Tile(report, "target").Value);
        Assert.Contains("no target set", Notes(report, "target"));
    }

    [Fact]
    public void Target_OfOneForAll_IsNamed()
    {
        var target = Summary.Target with { Only = new TargetSettings(null, null, ClockKind.Working, 37.5m) };
        Assert.Equal("Within target (38 h)", Plain(Tile(Report with { Summary = Summary with { Target = target } }, "target").Label));
    }

    [Fact]
    public void Target_WithTweetsThatHaveNone_CountsThem() =>
        Assert.Contains("3 without a target", Notes(Report with { Summary = Summary with { Target = Summary.Target with { WithoutTarget = 3 } } }, "target"));

    [Fact]
    public void OpenCounted_WhereHalfAreStillOpen_SaysWhyItIsNotDefined()
    {
        var report = Report with { Summary = Summary with { OpenCounted = new(11, 8, null, null) } };
        Assert.Equal("—", Tile(report, "open-counted").Value);
        Assert.Contains("fewer than half are published yet", Notes(report, "open-counted"));
    }

    [Fact]
    public void Bottleneck_OnATie_NamesNobody()
    {
        var report = Report with { Bottlenecks = SampleReports.Bottlenecks(Stage("minister", 5), Stage("comms", 5)) };
        Assert.Equal("—", Tile(report, "bottleneck").Value);
        Assert.Contains("a tie, or no stage held them", Notes(report, "bottleneck"));
    }

    [Fact]
    public void InFlight_WithNothing_SaysSo() =>
        Assert.Contains("nothing is waiting", Notes(Report with { Summary = Summary with { InFlight = new(0, null, null, [], 0, 0) } }, "in-flight"));

    [Fact]
    public void Tiles_OfNothingPublished_AreDashesAndNeverNaN()
    {
        var report = Report with
        {
            Summary = Summary with { TimeToPublish = DurationFigures.Empty, OpenCounted = new(0, 0, null, null), Target = new(new ShareFigure(0, 0, null), 0, null) },
            Bottlenecks = new(0, 0, [], null),
            Approvers = new(0, [], new(null, null, null), new(null, null, null), new(null, null, null), new(null, null, null), new(0, 0, null)),
        };
        foreach (var tile in OverviewTiles.From(report, Here, ReaderFormats.English).Where(tile => tile.Key != "in-flight"))
        {
            Assert.Equal("—", tile.Value);
            Assert.Equal("", tile.Machine);
            Assert.NotEmpty(tile.Notes);
        }
    }

    [Fact]
    public void Tiles_InFrench_AreFrench()
    {
        Assert.Equal("Cabinet du ministre", OverviewTiles.From(Report, Here, ReaderFormats.French).Single(tile => tile.Key == "bottleneck").Value);
        Assert.Equal("6 j 2 h", Plain(OverviewTiles.From(Report, Here, ReaderFormats.French).Single(tile => tile.Key == "median").Value));
    }

    [Theory]
    [InlineData("median", "/tweets?lane=crisis&outcome=published")]
    [InlineData("p90", "/tweets?lane=crisis&ttp_from=1576800000")] // three times 525,600,000
    [InlineData("in-flight", "/tweets?lane=crisis&outcome=in_flight")]
    [InlineData("approvers", "/approvers?lane=crisis")]
    [InlineData("bottleneck", "/bottlenecks?lane=crisis")]
    public void Tile_Followed_LeadsToWhatItCounts(string key, string expected) => Assert.Equal(
        expected,
        OverviewTiles.From(Report, Here with { Selection = Selection.Everything with { Lanes = CodeSet.Of("crisis") } }, ReaderFormats.English).Single(tile => tile.Key == key).Href);

    private static PageAddress Here { get; } = new() { Path = "/" };

    private static TileModel Tile(OverviewReport report, string key) => OverviewTiles.From(report, Here, ReaderFormats.English).Single(tile => tile.Key == key);

    private static IEnumerable<string> Notes(OverviewReport report, string key) => Tile(report, key).Notes.Select(Plain);

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace("\u2060", "", StringComparison.Ordinal);
}
