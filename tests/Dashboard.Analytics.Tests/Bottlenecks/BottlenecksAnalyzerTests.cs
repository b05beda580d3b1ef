using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Statistics;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Tests.Bottlenecks;

public sealed class BottlenecksAnalyzerTests
{
    /// <summary>
    /// Hours 0-1 nobody; 1-2 comms alone; 2-5 comms and legal; 5-8 legal alone, opened by somebody at 4; 8-10 scheduled. Ten hours:
    /// between 1, comms 1 + 1.5 = 2.5, legal 1.5 + 3 = 4.5, scheduled 2.
    /// </summary>
    private static RecordOf Parallel() => new RecordOf()
        .Add("t", 0, ApprovalAction.Submitted)
        .Add("t", 1, ApprovalAction.Requested, "comms")
        .Add("t", 2, ApprovalAction.Requested, "legal")
        .Add("t", 4, ApprovalAction.Started, "legal")
        .Add("t", 5, ApprovalAction.Approved, "comms", "ann")
        .Add("t", 8, ApprovalAction.Approved, "legal", "bob")
        .Add("t", 8, ApprovalAction.Scheduled)
        .Add("t", 10, ApprovalAction.Published);

    [Fact]
    public void Analyze_ParallelStages_ShareTheirTimeEvenlyAndAddUp()
    {
        var report = Analyze(Parallel());

        Assert.Equal((1, 10 * RecordOf.Hour, "legal"), (report.Tweets, report.TotalMs, report.First));
        Assert.Equal(["legal", "comms", "scheduled", "between stages"], report.Stages.Select(stage => stage.Code));
        Assert.Equal([4.5, 2.5, 2, 1], report.Stages.Select(stage => (double)stage.AttributedMs / RecordOf.Hour));
        Assert.Equal([3d, 1, 2, 0], report.Stages.Select(stage => (double)stage.BlockingMs / RecordOf.Hour));
        Assert.Equal([0.45, 0.25, 0.2, 0.1], report.Stages.Select(stage => stage.Share!.Value));
        Assert.Equal([true, true, false, false], report.Stages.Select(stage => stage.IsRanked));
    }

    [Fact]
    public void Analyze_StartedVisit_PartsItsDwellIntoWaitingAndReview()
    {
        var stages = Analyze(Parallel()).Stages;

        var (legal, comms) = (stages[0], stages[1]);
        // Legal: asked at 2, opened at 4, decided at 8.
        Assert.Equal((6d * RecordOf.Hour, 2d * RecordOf.Hour, 4d * RecordOf.Hour), (legal.Dwell.Median, legal.Waiting.Median, legal.Review.Median));
        Assert.Equal((4d * RecordOf.Hour, 0, 0), (comms.Dwell.Median, comms.Waiting.N, comms.Review.N));
    }

    [Fact]
    public void Analyze_WorkingClock_AddsUpToTheWorkingTime()
    {
        // Working hours end at 16:00 = hour 6: between 1, comms 2.5, legal 1.5 + (5 to 6) 1 = 2.5, scheduled 0. Legal waits 2 h and reviews 4 to 6.
        var report = Analyze(Parallel(), ClockKind.Working);

        Assert.Equal((6 * RecordOf.Hour, null), (report.TotalMs, report.First));
        Assert.Equal(["comms", "legal", "scheduled", "between stages"], report.Stages.Select(stage => stage.Code));
        Assert.Equal([2.5, 2.5, 0, 1], report.Stages.Select(stage => (double)stage.AttributedMs / RecordOf.Hour));
        Assert.Equal((2d * RecordOf.Hour, 2d * RecordOf.Hour), (report.Stages[1].Waiting.Median, report.Stages[1].Review.Median));
    }

    [Fact]
    public void Analyze_UnpublishedTweet_SpendsHoursButTakesNoShare()
    {
        // Legal had "killed" from 0.5 to 3; its clock starts at 1, so 2 h count. The tweet in flight counts nowhere.
        var record = Parallel()
            .Add("killed", 0.5, ApprovalAction.Requested, "legal")
            .Add("killed", 1, ApprovalAction.Submitted)
            .Add("killed", 3, ApprovalAction.Rejected, "legal")
            .Add("open", 0, ApprovalAction.Requested, "legal");

        var legal = Analyze(record).Stages[0];

        Assert.Equal((1, 4.5 * RecordOf.Hour, 2 * RecordOf.Hour), (legal.Visits, legal.AttributedMs, legal.UnpublishedMs));
    }

    [Fact]
    public void Analyze_Return_CountsAsRework()
    {
        var record = new RecordOf()
            .Add("t", 0, ApprovalAction.Submitted)
            .Add("t", 1, ApprovalAction.ChangesRequested, "legal")
            .Add("t", 2, ApprovalAction.Submitted)
            .Add("t", 3, ApprovalAction.Approved, "legal")
            .Add("t", 3, ApprovalAction.Published);

        var stages = Analyze(record).Stages;

        // Legal 0-1 and 2-3, the author 1-2.
        Assert.Equal(("legal", 2, 1), (stages[0].Code, stages[0].Visits, stages[0].ChangesRequested));
        Assert.Equal(("author", 1, 0), (stages[1].Code, stages[1].Visits, stages[1].ChangesRequested));
    }

    [Fact]
    public void Analyze_KnownToTheDayOnly_CountsVisitsWithoutTimes()
    {
        var record = new RecordOf()
            .Add("day", 0, ApprovalAction.Submitted, precision: TimePrecision.Day)
            .Add("day", 5, ApprovalAction.Approved, "legal")
            .Add("day", 9, ApprovalAction.Published);

        var report = Analyze(record);

        Assert.Equal((0, 0L, null), (report.Tweets, report.TotalMs, report.First));
        var legal = Assert.Single(report.Stages);
        Assert.Equal((1, 0, 0L, null), (legal.Visits, legal.Dwell.N, legal.AttributedMs, legal.Share));
    }

    private static BottlenecksReport<DurationFigures> Analyze(RecordOf record, ClockKind clock = ClockKind.Elapsed) =>
        BottlenecksAnalyzer.Analyze(record.Facts(), Selection.Everything with { Clock = clock }, TestContext.Current.CancellationToken);
}
