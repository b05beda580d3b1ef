using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using Dashboard.Operations.Reports;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Operations.Tests.Records;

/// <summary>Through the whole stack: what is planted in the files of seed-data stands in the figures that a page shows.</summary>
public sealed class SeedTruthTests(SeedRecord seed) : IClassFixture<SeedRecord>
{
    [Fact]
    public void Overview_Counts_AreThoseOfTheTruthFile()
    {
        var counts = seed.Truth.GetProperty("counts");
        var summary = Overview(Selection.Everything).Summary;
        Assert.Equal(counts.GetProperty("tweets").GetInt32(), seed.Loaded.Description.Tweets);
        Assert.Equal(counts.GetProperty("events").GetInt64(), seed.Loaded.Description.Events);
        Assert.Equal(counts.GetProperty("published").GetInt32(), summary.Outcomes[(int)Outcome.Published]);
        Assert.Equal(counts.GetProperty("in_flight").GetInt32(), summary.Outcomes[(int)Outcome.InFlight]);
    }

    [Fact]
    public void Overview_OfEachDepartment_NamesItsPlantedBottleneckFirst()
    {
        var planted = seed.Truth.GetProperty("bottlenecks").EnumerateObject().ToDictionary(stage => stage.Name, stage => stage.Value.GetString());
        Assert.Equal(8, planted.Count);
        Assert.Equal(planted, planted.Keys.ToDictionary(department => department, department => Overview(Of(department)).Bottlenecks.First));
    }

    /// <summary>Drafts that began before the change still go the old way: the cohort after it is counted from a month later.</summary>
    [Fact]
    public void Overview_BeforeAndAfterTheChangeOfProtocol_LosesTheStageAndAThirdOfTheMedian()
    {
        var change = seed.Truth.GetProperty("change_of_protocol");
        var (department, stage) = (change.GetProperty("department").GetString()!, change.GetProperty("dropped_stage").GetString()!);
        var day = LocalDatePattern.Iso.Parse(change.GetProperty("from").GetString()!).Value;
        Assert.Equal(day, seed.Loaded.Description.Settings.Marks.Single().Date);

        var before = Overview(Of(department) with { From = day.PlusMonths(-6), To = day, DateBasis = DateBasis.Start });
        var after = Overview(Of(department) with { From = day.PlusMonths(1), DateBasis = DateBasis.Start });

        Assert.InRange(ShareOf(before, stage), 0.35, 0.65);
        Assert.Equal(0, ShareOf(after, stage));
        Assert.True(before.TimeToPublish.All.N > 30 && after.TimeToPublish.All.N > 30);
        Assert.True(
            after.TimeToPublish.All.Median < before.TimeToPublish.All.Median * 2 / 3,
            $"{after.TimeToPublish.All.Median} after, {before.TimeToPublish.All.Median} before");
    }

    [Fact]
    public void Overview_AnotherDepartmentOverTheSameMonths_KeepsTheStage()
    {
        var day = new LocalDate(2026, 4, 1);
        Assert.InRange(ShareOf(Overview(Of("DEL-MEA") with { From = day.PlusMonths(1), DateBasis = DateBasis.Start }), "ministers_office"), 0.15, 0.6);
    }

    private static Selection Of(string department) => new() { Departments = CodeSet.Of(department) };

    private static double ShareOf(OverviewReport overview, string stage) =>
        overview.Bottlenecks.Stages.SingleOrDefault(figures => figures.Code == stage) is StageFigures<TypicalTimes> found ? found.Share ?? 0 : 0;

    private OverviewReport Overview(Selection selection) => seed.Loaded.Ask(new OverviewQuestion(), selection, TestContext.Current.CancellationToken);
}
