using Dashboard.Analytics.Stages;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Analytics.Tests.Stages;

public sealed class StageAnalyzerTests
{
    /// <summary>
    /// Hours after Monday 10:00. "a" comes to legal on Monday at 11 (waits 2, stays 4) and, sent back, at 11:30 of Tuesday (h 25.5 to 26);
    /// "b" on Monday at 11:15 (h 1.25 to 3.25, start not known); "week" a week later on Monday at 11 (h 169 to 179, waits 4).
    /// </summary>
    private static RecordOf Record() => new RecordOf()
        .Add("a", 0, ApprovalAction.Submitted)
        .Add("a", 1, ApprovalAction.Requested, "legal")
        .Add("a", 3, ApprovalAction.Started, "legal")
        .Add("a", 5, ApprovalAction.ChangesRequested, "legal")
        .Add("a", 25.5, ApprovalAction.Requested, "legal")
        .Add("a", 26, ApprovalAction.Approved, "legal")
        .Add("a", 30, ApprovalAction.Published)
        .Add("b", 0, ApprovalAction.Submitted)
        .Add("b", 1.25, ApprovalAction.Requested, "legal")
        .Add("b", 3.25, ApprovalAction.Approved, "legal")
        .Add("b", 4, ApprovalAction.Published)
        .Add("week", 168, ApprovalAction.Submitted)
        .Add("week", 169, ApprovalAction.Requested, "legal")
        .Add("week", 173, ApprovalAction.Started, "legal")
        .Add("week", 179, ApprovalAction.Approved, "legal")
        .Add("week", 180, ApprovalAction.Published)
        .Add("killed", 0, ApprovalAction.Submitted)
        .Add("killed", 1, ApprovalAction.Requested, "legal")
        .Add("killed", 2, ApprovalAction.Rejected, "legal");

    /// <summary>The second week begins after the clocks went forward: hour 169 is Monday, 12:00.</summary>
    [Fact]
    public void Arrivals_OfVisits_StandInTheCalendarsHours()
    {
        var cells = Analyze("legal").Arrivals;

        Assert.Equal(
            [(IsoDayOfWeek.Monday, 11, 2, 2), (IsoDayOfWeek.Monday, 12, 1, 1), (IsoDayOfWeek.Tuesday, 11, 1, 1)],
            cells.Select(cell => (cell.Day, cell.Hour, cell.Tweets, cell.Visits)));
        // Monday at 11: one waits 2 h, stays 4 h; the other stays 2 h, so that the median stay is 3 h.
        Assert.Equal(new MedianFigure(1, 2 * RecordOf.Hour), cells[0].Waiting);
        Assert.Equal(new MedianFigure(2, 3 * RecordOf.Hour), cells[0].Dwell);
        Assert.Equal(new MedianFigure(0, null), cells[2].Waiting);
    }

    [Fact]
    public void Counts_OfPublishedTweets_AreTweetsAndVisitsApart()
    {
        var report = Analyze("legal");

        // a twice, b, week; "killed" is not published. Two of the four say when the review began.
        Assert.Equal((3, 4, 2, 4), (report.Tweets, report.Visits, report.WaitingKnown, report.WithDwell));
    }

    [Fact]
    public void Weeks_OfPublication_HoldTheDwellOfTheirTweets()
    {
        var weeks = Analyze("legal").Weeks;

        // First week: 4 h, 0.5 h and 2 h on two tweets; second: 10 h.
        Assert.Equal([(new LocalDate(2026, 3, 2), 2, 3), (new LocalDate(2026, 3, 9), 1, 1)], weeks.Select(week => (week.Monday, week.Tweets, week.Dwell.N)));
        Assert.Equal([2d * RecordOf.Hour, 10d * RecordOf.Hour], weeks.Select(week => week.Dwell.Median!.Value));
    }

    [Fact]
    public void Analyze_WorkingClock_CountsWorkingTime()
    {
        var report = Analyze("legal", ClockKind.Working);

        // "week" comes on Monday at 12:00; at 16:00, 4 h later, the office closes: it waits and stays for 4 h.
        Assert.Equal(4d * RecordOf.Hour, report.Arrivals[1].Waiting.Median);
        Assert.Equal(4d * RecordOf.Hour, report.Arrivals[1].Dwell.Median);
    }

    [Fact]
    public void Analyze_SameHourTwice_CountsTheTweetOnce()
    {
        var record = new RecordOf()
            .Add("t", 0, ApprovalAction.Submitted)
            .Add("t", 1, ApprovalAction.Requested, "legal")
            .Add("t", 1.25, ApprovalAction.ChangesRequested, "legal")
            .Add("t", 1.5, ApprovalAction.Requested, "legal")
            .Add("t", 2, ApprovalAction.Approved, "legal")
            .Add("t", 3, ApprovalAction.Published);

        var cell = Assert.Single(StageAnalyzer.Analyze(record.Facts(), "legal", Selection.Everything, TestContext.Current.CancellationToken).Arrivals);

        Assert.Equal((1, 2), (cell.Tweets, cell.Visits));
    }

    [Fact]
    public void Analyze_DaysOnly_CountsWithoutTimes()
    {
        var record = new RecordOf()
            .Add("day", 0, ApprovalAction.Submitted, precision: TimePrecision.Day)
            .Add("day", 5, ApprovalAction.Approved, "legal")
            .Add("day", 9, ApprovalAction.Published);

        var report = StageAnalyzer.Analyze(record.Facts(), "legal", Selection.Everything, TestContext.Current.CancellationToken);

        Assert.Equal((1, 1, 0), (report.Tweets, report.Visits, report.WithDwell));
        Assert.Empty(report.Weeks);
        Assert.Null(Assert.Single(report.Arrivals).Dwell.Median);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("between stages")]
    [InlineData("")]
    public void Analyze_StageWithoutVisits_IsNothing(string code)
    {
        var report = Analyze(code);

        Assert.Equal((code, 0, 0), (report.Code, report.Tweets, report.Visits));
        Assert.Empty(report.Arrivals);
        Assert.Empty(report.Weeks);
    }

    [Fact]
    public void Analyze_ReservedName_IsThatOfThePseudoStage() => Assert.Equal((1, 1), (Analyze("author").Tweets, Analyze("author").Visits));

    private static StageReport Analyze(string stage, ClockKind clock = ClockKind.Elapsed) =>
        StageAnalyzer.Analyze(Record().Facts(), stage, Selection.Everything with { Clock = clock }, TestContext.Current.CancellationToken);
}
