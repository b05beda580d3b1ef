using Dashboard.Analytics.Before;
using Dashboard.Analytics.Statistics;
using Dashboard.Operations.Reports;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Components.Tiles;
using Dashboard.Web.Formats;
using Dashboard.Web.Urls;
using static Dashboard.Web.Tests.Overview.SampleReports;

namespace Dashboard.Web.Tests.Overview;

public sealed class TileChangesTests
{
    private static BeforeReport Before => SampleBefore.Report;

    [Theory]
    [InlineData("median", "1 d longer than 5 d 2 h, n = 8; the intervals overlap", ChangeWay.Up)] // 6 d 2 h; 5–7 d and 4–5 d share 5 d
    [InlineData("open-counted", "2 d longer than 5 d, n = 9; the intervals overlap", ChangeWay.Up)] // 7 d; 6 d up, and 4–6 d
    [InlineData("p90", "3 d longer than 15 d 6 h, n = 8", ChangeWay.Up)] // three times the medians: 18 d 6 h
    [InlineData("target", "10 points below 50 %, n = 8; the intervals overlap", ChangeWay.Down)] // 4 of 10, 4 of 8
    [InlineData("approvers", "1 more than 5, n = 8", ChangeWay.Up)]
    [InlineData("in-flight", "3 fewer than the 4 of 31 Oct 2025", ChangeWay.Down)]
    [InlineData("bottleneck", "before: Communications, 60 %, n = 8", ChangeWay.None)] // 6 of 10 days
    public void Change_OfATile_SaysTheDifferenceAndTheNBefore(string key, string words, ChangeWay way)
    {
        var change = Change(Before, key)!;
        Assert.Equal((words, way, ChangeVerdict.None), (Plain(change.Words), change.Way, change.Verdict));
    }

    [Theory]
    [InlineData("gap-median", "1 h shorter than 3 h, n = 4", ChangeWay.Down)] // 2 h
    [InlineData("gap-p90", "3 h shorter than 9 h, n = 4", ChangeWay.Down)] // three times the medians
    [InlineData("gap-longest", "6 h shorter than 18 h, n = 4", ChangeWay.Down)] // six times
    [InlineData("gap-minute", "25 points below 50 %, n = 4", ChangeWay.Down)] // 2 of 8, 2 of 4
    [InlineData("gap-english-first", "25 points above 50 %, n = 4", ChangeWay.Up)] // 6 of 8, 2 of 4
    public void Change_OfAGap_SaysTheDifferenceAndThePairsBefore(string key, string words, ChangeWay way)
    {
        var tiles = LanguageGapTiles.From(Report with { LanguageGap = Gap(8), Before = Before }, new PageAddress { Path = "/" }, ReaderFormats.English);
        var change = tiles.Single(tile => tile.Key == key).Change!;
        Assert.Equal((words, way, ChangeVerdict.None), (Plain(change.Words), change.Way, change.Verdict));
        // Those of the period before have had longer to come out in both languages.
        Assert.Null(tiles.Single(tile => tile.Key == "gap-one-out").Change);
    }

