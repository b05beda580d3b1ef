using CsCheck;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.InFlight;
using Dashboard.Analytics.Summary;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;
using NodaTime;

namespace Dashboard.Analytics.Tests.InFlight;

public sealed class InFlightAnalyzerTests
{
    private const long Hour = RecordOf.Hour;

    [Fact]
    public void Analyze_OneTweetAtTwoStages_TellsWhoHoldsItInBothClocks()
    {
        // Monday 10:00 to Tuesday 10:00, of which six working hours on Monday and an hour and a half on Tuesday.
        var facts = new RecordOf()
            .Add("a", 0, ApprovalAction.Submitted, department: "A", purpose: "other")
            .Add("a", 1, ApprovalAction.Requested, "legal")
            .Add("a", 2, ApprovalAction.Requested, "head")
            .Add("a", 23, ApprovalAction.Started, "legal")
            .Facts(asOf: RecordOf.Monday + (24 * Hour));

        var report = Analyze(facts);

        var tweet = Assert.Single(report.Tweets);
        Assert.Equal(("a", "A", "other", new InBothClocks(24 * Hour, 15 * Hour / 2)), (tweet.TweetId, tweet.Department, tweet.Purpose, tweet.Age!.Value));
        Assert.Equal(
            [
                new HeldVisit("legal", RecordOf.Monday + Hour, RecordOf.Monday + (23 * Hour), new(23 * Hour, 13 * Hour / 2)),
                new HeldVisit("head", RecordOf.Monday + (2 * Hour), null, new(22 * Hour, 11 * Hour / 2)),
            ],
            tweet.Visits);
        Assert.Equal((null, null, false), (tweet.Target, tweet.TargetLeftMs, tweet.IsOverdue));
        Assert.Equal([("head", 1), ("legal", 1)], report.Stages.Select(stage => (stage.Code, stage.Open)));
        Assert.Null(report.Fullest); // One each.
    }

    [Fact]
    public void Analyze_Stages_TheFullestFirstAndThoseThatAreNoneLast()
    {
        var facts = new RecordOf()
            .Add("a", 0, ApprovalAction.Submitted).Add("a", 1, ApprovalAction.Requested, "head")
            .Add("b", 0, ApprovalAction.Submitted).Add("b", 3, ApprovalAction.Requested, "legal")
            .Add("c", 0, ApprovalAction.Submitted).Add("c", 5, ApprovalAction.Requested, "legal")
            .Add("between", 0, ApprovalAction.Submitted)
            .Add("draft", 0, ApprovalAction.Created)
            .Add("slot", 0, ApprovalAction.Submitted).Add("slot", 6, ApprovalAction.Scheduled)
            .Facts(asOf: RecordOf.Monday + (7 * Hour));

        var report = Analyze(facts);

        Assert.Equal("legal", report.Fullest);
        Assert.Equal(
            [("legal", 2), ("head", 1), ("author", 1), ("scheduled", 1), ("between stages", 1)],
            report.Stages.Select(stage => (stage.Code, stage.Open)));
        var legal = report.Stages[0].Held;
        Assert.Equal((2, 3.0 * Hour, 4 * Hour), (legal.N, legal.Median!.Value, legal.Max!.Value)); // 4 h and 2 h
        Assert.Equal(0, report.Stages[^1].Held.N);
    }

    [Fact]
    public void Analyze_Target_LeavesOutTheWaitForASlotAndIsOverdueOnlyBeyondIt()
    {
        var settings = RecordSettings.Default with { Targets = [new TargetSettings(null, null, ClockKind.Elapsed, 10)] };
        var record = new RecordOf()
            .Add("late", 0, ApprovalAction.Submitted)
            .Add("just", 1, ApprovalAction.Submitted)
            .Add("slot", 0, ApprovalAction.Submitted).Add("slot", 4, ApprovalAction.Scheduled)
            .Add("day", 0, ApprovalAction.Submitted, precision: TimePrecision.Day);

        var report = Analyze(record.Facts(settings, RecordOf.Monday + (11 * Hour)));

        Assert.Equal(
            [("day", null), ("late", -Hour), ("slot", 6 * Hour), ("just", (long?)0)],
            report.Tweets.Select(tweet => (tweet.TweetId, tweet.TargetLeftMs)).OrderBy(tweet => Array.IndexOf(["day", "late", "slot", "just"], tweet.TweetId)));
        Assert.Equal((1, 3), (report.Overdue, report.WithTarget));
        Assert.Null(report.Tweets.Single(tweet => tweet.TweetId == "day").Age);
    }

