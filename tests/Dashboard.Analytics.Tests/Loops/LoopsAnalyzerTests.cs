using CsCheck;
using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Loops;
using Dashboard.Analytics.Summary;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Tests.Loops;

public sealed class LoopsAnalyzerTests
{
    private const long Hour = RecordOf.Hour;

    /// <summary>
    /// legal (0–2 h) sends a back; the author revises (2–5 h); comms looks for the first time (5–6 h); legal looks again (6–8 h); it is out at 8 h. The return
    /// costs the author's 3 h and legal's second 2 h, not comms' hour.
    /// </summary>
    [Fact]
    public void Analyze_AReturn_CostsTheRevisionAndTheSecondLook()
    {
        var record = Returned().Published("b", 0, 1);

        var report = Of(record.Facts());

        var legal = Assert.Single(report.Senders);
        Assert.Equal(("legal", 1, 5 * Hour), (legal.Code, legal.Returns, legal.CostMs));
        Assert.Equal([new NextStage("comms", 1)], legal.Next);
        Assert.Equal((1L, 5 * Hour, 9 * Hour, Hour), (report.LoopsTotal, report.CostMs, report.TotalMs, report.BetweenMs));
        Assert.Equal((1, 2), (report.FirstPass.Count, report.FirstPass.Of));

        // legal, author, comms, legal: three changes of stage; b never changed hands.
        Assert.Equal((3L, 1.5, 3), (report.HandoversTotal, report.Handovers.Median, report.Handovers.Max));
        Assert.Equal((0.5, 1), (report.Loops.Median, report.Loops.Max));
    }

    [Fact]
    public void Analyze_TwoReturns_EachCostsWhatFollowsIt()
    {
        // legal sends back at 1 h; the author has it to 2 h; legal again to 4 h sends back once more; the author to 7 h; out without another look.
        var record = new RecordOf()
            .Add("a", 0, ApprovalAction.Submitted).Add("a", 0, ApprovalAction.Requested, "comms").Add("a", 1, ApprovalAction.ChangesRequested, "comms")
            .Add("a", 2, ApprovalAction.Requested, "legal").Add("a", 4, ApprovalAction.ChangesRequested, "legal").Add("a", 7, ApprovalAction.Published);

        var report = Of(record.Facts());

        // comms' return: the author's hour (legal had not had it). legal's: the author's three.
        Assert.Equal([("legal", 3 * Hour), ("comms", Hour)], report.Senders.Select(sender => (sender.Code, sender.CostMs)));
        Assert.Equal([new NextStage(null, 1)], report.Senders[0].Next);
        Assert.Equal([new NextStage("legal", 1)], report.Senders[1].Next);
        Assert.Equal((0, 1), (report.FirstPass.Count, report.FirstPass.Of));
    }

    [Fact]
    public void Analyze_InTheWorkingClock_CostsWorkingHours()
    {
        // Monday 10:00 + 5 h is 15:00: all of it lies within 08:30 to 16:00. A day later the author still has it: 24 h, 7.5 of work.
        var record = new RecordOf()
            .Add("a", 0, ApprovalAction.Submitted).Add("a", 0, ApprovalAction.Requested, "legal").Add("a", 1, ApprovalAction.ChangesRequested, "legal").Add("a", 25, ApprovalAction.Published);

        Assert.Equal(24 * Hour, Of(record.Facts()).CostMs);
        Assert.Equal((long)(7.5 * Hour), Of(record.Facts(), Selection.Everything with { Clock = ClockKind.Working }).CostMs);
    }

    [Fact]
    public void Analyze_UnpublishedTweets_CountForNothing()
    {
        var record = new RecordOf()
            .Add("a", 0, ApprovalAction.Submitted).Add("a", 1, ApprovalAction.ChangesRequested, "legal").Add("a", 2, ApprovalAction.Withdrawn);

        var report = Of(record.Facts());

        Assert.Empty(report.Senders);
        Assert.Equal((0, null, 0L), (report.FirstPass.Of, report.Loops.Median, report.LoopsTotal));
    }