    [Theory]
    [InlineData(5.0, 5.9, ChangeVerdict.Worse)] // now 6 d to 7 d
    [InlineData(5.0, 6.0, ChangeVerdict.None)] // they touch
    [InlineData(7.1, 8.0, ChangeVerdict.Better)]
    public void Median_IsJudged_OnlyWhereTheIntervalsAreApart(double low, double high, ChangeVerdict verdict)
    {
        var median = (low + high) / 2 * Day;
        var now = Report with { Summary = Summary with { TimeToPublish = Ten with { MedianInterval = new(6 * Day, 7 * Day) } } };
        var before = Before with { TimeToPublish = Durations(8, median) with { MedianInterval = new(low * Day, high * Day) } };
        var change = Change(now, before, "median")!;
        Assert.Equal(verdict, change.Verdict);
        Assert.Equal(verdict == ChangeVerdict.None, change.Words.EndsWith("; the intervals overlap", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, 0.1, 0.16, ChangeVerdict.Better)] // now 40 %, 17 % to 69 %
    [InlineData(7, 0.7, 0.9, ChangeVerdict.Worse)]
    public void Target_MetMoreOften_IsBetter(int met, double low, double high, ChangeVerdict verdict) =>
        Assert.Equal(verdict, Change(Before with { Target = new(new(met, 8, new(low, high)), 0, null) }, "target")!.Verdict);

    [Fact]
    public void OpenCounted_WithAnIntervalThatHasNoEnd_ReachesAnyTime() => Assert.Contains(
        "the intervals overlap", Change(Before with { OpenCounted = new(9, 0, 30 * Day, new(20 * Day, 40 * Day)) }, "open-counted")!.Words, StringComparison.Ordinal);

    [Fact]
    public void Change_OfFiguresThatReadTheSame_IsNone()
    {
        // 29 minutes more are not seen in days and hours.
        var before = Before with { TimeToPublish = Durations(8, Ten.Median!.Value + (29 * 60_000)) };
        Assert.Equal(("no change from 6 d 2 h, n = 8", ChangeWay.None), (Plain(Change(before, "median")!.Words), Change(before, "median")!.Way));
        Assert.Equal("as many as on 31 Oct 2025", Plain(Change(before with { InFlight = 1 }, "in-flight")!.Words));
    }

    [Fact]
    public void Change_WhereNothingWasPublishedBefore_ShowsNoFigure()
    {
        var before = Before with
        {
            TimeToPublish = DurationFigures.Empty, OpenCounted = new(3, 3, null, null), Target = new(new(0, 0, null), 0, null),
            Approvers = new(0, new(null, null, null), new(0, 0, null)), Stages = new(0, []),
        };
        foreach (var key in new[] { "median", "p90", "target", "approvers", "bottleneck" })
        {
            Assert.Equal(("no figure before, n = 0", ChangeWay.None), (Plain(Change(before, key)!.Words), Change(before, key)!.Way));
        }

        Assert.Equal("no figure before, n = 3", Plain(Change(before, "open-counted")!.Words));
    }

    [Fact]
    public void Change_WhereThereIsAFigureBeforeAlone_SaysIt()
    {
        var now = Report with { Summary = Summary with { OpenCounted = new(11, 8, null, null), Target = new(new(0, 0, null), 10, null) } };
        Assert.Equal("before: 5 d, n = 9", Plain(Change(now, Before, "open-counted")!.Words));
        Assert.Equal("before: 50 %, n = 8", Plain(Change(now, Before, "target")!.Words));
    }

    [Fact]
    public void Bottleneck_ThatWasFirstBeforeToo_ComparesItsShare()
    {
        // The minister's office: 50 % now, 7 of 10 days then.
        var before = Before with { Stages = new(10 * Day, [new("minister", 7 * Day), new("comms", 3 * Day)]) };
        Assert.Equal("20 points below 70 %, n = 8", Plain(Change(before, "bottleneck")!.Words));
    }

    [Fact]
    public void Points_OfSmallShares_HaveTenths()
    {
        var now = Report with { Summary = Summary with { Target = new(new(94, 1000, new(0.08, 0.11)), 0, null) } };
        // 94 of 1,000 are 9.4 %; 1 of 8 are 12.5 %, which reads 13 %.
        Assert.StartsWith("3.1 points below 13 %", Plain(Change(now, Before with { Target = new(new(1, 8, null), 0, null) }, "target")!.Words), StringComparison.Ordinal);
    }

    [Fact]
    public void Tiles_WithNothingEarlier_HaveNoChange() =>
        Assert.All(OverviewTiles.From(Report, new PageAddress { Path = "/" }, ReaderFormats.English), tile => Assert.Null(tile.Change));

    [Fact]
    public void Gaps_WithNoPairEarlier_HaveNoChange() => Assert.All(
        LanguageGapTiles.From(Report with { LanguageGap = Gap(8), Before = Before with { LanguageGap = Gap(0) } }, new PageAddress { Path = "/" }, ReaderFormats.English),
        tile => Assert.Null(tile.Change));

    [Fact]
    public void Change_InFrench_IsFrench() => Assert.Equal(
        "1 j de plus que 5 j 2 h, n = 8; les intervalles se recoupent",
        Plain(OverviewTiles.From(Report with { Before = Before }, new PageAddress { Path = "/" }, ReaderFormats.French)[0].Change!.Words));

    private static TileChange? Change(BeforeReport before, string key) => Change(Report, before, key);

    private static TileChange? Change(OverviewReport now, BeforeReport before, string key) =>
        OverviewTiles.From(now with { Before = before }, new PageAddress { Path = "/" }, ReaderFormats.English).Single(tile => tile.Key == key).Change;

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
