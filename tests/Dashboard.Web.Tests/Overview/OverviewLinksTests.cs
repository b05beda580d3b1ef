using Dashboard.Analytics.Attainment;
using Dashboard.Web.Components.Overview;
using Dashboard.Web.Formats;
using Dashboard.Web.Urls;
using NodaTime;
using static Dashboard.Web.Tests.Overview.SampleReports;

namespace Dashboard.Web.Tests.Overview;

/// <summary>Every mark of the overview leads to what it counts.</summary>
public sealed class OverviewLinksTests
{
    private static readonly PageAddress Crisis = PageAddress.Read("http://localhost/?lane=crisis&sort=n").Address;

    [Fact]
    public void Trend_OfAWeek_LeadsToItsTweetsWithExactTimesAndFromTheTableToo()
    {
        var model = TimeToPublishChart.From(Report, Crisis, ReaderFormats.English);
        const string first = "/tweets?lane=crisis&from=2026-10-05&to=2026-10-12&outcome=published&ttp_from=0";
        Assert.Equal((first, first), (model.Categories[0].Href, model.Table.Hrefs[0]));
        Assert.Equal("/?lane=crisis&from=2026-10-05&to=2026-10-19&sort=n", model.Brush!.Address(0, 1));
    }

    [Fact]
    public void Trend_OfAWeekWithoutTweets_LeadsNowhere()
    {
        var report = Report with { TimeToPublish = Report.TimeToPublish with { Weeks = [Week(5, 0, 0), Week(12, 1, Day)] } };
        Assert.Null(TimeToPublishChart.From(report, Crisis, ReaderFormats.English).Categories[0].Href);
    }

    /// <summary>The sample's twelve months end with 31 October: October's step does, too.</summary>
    [Fact]
    public void Attainment_OfAMonth_LeadsToTheOverviewOfThatMonth()
    {
        var attainment = new AttainmentReport(AttainmentUnit.Month, [new(new LocalDate(2026, 9, 1), new(3, 4, null), 0, false), new(new LocalDate(2026, 10, 1), new(1, 2, null), 0, true)]);
        var model = AttainmentChart.From(Report with { Attainment = attainment }, Crisis, ReaderFormats.English);
        Assert.Equal(["/?lane=crisis&from=2026-09-01&to=2026-10-01", "/?lane=crisis&from=2026-10-01&to=2026-11-01"], model.Categories.Select(month => month.Href));
        Assert.Equal(model.Categories.Select(month => month.Href), model.Table.Hrefs);
    }

    [Fact]
    public void Histogram_OfABin_LeadsToTheTweetsThatTookSoLong()
    {
        var model = HistogramChart.From(Report, Crisis, ReaderFormats.English);
        Assert.Equal(
            ["/tweets?lane=crisis&outcome=published&ttp_from=86400000&ttp_to=172800000", null, "/tweets?lane=crisis&outcome=published&ttp_from=345600000"],
            model.Categories.Select(bin => bin.Href));
        Assert.Equal(model.Categories.Select(bin => bin.Href), model.Table.Hrefs);
    }

    [Fact]
    public void Stages_OfABar_LeadToTheStageCloser()
    {
        var report = Report with { Bottlenecks = SampleReports.Bottlenecks(Stage("minister", 5) with { Tweets = 4 }, Stage("between stages", 5)) };
        var model = BottlenecksChart.From(report, Crisis, ReaderFormats.English);
        // A line between the stage and what is none.
        Assert.Equal(["/bottlenecks?lane=crisis&stage=minister", null, null], model.Categories.Select(stage => stage.Href));
    }
}
