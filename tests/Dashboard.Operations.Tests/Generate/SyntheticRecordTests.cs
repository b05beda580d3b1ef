using Dashboard.Domain.Record;
using Dashboard.Operations.Generate;
using Dashboard.Operations.Generate.Parameters;
using NodaTime;

namespace Dashboard.Operations.Tests.Generate;

public sealed class SyntheticRecordTests
{
    private static readonly GenerateOptions Small = new(5, new LocalDate(2026, 3, 31), months: 3, tweets: 200);

    [Fact]
    public void Generate_SameOptions_GivesTheSameEvents() =>
        Assert.Equal(SyntheticRecord.Generate(Small), SyntheticRecord.Generate(new GenerateOptions(5, new LocalDate(2026, 3, 31), 3, 200)));

    [Fact]
    public void Generate_AnotherSeed_GivesOtherEvents() =>
        Assert.NotEqual(SyntheticRecord.Generate(Small), SyntheticRecord.Generate(new GenerateOptions(6, new LocalDate(2026, 3, 31), 3, 200)));

    [Fact]
    public void Generate_EveryEvent_BearsTheMarkInItsTweetAndPair() => Assert.All(SyntheticRecord.Generate(Small), e =>
    {
        Assert.True(SyntheticMark.Bears(e.TweetId));
        Assert.True(e.Pair is null || SyntheticMark.Bears(e.Pair));
    });

    [Fact]
    public void Generate_Events_ComeInOrderOfTimeButForThoseKnownToTheDay()
    {
        var times = SyntheticRecord.Generate(GenerateOptions.Default).Where(e => e.Precision == TimePrecision.Instant).Select(e => e.OccurredAt).ToArray();

        Assert.Equal(times.Order(), times);
    }

    [Fact]
    public void Generate_Events_LieBetweenTheFirstAndTheLastDay()
    {
        var zone = DateTimeZoneProviders.Tzdb["America/Toronto"];
        var days = SyntheticRecord.Generate(Small).Select(e => Instant.FromUnixTimeMilliseconds(e.OccurredAt).InZone(zone).Date).ToArray();

        Assert.True(days.Min() >= new LocalDate(2026, 1, 1));
        Assert.True(days.Max() <= new LocalDate(2026, 3, 31));
    }

    [Fact]
    public void Generate_EveryTweet_IsCreatedOnceAndEndsOnceAtMost() =>
        Assert.All(SyntheticRecord.Generate(GenerateOptions.Default).GroupBy(e => e.TweetId), tweet =>
        {
            Assert.Single(tweet, e => e.Action == ApprovalAction.Created);
            Assert.True(tweet.Count(e => e.Action.IsEnding()) <= 1);
        });

    [Fact]
    public void Generate_EventsThatNeedAStage_NameOneOfTheSettings()
    {
        var known = StageTable.All.Select(stage => stage.Code).ToHashSet();
        var events = SyntheticRecord.Generate(Small).Where(e => e.Stage is not null).ToArray();

        Assert.NotEmpty(events);
        Assert.All(events, e => Assert.Contains(e.Stage!, known));
    }

    [Fact]
    public void Generate_AHundredTimesTheTweets_GivesAHundredTimesTheTweets()
    {
        var tweets = SyntheticRecord.Generate(new GenerateOptions(5, new LocalDate(2026, 3, 31), 3, 20_000)).Count(e => e.Action == ApprovalAction.Created);

        // Originals come at random, in pairs and campaigns: 20,000 ± 5 · about √(20,000 · 3).
        Assert.InRange(tweets, 18_800, 21_200);
    }

    [Fact]
    public void Generate_FirstEventsOfAVeryLargeRecord_ComeWithoutTheRest() =>
        Assert.Equal(1000, SyntheticRecord.Generate(new GenerateOptions(5, new LocalDate(2026, 10, 31), 27, GenerateOptions.MaxTweets)).Take(1000).Count());

    /// <summary>1 February 2026 is a Sunday: only the crisis lane's duty officers work, and 2.5 % of 2,000 tweets are theirs.</summary>
    [Fact]
    public void Generate_RecordOfOneSunday_HoldsTheCrisisLaneAlone()
    {
        var events = SyntheticRecord.Generate(new GenerateOptions(5, new LocalDate(2026, 2, 1), 1, 2000)).ToArray();

        Assert.NotEmpty(events);
        Assert.All(events, e => Assert.Equal(LaneTable.CrisisCode, e.Lane));
    }
}