    [Fact]
    public void Analyze_AnySelection_IsWhatTheDefinitionGives() =>
        Gen.Select(RandomRecord.Events, RandomRecordTests.AnySelection).Sample((events, selection) =>
        {
            var facts = RandomRecordTests.Build(events);
            var report = LoopsAnalyzer.Analyze(facts, selection, CancellationToken.None);

            var summary = SummaryAnalyzer.Analyze(facts, selection, CancellationToken.None);
            var bottlenecks = BottlenecksAnalyzer.Analyze(facts, selection, CancellationToken.None);
            Assert.Equal((summary.ReworkLoopsTotal, summary.HandoversTotal), (report.LoopsTotal, report.HandoversTotal));
            Assert.Equal(report.LoopsTotal, report.Senders.Sum(sender => (long)sender.Returns));
            Assert.All(report.Senders, sender => Assert.Equal(
                (sender.Returns, sender.Returns),
                (bottlenecks.Stages.Single(stage => stage.Code == sender.Code).ChangesRequested, sender.Next.Sum(next => next.Returns))));
            Assert.Equal((bottlenecks.TotalMs, bottlenecks.Stages.Where(stage => stage.Code == ReservedNames.BetweenStages).Sum(stage => stage.AttributedMs)), (report.TotalMs, report.BetweenMs));
            Assert.InRange(report.CostMs, 0, report.TotalMs - report.BetweenMs);
            var elapsed = selection with { Clock = ClockKind.Elapsed };
            Assert.Equal(
                Slow(facts, elapsed),
                LoopsAnalyzer.Analyze(facts, elapsed, CancellationToken.None).Senders.Where(sender => sender.CostMs > 0).ToDictionary(sender => sender.Code, sender => sender.CostMs));
        });

    /// <summary>From the exported rows, which have elapsed times: every visit asks all returns of its tweet which was the latest before it.</summary>
    private static Dictionary<string, long> Slow(FactStore facts, Selection selection)
    {
        var costs = new Dictionary<string, long>();
        var published = facts.TweetRows(selection, CancellationToken.None).Where(tweet => tweet.Outcome == Outcome.Published).Select(tweet => tweet.TweetId).ToHashSet();
        foreach (var visits in facts.VisitRows(selection, CancellationToken.None).Where(visit => published.Contains(visit.TweetId)).GroupBy(visit => visit.TweetId).Select(group => group.ToArray()))
        {
            foreach (var (place, visit) in visits.Index())
            {
                var isStage = visit.Stage is not (ReservedNames.Author or ReservedNames.Scheduled);
                var sender = visits.Index()
                    .Where(other => other.Index != place && other.Item.Outcome == VisitOutcome.ChangesRequested && other.Item.Stage is not (ReservedNames.Author or ReservedNames.Scheduled))
                    .Where(other => other.Item.Closed <= visit.Opened)
                    .OrderBy(other => other.Item.Closed).Select(other => other.Item.Stage).LastOrDefault();
                var isAgain = visit.Stage == ReservedNames.Author || (isStage && visits[..place].Any(other => other.Stage == visit.Stage));
                if (sender is not null && isAgain && visit.AttributedMs is > 0 and var attributed)
                {
                    costs[sender] = costs.GetValueOrDefault(sender) + attributed;
                }
            }
        }

        return costs;
    }

    private static RecordOf Returned() => new RecordOf()
        .Add("a", 0, ApprovalAction.Submitted).Add("a", 0, ApprovalAction.Requested, "legal").Add("a", 2, ApprovalAction.ChangesRequested, "legal")
        .Add("a", 5, ApprovalAction.Requested, "comms").Add("a", 6, ApprovalAction.Approved, "comms")
        .Add("a", 6, ApprovalAction.Requested, "legal").Add("a", 8, ApprovalAction.Approved, "legal").Add("a", 8, ApprovalAction.Published);

    private static LoopsReport Of(FactStore facts, Selection? selection = null) =>
        LoopsAnalyzer.Analyze(facts, selection ?? Selection.Everything, TestContext.Current.CancellationToken);
}