    [Fact]
    public void Analyze_Target_SaysWhenItIsUsedUpAndWhetherThatIsWithinAWorkingDay()
    {
        // Ten working hours from Monday 10:00 end on Tuesday 12:30, hour 26.5: six on Monday, four on Tuesday. The as-of time is Tuesday 09:30, hour 23.5.
        var settings = RecordSettings.Default with { Targets = [new TargetSettings(null, null, ClockKind.Working, 10)] };
        var record = new RecordOf()
            .Add("soon", 0, ApprovalAction.Submitted)
            .Add("late", -96, ApprovalAction.Submitted) // Since Thursday 10:00: six hours, and four on Friday, to 12:30, hour -69.5.
            .Add("slot", 0, ApprovalAction.Submitted).Add("slot", 4, ApprovalAction.Scheduled)
            .Add("back", 0, ApprovalAction.Submitted).Add("back", 1, ApprovalAction.Scheduled).Add("back", 23, ApprovalAction.Submitted) // Nine left at 09:00: Tuesday's seven, Wednesday's two.
            .Add("new", 23, ApprovalAction.Submitted) // Seven on Tuesday, three on Wednesday.
            .Add("day", 0, ApprovalAction.Submitted, precision: TimePrecision.Day);

        var report = Analyze(record.Facts(settings, RecordOf.Monday + (long)(23.5 * Hour)));

        Assert.Equal(
            [("back", 48.5, false), ("day", null, false), ("late", -69.5, false), ("new", 49.5, false), ("slot", null, false), ("soon", 26.5, true)],
            report.Tweets.OrderBy(tweet => tweet.TweetId, StringComparer.Ordinal)
                .Select(tweet => (tweet.TweetId, tweet.DueAt is { } due ? (due - RecordOf.Monday) / (double)Hour : (double?)null, tweet.IsDueSoon)));
        Assert.Equal((1, 1, 5), (report.DueSoon, report.Overdue, report.WithTarget));
        Assert.All(report.Tweets, tweet => Assert.Equal((long)(7.5 * Hour), tweet.WorkingDayMs));
    }

    [Fact]
    public void Analyze_TargetUsedUpThisVeryMoment_IsDueSoonAndNotOverdue()
    {
        var settings = RecordSettings.Default with { Targets = [new TargetSettings(null, null, ClockKind.Elapsed, 10)] };
        var tweet = Assert.Single(Analyze(new RecordOf().Add("a", 0, ApprovalAction.Submitted).Facts(settings, RecordOf.Monday + (10 * Hour))).Tweets);
        Assert.Equal((RecordOf.Monday + (10 * Hour), true, false), (tweet.DueAt, tweet.IsDueSoon, tweet.IsOverdue));
    }

    [Fact]
    public void Analyze_AnySelection_IsDueWhenItsTargetLeavesNothing() =>
        Gen.Select(RandomRecord.Events, RandomRecordTests.AnySelection).Sample((events, selection) =>
        {
            var report = Analyze(RandomRecordTests.Build(events), selection);
            Assert.All(report.Tweets.Where(tweet => tweet.DueAt is not null), tweet => Assert.Equal(tweet.IsOverdue, tweet.DueAt < report.At));
            Assert.All(report.Tweets.Where(tweet => tweet.DueAt is null && tweet.TargetLeftMs is not null), tweet => Assert.Contains(tweet.Visits, visit => visit.Stage == "scheduled"));
        });

    [Fact]
    public void Analyze_PublishedTweets_GiveTheAgesAtWhichTheyLeftAStage()
    {
        // Legal is left at 2, 4, 6, 8 and 10 hours of age; a visit that closed before the submission has no age, one of an unpublished tweet is not asked.
        var record = new RecordOf()
            .Add("early", 0, ApprovalAction.Approved, "legal").Add("early", 1, ApprovalAction.Submitted).Add("early", 20, ApprovalAction.Published)
            .Add("rejected", 0, ApprovalAction.Submitted).Add("rejected", 19, ApprovalAction.Rejected, "legal");
        foreach (var hour in new[] { 2, 4, 6, 8, 10 })
        {
            record.Add($"p{hour}", 0, ApprovalAction.Submitted).Add($"p{hour}", hour, ApprovalAction.Approved, "legal").Add($"p{hour}", 20, ApprovalAction.Published);
        }

        var report = Analyze(record.Facts());

        // Type 7 over five: ranks 2, 2.8, 3.4 and 3.8.
        var bands = Assert.Single(report.Stages).Bands;
        Assert.Equal([6, 7.6, 8.8, 9.6], new[] { bands.P50, bands.P70, bands.P85, bands.P95 }.Select(band => Math.Round(band!.Value / Hour, 9)));
        Assert.Equal((5, false), (bands.N, bands.AreDrawn));
        Assert.Empty(report.Tweets);
    }

