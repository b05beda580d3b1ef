using Dashboard.Analytics.Tests.Records;
using Dashboard.Analytics.WhatIf;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Scenarios;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Tests.WhatIf;

/// <summary>Replays worked out by hand: hours after the submission.</summary>
public sealed class ReplayTests
{
    [Theory]
    // legal 1-5, an hour's gap, head 6-8, out at 9.
    [InlineData("", 9)]
    [InlineData("remove:legal", 5)]
    [InlineData("cap:legal:3h", 8)]
    [InlineData("cap:legal:4h", 9)]
    [InlineData("scale:legal:0.5", 7)]
    [InlineData("scale:legal:2", 13)]
    [InlineData("parallel:legal:head", 6)]
    [InlineData("remove:legal;remove:head", 3)]
    // The steps' order: 8 h cut to 3, and 3 h made 6.
    [InlineData("scale:legal:2;cap:legal:3h", 8)]
    [InlineData("cap:legal:3h;scale:legal:2", 11)]
    // Head opens with legal (at 1) and keeps its two hours: it is over before legal is.
    [InlineData("parallel:legal:head;cap:legal:1h", 4)]
    // The later one can't be opened by what never came before it; nobody's stage changes nothing.
    [InlineData("parallel:head:legal", 9)]
    [InlineData("remove:nobody;parallel:nobody:head;parallel:legal:nobody", 9)]
    public void Sequence_Replayed_TakesSoManyHours(string steps, double hours) => Check(
        Submitted().Add("a", 1, ApprovalAction.Requested, "legal").Add("a", 5, ApprovalAction.Approved, "legal")
            .Add("a", 6, ApprovalAction.Requested, "head").Add("a", 8, ApprovalAction.Approved, "head").Add("a", 9, ApprovalAction.Published),
        steps,
        hours);

    [Theory]
    // legal 0-6 beside comms 0-2, head 7-8 (an hour after legal), out at 8.
    [InlineData("", 8)]
    [InlineData("remove:comms", 8)]
    // Comms still holds it until 2; an hour's gap; head's hour.
    [InlineData("remove:legal", 4)]
    [InlineData("remove:legal;remove:comms", 2)]
    [InlineData("scale:comms:4", 10)]
    public void Overlap_Replayed_WaitsOnWhoeverIsLast(string steps, double hours) => Check(
        Submitted().Add("a", 0, ApprovalAction.Requested, "legal").Add("a", 0, ApprovalAction.Requested, "comms")
            .Add("a", 2, ApprovalAction.Approved, "comms").Add("a", 6, ApprovalAction.Approved, "legal")
            .Add("a", 7, ApprovalAction.Requested, "head").Add("a", 8, ApprovalAction.Approved, "head").Add("a", 8, ApprovalAction.Published),
        steps,
        hours);

    [Theory]
    // legal 0-3, back to the author 3-5, legal again 5-9, head 9-10, out at 10.
    [InlineData("", 10)]
    [InlineData("remove:legal", 3)]
    [InlineData("remove:author", 8)]
    [InlineData("cap:legal:2h", 7)]
    // Head opens with the second visit, not with the first.
    [InlineData("parallel:legal:head", 9)]
    // The second legal visit is back for a reason: it does not open with the first one's neighbour.
    [InlineData("parallel:author:legal", 8)]
    public void Rework_Replayed_ChangesEveryVisitOfTheStage(string steps, double hours) => Check(
        Submitted().Add("a", 0, ApprovalAction.Requested, "legal").Add("a", 3, ApprovalAction.ChangesRequested, "legal").Add("a", 5, ApprovalAction.Submitted)
            .Add("a", 5, ApprovalAction.Requested, "legal").Add("a", 9, ApprovalAction.Approved, "legal")
            .Add("a", 9, ApprovalAction.Requested, "head").Add("a", 10, ApprovalAction.Approved, "head").Add("a", 10, ApprovalAction.Published),
        steps,
        hours);

    [Theory]
    // Drafted from -4; legal asked at -2, before the submission, answers at 3; out at 4.
    [InlineData("", 4)]
    [InlineData("cap:legal:4h", 3)]
    [InlineData("remove:legal", 1)]
    // Legal waits on the draft, and reaches past the start: it is asked two hours earlier; or later, but no later than at the start.
    [InlineData("remove:author", 2)]
    [InlineData("scale:author:3", 6)]
    public void OpeningBeforeTheStart_Replayed_KeepsTheStart(string steps, double hours) => Check(
        new RecordOf().Add("a", -4, ApprovalAction.Created).Add("a", -2, ApprovalAction.Requested, "legal").Add("a", 0, ApprovalAction.Submitted)
            .Add("a", 3, ApprovalAction.Approved, "legal").Add("a", 4, ApprovalAction.Published),
        steps,
        hours);

