using System.Collections.Immutable;
using Dashboard.Analytics.Summary;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;
using NodaTime;

namespace Dashboard.Analytics.Tests.Summary;

public sealed class InFlightTests
{
    private static readonly RecordSettings FourHours = RecordSettings.Default with
    {
        Targets = ImmutableArray.Create(new TargetSettings(null, null, ClockKind.Elapsed, 4)),
    };

    [Fact]
    public void Analyze_WholeRecord_AgesEndAtTheAsOfTime()
    {
        // Submitted at hour 0, the record ends at hour 9 with another tweet: age 9 h, and legal has had it since hour 2.
        var figures = InFlight(
            new RecordOf()
                .Add("open", 0, ApprovalAction.Submitted)
                .Add("open", 2, ApprovalAction.Requested, "legal")
                .Published("done", 1, 9),
            Selection.Everything,
            FourHours);

        Assert.Equal((1, 9 * RecordOf.Hour, "open", 1, 1), (figures.Tweets, figures.OldestAge, figures.OldestTweet, figures.Overdue, figures.WithTarget));
        Assert.Equal(["legal"], figures.OldestStages);
    }

    [Fact]
    public void Analyze_WaitForASlot_IsNoDelay()
    {
        // Age 9 h, of which 3 to 8.5 = 5.5 h scheduled: 3.5 h are within the 4 h. With one more hour of work (2.5 to 8 h scheduled, age 9.6 h): 4.1 h.
        var within = new RecordOf()
            .Add("open", 0, ApprovalAction.Submitted)
            .Add("open", 3, ApprovalAction.Scheduled)
            .Add("open", 8.5, ApprovalAction.Requested, "legal")
            .Published("done", 1, 9);
        var over = new RecordOf()
            .Add("open", 0, ApprovalAction.Submitted)
            .Add("open", 2.5, ApprovalAction.Scheduled)
            .Add("open", 8, ApprovalAction.Requested, "legal")
            .Published("done", 1, 9.6);

        Assert.Equal(0, InFlight(within, Selection.Everything, FourHours).Overdue);
        Assert.Equal(1, InFlight(over, Selection.Everything, FourHours).Overdue);
    }

    [Fact]
    public void Analyze_ExactlyTheTarget_IsNotOverdue() =>
        Assert.Equal(0, InFlight(new RecordOf().Add("open", 5, ApprovalAction.Submitted).Published("done", 1, 9), Selection.Everything, FourHours).Overdue);

    [Fact]
    public void Analyze_RangeInThePast_CountsWhatWasOpenAtItsEnd()
    {
        // The range ends with Monday: Tuesday 00:00 in Toronto is 14 h after Monday 10:00. "later" was published at hour 20, so it was open then;
        // at hour 14 comms had it (asked at hour 1, approved at hour 15), legal did not yet.
        var record = new RecordOf()
            .Add("later", 0, ApprovalAction.Submitted)
            .Add("later", 1, ApprovalAction.Requested, "comms")
            .Add("later", 15, ApprovalAction.Approved, "comms")
            .Add("later", 15, ApprovalAction.Requested, "legal")
            .Add("later", 20, ApprovalAction.Published)
            .Published("same day", 1, 9)
            .Published("next day", 20, 30);

        var figures = InFlight(record, Selection.Everything with { To = new LocalDate(2026, 3, 3) }, RecordSettings.Default);

        Assert.Equal((1, 14 * RecordOf.Hour, "later", 0), (figures.Tweets, figures.OldestAge, figures.OldestTweet, figures.WithTarget));
        Assert.Equal(["comms"], figures.OldestStages);
    }

    [Fact]
    public void Analyze_WorkingClock_AgesInWorkingHours()
    {
        // Monday 10:00 to Tuesday 09:30: 6 h until 16:00 and 1 h from 08:30.
        var record = new RecordOf().Add("open", 0, ApprovalAction.Submitted).Published("done", 1, 23.5);

        var figures = InFlight(record, Selection.Everything with { Clock = ClockKind.Working }, RecordSettings.Default);

        Assert.Equal(7 * RecordOf.Hour, figures.OldestAge);
    }

    [Fact]
    public void Analyze_KnownToTheDayOnly_CountsWithoutAnAge()
    {
        var record = new RecordOf().Add("open", 0, ApprovalAction.Submitted, precision: TimePrecision.Day).Published("done", 1, 9);

        var figures = InFlight(record, Selection.Everything, FourHours);

        Assert.Equal((1, null, null, 0), (figures.Tweets, figures.OldestAge, figures.OldestTweet, figures.WithTarget));
        Assert.Empty(figures.OldestStages);
    }

    private static InFlightFigures InFlight(RecordOf record, Selection selection, RecordSettings settings) =>
        SummaryAnalyzer.Analyze(record.Facts(settings), selection, TestContext.Current.CancellationToken).InFlight;
}
