using Dashboard.Domain.Visits;
using Dashboard.Operations.Generate.Parameters;
using NodaTime;

namespace Dashboard.Operations.Tests.Generate;

/// <summary>What the truth file says is planted can be found in the events.</summary>
public sealed class PlantedTruthTests(SeedFacts seed) : IClassFixture<SeedFacts>
{
    private static readonly LocalDate ChangeDay = new(2026, 4, 1);

    [Fact]
    public void Bottleneck_EveryDepartment_IsTheStageWithTheLargestShareByAMargin()
    {
        foreach (var department in DepartmentTable.All)
        {
            var ranked = SeedFacts.Shares(seed.Published.Where(tweet => tweet.Department == department.Code))
                .Where(share => StageKey.IsRanked(share.Key))
                .OrderByDescending(share => share.Value)
                .ToArray();

            Assert.Equal(department.Bottleneck, seed.StageCodes[ranked[0].Key]);
            Assert.True(ranked[0].Value > ranked[1].Value + 0.02, $"{department.Code}: {ranked[0].Value:P1} against {ranked[1].Value:P1}");
        }
    }

    [Fact]
    public void Change_DefaultRecord_IsTheFirstOfApril2026AndMarked()
    {
        var change = ProtocolChange.For(seed.Options);
        var mark = Assert.Single(seed.Settings.Marks);

        Assert.Equal(new ProtocolChange("ETP-PEC", "ministers_office", ChangeDay), change);
        Assert.Equal((ChangeDay, "ETP-PEC"), (mark.Date, mark.Department));
    }

    [Fact]
    public void Change_TweetsDraftedAfterIt_NeverSeeTheDroppedStage()
    {
        var (before, after) = Split();

        Assert.True(after.Length > 50);
        Assert.DoesNotContain(after, HasMinistersOffice);

        // 95 % of the department's tweets needed it.
        Assert.InRange(before.Count(HasMinistersOffice) / (double)before.Length, 0.9, 1.0);
    }

    [Fact]
    public void Change_SharesBeforeAndAfter_LoseTheDroppedStage()
    {
        var (before, after) = Split();
        var stage = seed.StageCodes.IndexOf(StageTable.MinistersOffice);

        Assert.InRange(SeedFacts.Shares(before)[stage], 0.35, 0.60);
        Assert.False(SeedFacts.Shares(after).ContainsKey(stage));
    }

    [Fact]
    public void Change_WeeklyMedians_FallByAThirdOrMore()
    {
        var before = WeeklyMedians(tweet => EndDay(tweet) < ChangeDay);

        // Three weeks let go what was drafted before.
        var after = WeeklyMedians(tweet => EndDay(tweet) >= ChangeDay.PlusWeeks(3));

        Assert.True(SeedFacts.Quantile(after, 0.5) < SeedFacts.Quantile(before, 0.5) * 2 / 3);
        Assert.True(after.Count(median => median < SeedFacts.Quantile(before, 0.5)) >= after.Length * 0.8);
    }

    private (SeedTweet[] Before, SeedTweet[] After) Split()
    {
        var tweets = seed.Published.Where(tweet => tweet is { Department: "ETP-PEC", Lane: LaneTable.StandardCode }).ToLookup(tweet => DayOf(tweet.First.OccurredAt) < ChangeDay);
        return ([.. tweets[true]], [.. tweets[false]]);
    }

    private double[] WeeklyMedians(Func<SeedTweet, bool> which) =>
    [
        .. seed.Published
            .Where(tweet => tweet.Department == "ETP-PEC" && which(tweet))
            .GroupBy(tweet => EndDay(tweet).PlusDays(1).Previous(IsoDayOfWeek.Monday))
            .Select(week => SeedFacts.Quantile(week.Select(tweet => (double)tweet.TimeToPublish), 0.5)),
    ];

    private bool HasMinistersOffice(SeedTweet tweet) =>
        tweet.Facts.Visits.Any(visit => visit.Stage == seed.StageCodes.IndexOf(StageTable.MinistersOffice));

    private LocalDate EndDay(SeedTweet tweet) => DayOf(tweet.Facts.End!.Value);

    private LocalDate DayOf(long instant) => Instant.FromUnixTimeMilliseconds(instant).InZone(seed.Calendars.ReportingZone).Date;
}
