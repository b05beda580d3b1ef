using System.Collections.Immutable;
using CsCheck;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.InFlight;
using Dashboard.Analytics.Summary;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Analytics.Tests.InFlight;

public sealed class WorkInProgressAnalyzerTests
{
    private const long Day = 24 * RecordOf.Hour;

    /// <summary>2026-03-02, a Monday; the record's hours are after its 10:00.</summary>
    private static readonly LocalDate Monday = new(2026, 3, 2);

    /// <summary>Midnight of that Monday in Toronto: ten hours before the record's hour 0.</summary>
    private const long Midnight = RecordOf.Monday - (10 * RecordOf.Hour);

    [Fact]
    public void Analyze_WholeRecord_CountsAtTheEndOfEachWeekAndAtTheAsOfTime()
    {
        // Hours after Monday 10:00; the first week ends at hour 7 × 24 − 10 − 1 = 157, an hour early by the spring clock change.
        // a: 0 to 100, over by then; b: 100 to 300, under way; c: from 150, never over; d begins in the second week, which the record's last event, at 300, cuts.
        var facts = new RecordOf()
            .Published("a", 0, 100).Published("b", 100, 300).Add("c", 150, ApprovalAction.Submitted).Add("d", 200, ApprovalAction.Submitted).Facts();

        var weeks = Weeks(facts, Selection.Everything);

        Assert.Equal(
            [
                new WeekEnd(Monday, Midnight + (7 * Day) - RecordOf.Hour - 1, 2, IsPartial: false),
                new WeekEnd(Monday.PlusWeeks(1), RecordOf.Monday + (300 * RecordOf.Hour), 2, IsPartial: true),
            ],
            weeks);
    }

    [Fact]
    public void Analyze_StartAndEndAtTheInstantCounted_AreInAndOut()
    {
        // The first week's last millisecond is 157 h − 1 ms after the record's hour 0.
        var last = RecordOf.Monday + (157 * RecordOf.Hour) - 1;
        var facts = new RecordOf()
            .AddAt("begins then", last, ApprovalAction.Submitted)
            .AddAt("begins later", last + 1, ApprovalAction.Submitted)
            .Add("ends then", 0, ApprovalAction.Submitted).AddAt("ends then", last, ApprovalAction.Withdrawn)
            .Add("ends later", 0, ApprovalAction.Submitted).AddAt("ends later", last + 1, ApprovalAction.Withdrawn)
            .Facts();

        // Under way at that millisecond: the one that begins then, and the one that ends later.
        Assert.Equal(2, Weeks(facts, Selection.Everything)[0].Tweets);
    }

    [Fact]
    public void Analyze_RangeWithinTheRecord_CountsWhatBeganBeforeItToo()
    {
        // Wednesday to Friday of the first week: the count is at Thursday's last millisecond, hour 4 × 24 − 10 = 86.
        var facts = new RecordOf().Published("a", 0, 100).Published("b", 50, 60).Published("c", 90, 400).Facts();

        var weeks = Weeks(facts, new Selection { From = Monday.PlusDays(2), To = Monday.PlusDays(4), DateBasis = DateBasis.Start });

        Assert.Equal([new WeekEnd(Monday, Midnight + (4 * Day) - 1, 1, IsPartial: true)], weeks);
    }

    [Fact]
    public void Analyze_OneDepartment_LeavesTheOthersOut() => Assert.Equal(
        1,
        Weeks(
            new RecordOf().Published("a", 0, 200, department: "A").Published("b", 0, 200, department: "B").Facts(),
            new Selection { Departments = CodeSet.Of("A") })[0].Tweets);

    [Fact]
    public void Analyze_NothingToCount_IsEmpty()
    {
        Assert.Empty(Weeks(new RecordOf().Facts(), Selection.Everything));
        Assert.Empty(Weeks(new RecordOf().Published("a", 0, 1).Facts(), new Selection { From = Monday.PlusYears(1) }));
        Assert.Empty(Weeks(new RecordOf().Published("a", 0, 1).Facts(), new Selection { To = Monday.PlusYears(-1) }));
    }

    [Fact]
    public void Analyze_AnySelection_IsWhatTheDefinitionGives() =>
        Gen.Select(RandomRecord.Events, RandomRecordTests.AnySelection).Sample((events, selection) =>
        {
            var facts = FactStoreBuilder.Build(RandomRecord.Codes, events, RandomRecord.Settings);
            TweetRow[] tweets = [.. facts.TweetRows(selection with { From = null, To = null }, CancellationToken.None)];

            Assert.All(
                Weeks(facts, selection),
                week => Assert.Equal(tweets.Count(tweet => tweet.Start <= week.At && (tweet.End is not { } end || week.At < end)), week.Tweets));
        });

    [Fact]
    public void Analyze_AnySelection_EndsWithWhatIsCarriedOut() =>
        Gen.Select(RandomRecord.Events, RandomRecordTests.AnySelection).Sample((events, selection) =>
        {
            var facts = FactStoreBuilder.Build(RandomRecord.Codes, events, RandomRecord.Settings);
            if (Weeks(facts, selection) is [.., var last])
            {
                Assert.Equal(SummaryAnalyzer.Analyze(facts, selection, CancellationToken.None).Reconciliation.CarriedOut, last.Tweets);
            }
        });

    private static ImmutableArray<WeekEnd> Weeks(FactStore facts, Selection selection) =>
        WorkInProgressAnalyzer.Analyze(facts, selection, CancellationToken.None).Weeks;
}