    /// <summary>Monday 10:00 to Tuesday 10:00 with legal: seven and a half working hours; then an hour's wait.</summary>
    [Theory]
    [InlineData("", 8.5)]
    [InlineData("cap:legal:2h", 3)]
    [InlineData("remove:legal", 1)]
    public void WorkingClock_Replayed_CutsWorkingHours(string steps, double hours) => Check(
        Submitted().Add("a", 0, ApprovalAction.Requested, "legal").Add("a", 24, ApprovalAction.Approved, "legal").Add("a", 25, ApprovalAction.Published),
        steps,
        hours,
        ClockKind.Working);

    [Fact]
    public void Report_OfTwoTweets_SaysWhatEachStageWouldGive()
    {
        var facts = Submitted().Add("a", 0, ApprovalAction.Requested, "legal").Add("a", 6, ApprovalAction.Approved, "legal").Add("a", 6, ApprovalAction.Published)
            .Published("b", 0, 2).Facts();

        var report = WhatIfAnalyzer.Analyze(facts, Selection.Everything, new([new CapStage("legal", 2 * RecordOf.Hour)]), TestContext.Current.CancellationToken);

        Assert.Equal((4.0 * RecordOf.Hour, 2.0 * RecordOf.Hour, 1), (report.Before.TimeToPublish.Median, report.After.TimeToPublish.Median, report.Changed));
        Assert.Equal(1, Assert.Single(report.Steps).Tweets);
        Assert.Equal(new StageGain("legal", true, 1, 6 * RecordOf.Hour, RecordOf.Hour, 4.0 * RecordOf.Hour), Assert.Single(report.Gains));
        var stage = Assert.Single(report.Stages);
        Assert.Equal((6 * RecordOf.Hour, 2 * RecordOf.Hour, 2.0 * RecordOf.Hour), (stage.BeforeMs, stage.AfterMs, stage.After.Median));
    }

    [Fact]
    public void Gains_OfAnotherScenario_AreTheSame_OfAnotherSelectionTheirOwn()
    {
        var facts = Submitted().Add("a", 0, ApprovalAction.Requested, "legal").Add("a", 60, ApprovalAction.Approved, "legal").Add("a", 60, ApprovalAction.Published).Facts();
        WhatIfReport Ask(ClockKind clock, params ScenarioStep[] steps) =>
            WhatIfAnalyzer.Analyze(facts, Selection.Everything with { Clock = clock }, new([.. steps]), TestContext.Current.CancellationToken);

        var (first, again, working) = (Ask(ClockKind.Elapsed), Ask(ClockKind.Elapsed, new RemoveStage("legal")), Ask(ClockKind.Working));

        Assert.Equal(60L * RecordOf.Hour, Assert.Single(first.Gains).CapMs);
        Assert.Equal(first.Gains, again.Gains);
        Assert.NotEqual(first.Gains, working.Gains);
    }

    [Fact]
    public void Selection_OfNothing_GivesNoFigure()
    {
        var facts = Submitted().Published("b", 0, 2).Facts();

        var report = WhatIfAnalyzer.Analyze(
            facts, Selection.Everything with { Departments = CodeSet.Of("NOBODY") }, new([new RemoveStage("legal")]), TestContext.Current.CancellationToken);

        Assert.Equal((0, 0, 0), (report.Before.TimeToPublish.N, report.After.TimeToPublish.N, report.Changed));
        Assert.Empty(report.Gains);
    }

    private static RecordOf Submitted() => new RecordOf().Add("a", 0, ApprovalAction.Submitted);

    private static void Check(RecordOf record, string steps, double hours, ClockKind clock = ClockKind.Elapsed)
    {
        var (scenario, fault) = ScenarioText.Parse(steps);
        Assert.Null(fault);
        var report = WhatIfAnalyzer.Analyze(record.Facts(), Selection.Everything with { Clock = clock }, scenario, TestContext.Current.CancellationToken);

        Assert.Equal(1, report.After.TimeToPublish.N);
        Assert.Equal(hours, report.After.TimeToPublish.Median / RecordOf.Hour);
    }
}
