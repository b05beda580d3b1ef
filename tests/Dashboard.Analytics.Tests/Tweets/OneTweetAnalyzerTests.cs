using Dashboard.Analytics.Tests.Records;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Record;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Tests.Tweets;

public sealed class OneTweetAnalyzerTests
{
    private const long Hour = RecordOf.Hour;

    /// <summary>Monday 10:00 to 18:00: 8 h, of which 6 h are before 16:00. Legal waits 1 h and reviews 4 h; then 3 h in nobody's hands.</summary>
    private static readonly RecordOf Record = new RecordOf()
        .Add("en/1", 0, ApprovalAction.Submitted, language: "en", pair: "p")
        .Add("en/1", 0, ApprovalAction.Requested, "legal")
        .Add("en/1", 1, ApprovalAction.Started, "legal")
        .Add("en/1", 5, ApprovalAction.Approved, "legal", "ann")
        .Add("en/1", 8, ApprovalAction.Published)
        .Add("fr/1", 0, ApprovalAction.Submitted, language: "fr", pair: "p")
        .Add("fr/1", 5, ApprovalAction.Published)
        .Add("open", 2, ApprovalAction.Submitted)
        .Add("open", 3, ApprovalAction.Requested, "legal")
        .Add("day", 2, ApprovalAction.Submitted, precision: TimePrecision.Day)
        .Add("day", 9, ApprovalAction.Published);

    [Fact]
    public void Analyze_APublishedTweet_GivesBothClocks()
    {
        var tweet = Of("en/1");
        Assert.Equal(new InBothClocks(8 * Hour, 6 * Hour), tweet.Total);
        Assert.Equal(new InBothClocks(3 * Hour, 1 * Hour), tweet.Between);
        var visit = Assert.Single(tweet.Visits);
        Assert.Equal(("legal", "ann", VisitOutcome.Approved), (visit.Stage, visit.DecidedBy, visit.Outcome));
        Assert.Equal(
            [new InBothClocks(5 * Hour, 5 * Hour), new InBothClocks(Hour, Hour), new InBothClocks(4 * Hour, 4 * Hour), new InBothClocks(5 * Hour, 5 * Hour)],
            new[] { visit.Dwell, visit.Waiting, visit.Review, visit.Attributed }.Select(time => time!.Value));
    }

    /// <summary>10:00 to 18:00 has one working span, 10:00 to 16:00.</summary>
    [Fact]
    public void Analyze_Working_IsCutToTheTweetsTime() =>
        Assert.Equal([new WorkingSpan(RecordOf.Monday, RecordOf.Monday + (6 * Hour))], Of("en/1").Working);

    /// <summary>Published at 15:00 and 18:00: 3 h apart, 1 h of it before 16:00.</summary>
    [Fact]
    public void Analyze_APair_GivesTheGapFromEitherSide()
    {
        var (english, french) = (Assert.Single(Of("en/1").Pairs), Assert.Single(Of("fr/1").Pairs));
        Assert.Equal(("fr/1", "fr", new InBothClocks(3 * Hour, Hour)), (english.TweetId, english.Language, english.Gap!.Value));
        Assert.Equal(("en/1", english.Gap), (french.TweetId, french.Gap));
    }

    /// <summary>As of hour 9, 19:00: 7 h since 12:00, of which 4 h before 16:00; legal has had it for 6 h.</summary>
    [Fact]
    public void Analyze_ATweetInFlight_AgesToTheAsOfTime()
    {
        var tweet = Of("open");
        Assert.Equal(new InBothClocks(7 * Hour, 4 * Hour), tweet.Total);
        Assert.Equal((null, null), (tweet.Approval, tweet.Between));
        Assert.Equal((6 * Hour, null), (Assert.Single(tweet.Visits).Dwell!.Value.Elapsed, tweet.Visits[0].Attributed));
    }

    [Fact]
    public void Analyze_ATweetKnownToTheDay_GivesNoDuration()
    {
        var tweet = Of("day");
        Assert.False(tweet.HasDurations);
        Assert.Null(tweet.Total);
    }

    [Fact]
    public void Analyze_AnUnknownTweet_IsNone()
    {
        Assert.Null(OneTweetAnalyzer.Analyze(Record.Facts(), "en/2"));
        Assert.Null(OneTweetAnalyzer.Analyze(Record.Facts(), "EN/1"));
    }

    private static OneTweet Of(string id) => Assert.IsType<OneTweet>(OneTweetAnalyzer.Analyze(Record.Facts(), id));
}
