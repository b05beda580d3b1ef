using Dashboard.Analytics.LanguageGap;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Analytics.Tests.LanguageGap;

/// <summary>Hours are after Monday 10:00 in Toronto; a working day goes from 08:30 to 16:00.</summary>
public sealed class LanguageGapAnalyzerTests
{
    private const double Second = 1.0 / 3600;

    [Fact]
    public void Analyze_Pairs_MeasureBetweenTheirPublications()
    {
        // Gaps: 2 h with English first, 30 s with French first, none, 48 h with English first.
        var record = Pair(new RecordOf(), "p", 1, 3);
        Pair(record, "q", 2 + (30 * Second), 2);
        Pair(record, "r", 5, 5);
        Pair(record, "s", 0, 48);

        var gap = Analyze(record);

        Assert.Equal((4, 4), (gap.Gap.N, gap.Published));
        Assert.Equal((1 + (15 * Second)) * RecordOf.Hour, gap.Gap.Median); // (30 s + 2 h) / 2
        Assert.Equal(48 * RecordOf.Hour, gap.Gap.Max);
        Assert.Equal(new PublicationOrder(1, 2, 1, 0), gap.Order);
        Assert.Equal((2, 2, 3), (gap.WithinAMinute.Count, gap.WithinAnHour.Count, gap.WithinADay.Count));
        Assert.Equal("s-fr", gap.LongestTweet);
    }

    [Fact]
    public void Analyze_InTheWorkingClock_GoesByTheLaterTweetsCalendar()
    {
        // Monday 15:00 to Tuesday 09:30: an hour on either day. It is more than an hour elapsed all the same.
        var gap = Analyze(Pair(new RecordOf(), "p", 5, 23.5), Selection.Everything with { Clock = ClockKind.Working });

        Assert.Equal(2d * RecordOf.Hour, gap.Gap.Median);
        Assert.Equal((0, 1), (gap.WithinAnHour.Count, gap.WithinADay.Count));
    }

    [Fact]
    public void Analyze_OneLanguageOut_WaitsOrEndedOtherwise()
    {
        var record = One(new RecordOf(), "p-en", "p", "en", 1).Add("p-fr", 0, ApprovalAction.Submitted, pair: "p");
        One(record, "q-en", "q", "en", 1).Add("q-fr", 0, ApprovalAction.Submitted, pair: "q").Add("q-fr", 9, ApprovalAction.Withdrawn);
        // Neither is out: nothing is waited for.
        record.Add("r-en", 0, ApprovalAction.Submitted, pair: "r").Add("r-fr", 0, ApprovalAction.Submitted, pair: "r");

        var gap = Analyze(record);

        Assert.Equal((0, 1, 1), (gap.Published, gap.Waiting, gap.EndedOtherwise));
        Assert.True(gap.HasPairs);
        Assert.Null(gap.Gap.Median);
    }

    [Fact]
    public void Analyze_CodesOfOneOrThreeTweets_AreNoPairsAndCounted()
    {
        var record = One(new RecordOf(), "alone", "a", "en", 1);
        One(One(One(record, "t1", "t", "en", 1), "t2", "t", "fr", 2), "t3", "t", "fr", 3).Published("none", 0, 1);

        var gap = Analyze(record);

        Assert.Equal((0, 1, 1), (gap.Published, gap.Alone, gap.MoreThanTwo));
        Assert.False(gap.HasPairs);
    }

    [Fact]
    public void Analyze_TweetKnownToTheDayOnly_GivesNoGap()
    {
        var record = One(new RecordOf(), "p-en", "p", "en", 1)
            .Add("p-fr", 0, ApprovalAction.Submitted, pair: "p", language: "fr", precision: TimePrecision.Day).Add("p-fr", 2, ApprovalAction.Published);

        Assert.Equal((0, 1, 1), (Analyze(record).Gap.N, Analyze(record).WithoutDurations, Analyze(record).Published));
    }

    [Fact]
    public void Analyze_LanguagesThatAreNotSaid_HaveAGapButNoOrder()
    {
        var record = One(One(new RecordOf(), "a", "p", "", 1), "b", "p", "fr", 2);

        Assert.Equal(new PublicationOrder(0, 0, 0, 1), Analyze(record).Order);
    }

    [Fact]
    public void Analyze_APeriod_HoldsThePairsWhoseLaterTweetCameOutInIt()
    {
        // English on Monday, French on Tuesday.
        var record = Pair(new RecordOf(), "p", 1, 25);
        var monday = new LocalDate(2026, 3, 2);

        Assert.Equal(0, Analyze(record, Selection.Everything with { From = monday, To = monday.PlusDays(1) }).Published);
        Assert.Equal(1, Analyze(record, Selection.Everything with { From = monday.PlusDays(1), To = monday.PlusDays(2) }).Published);
    }

    [Theory]
    [InlineData("en", 1)]
    [InlineData("fr", 1)]
    [InlineData("bilingual", 0)]
    public void Analyze_ALanguage_TakesPairsThatHaveATweetInIt(string language, int pairs) =>
        Assert.Equal(pairs, Analyze(Pair(new RecordOf(), "p", 1, 2), Selection.Everything with { Languages = CodeSet.Of(language) }).Published);

    [Fact]
    public void Analyze_ADepartment_GoesByTheLaterTweet()
    {
        var record = new RecordOf()
            .Add("p-en", 0, ApprovalAction.Submitted, department: "A", pair: "p").Add("p-en", 1, ApprovalAction.Published)
            .Add("p-fr", 0, ApprovalAction.Submitted, department: "B", pair: "p").Add("p-fr", 2, ApprovalAction.Published);

        Assert.Equal(0, Analyze(record, Selection.Everything with { Departments = CodeSet.Of("A") }).Published);
        Assert.Equal(1, Analyze(record, Selection.Everything with { Departments = CodeSet.Of("B") }).Published);
    }

    private static RecordOf Pair(RecordOf record, string pair, double english, double french) =>
        One(One(record, $"{pair}-en", pair, "en", english), $"{pair}-fr", pair, "fr", french);

    private static RecordOf One(RecordOf record, string tweet, string pair, string language, double published) =>
        record.Add(tweet, 0, ApprovalAction.Submitted, language: language, pair: pair).Add(tweet, published, ApprovalAction.Published);

    private static LanguageGapReport Analyze(RecordOf record, Selection? selection = null) =>
        LanguageGapAnalyzer.Analyze(record.Facts(), selection ?? Selection.Everything, TestContext.Current.CancellationToken);
}