    [Fact]
    public void Analyze_PeriodThatIsOver_TellsOfItsEnd()
    {
        // The period ends at midnight, hour 14: "a" has legal then, though it was approved later; "later" had not begun.
        var facts = new RecordOf()
            .Add("a", 0, ApprovalAction.Submitted).Add("a", 1, ApprovalAction.Requested, "legal").Add("a", 15, ApprovalAction.Started, "legal")
            .Add("a", 20, ApprovalAction.Approved, "legal").Add("a", 30, ApprovalAction.Published)
            .Add("later", 15, ApprovalAction.Submitted)
            .Facts();

        var report = Analyze(facts, new Selection { To = new LocalDate(2026, 3, 3) });

        var tweet = Assert.Single(report.Tweets);
        Assert.Equal((RecordOf.Monday + (14 * Hour), 14 * Hour), (report.At, tweet.Age!.Value.Elapsed));
        Assert.Equal([new HeldVisit("legal", RecordOf.Monday + Hour, null, new(13 * Hour, 5 * Hour))], tweet.Visits);
    }

    [Fact]
    public void Analyze_EmptyRecord_HasNothing()
    {
        var report = Analyze(new RecordOf().Facts());
        Assert.Empty(report.Tweets);
        Assert.Empty(report.Stages);
        Assert.Null(report.Fullest);
    }

    [Fact]
    public void Analyze_AnySelection_IsWhatTheSummarySaysAndAddsUp() =>
        Gen.Select(RandomRecord.Events, RandomRecordTests.AnySelection).Sample((events, selection) =>
        {
            var facts = RandomRecordTests.Build(events);
            var (report, summary) = (Analyze(facts, selection), SummaryAnalyzer.Analyze(facts, selection, CancellationToken.None));

            Assert.Equal(summary.Reconciliation.CarriedOut, report.Tweets.Length);
            Assert.Equal((summary.InFlight.Overdue, summary.InFlight.WithTarget), (report.Overdue, report.WithTarget));
            Assert.Equal(report.Tweets.Sum(tweet => Math.Max(1, tweet.Visits.Length)), report.Stages.Sum(stage => stage.Open));
            Assert.Equal(facts.TweetIds.Where(report.Tweets.Select(tweet => tweet.TweetId).Contains), report.Tweets.Select(tweet => tweet.TweetId));
        });

    [Fact]
    public void Analyze_AnySelection_IsWhatTheRowsGive() =>
        Gen.Select(RandomRecord.Events, RandomRecordTests.AnySelection).Sample((events, selection) =>
        {
            var facts = RandomRecordTests.Build(events);
            var report = Analyze(facts, selection);

            var byCodes = selection with { From = null, To = null };
            var before = SelectedPeriod.Of(selection, facts.ReportingZone).To is var to && to <= facts.AsOf ? to : long.MaxValue;
            var open = facts.TweetRows(byCodes, CancellationToken.None).Where(tweet => tweet.Start < before && !(tweet.End < before)).Select(tweet => tweet.TweetId).ToHashSet();
            var held = facts.VisitRows(byCodes, CancellationToken.None)
                .Where(visit => open.Contains(visit.TweetId) && visit.Opened < before && !(visit.Closed < before));
            Assert.Equal(
                held.Select(visit => (visit.TweetId, visit.Stage, visit.Opened)).Order(),
                report.Tweets.SelectMany(tweet => tweet.Visits.Select(visit => (tweet.TweetId, visit.Stage, visit.Opened))).Order());

            var starts = facts.TweetRows(selection, CancellationToken.None).Where(tweet => tweet.TimeToPublishMs is not null).ToDictionary(tweet => tweet.TweetId, tweet => tweet.Start);
            var left = facts.VisitRows(selection, CancellationToken.None)
                .Where(visit => starts.TryGetValue(visit.TweetId, out var start) && visit.Closed >= start)
                .CountBy(visit => visit.Stage).ToDictionary();
            Assert.Equal(left.OrderBy(stage => stage.Key), report.Stages.Where(stage => stage.Bands.N > 0).ToDictionary(stage => stage.Code, stage => stage.Bands.N).OrderBy(stage => stage.Key));
        });

    private static InFlightReport Analyze(FactStore facts, Selection? selection = null) =>
        InFlightAnalyzer.Analyze(facts, selection ?? Selection.Everything, CancellationToken.None);
}
