using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using NodaTime;

namespace Dashboard.Analytics.Tests.Tweets;

public sealed class FocusTests
{
    /// <summary>Hours after Monday 10:00 in Toronto.</summary>
    private static readonly RecordOf Record = new RecordOf()
        .Add("quick", 0, ApprovalAction.Submitted, department: "A")
        .Add("quick", 0, ApprovalAction.Requested, "comms")
        .Add("quick", 1, ApprovalAction.Approved, "comms", "ann")
        .Add("quick", 2, ApprovalAction.Published)
        .Add("slow", 1, ApprovalAction.Submitted)
        .Add("slow", 4.5, ApprovalAction.Requested, "legal")
        .Add("slow", 6, ApprovalAction.Approved, "legal", "bob")
        .Add("slow", 30, ApprovalAction.Published)
        .Add("dropped", 2, ApprovalAction.Submitted)
        .Add("dropped", 3, ApprovalAction.Withdrawn)
        .Add("open", 5, ApprovalAction.Submitted)
        .Add("open", 5, ApprovalAction.Requested, "legal");

    [Fact]
    public void Stage_KeepsTweetsWithAVisitThere() => Assert.Equal(["slow", "open"], Ids(new() { Stage = "legal" }));

    [Fact]
    public void Stage_ThatTheRecordDoesNotKnow_KeepsNone() => Assert.Empty(Ids(new() { Stage = "nowhere" }));

    [Fact]
    public void Outcome_KeepsThoseThatEndedSo()
    {
        Assert.Equal(["quick", "slow"], Ids(new() { Outcome = Outcome.Published }));
        Assert.Equal(["dropped"], Ids(new() { Outcome = Outcome.Withdrawn }));
    }

    [Fact]
    public void Unpublished_KeepsEveryOtherEnd() => Assert.Equal(["dropped"], Ids(new() { IsUnpublished = true }));

    [Fact]
    public void ApprovedBy_KeepsPublishedTweetsWithAnApprovalThere()
    {
        Assert.Equal(["slow"], Ids(new() { ApprovedBy = "legal" }));
        Assert.Equal(["quick"], Ids(new() { ApprovedBy = "comms" }));
        Assert.Empty(Ids(new() { ApprovedBy = "nowhere" }));
    }

    /// <summary>At Tuesday 00:00, 14 h in, "slow" is not yet published; by end it is outside Monday, yet carried out of it.</summary>
    [Fact]
    public void OutcomeInFlight_AtTheEndOfThePeriod_GoesByNoBasis()
    {
        var monday = Selection.Everything with { From = new LocalDate(2026, 3, 2), To = new LocalDate(2026, 3, 3) };
        Assert.Equal(["slow", "open"], Ids(new() { Outcome = Outcome.InFlight }, monday));
        Assert.Equal(["slow", "open"], Ids(new() { Outcome = Outcome.InFlight }, monday with { DateBasis = DateBasis.Start }));
        Assert.Equal(["open"], Ids(new() { Outcome = Outcome.InFlight }));
    }

    /// <summary>"quick" took 2 h, "slow" 29 h; working, Monday 11:00-16:00 and Tuesday 08:30-16:00: 5 + 7.5 = 12.5 h.</summary>
    [Fact]
    public void TimeToPublish_IsHalfOpenInTheSelectionsClock()
    {
        Assert.Equal(["quick"], Ids(new() { TimeToPublishFrom = 2 * RecordOf.Hour, TimeToPublishTo = 29 * RecordOf.Hour }));
        Assert.Equal(["slow"], Ids(new() { TimeToPublishFrom = (2 * RecordOf.Hour) + 1 }));
        Assert.Equal(["quick", "slow"], Ids(new() { TimeToPublishTo = (long)(12.5 * RecordOf.Hour) + 1 }, Selection.Everything with { Clock = ClockKind.Working }));
        Assert.Equal(["quick"], Ids(new() { TimeToPublishTo = (long)(12.5 * RecordOf.Hour) }, Selection.Everything with { Clock = ClockKind.Working }));
    }

    /// <summary>Legal was asked at 14:30 and at 15:00; comms at 10:00.</summary>
    [Fact]
    public void Arrived_IsAskedOfTheStagesOwnVisit()
    {
        Assert.Equal(["slow"], Ids(new() { Arrived = new(IsoDayOfWeek.Monday, 14) }));
        Assert.Equal(["quick"], Ids(new() { Arrived = new(IsoDayOfWeek.Monday, 10) }));
        Assert.Empty(Ids(new() { Arrived = new(IsoDayOfWeek.Monday, 10), Stage = "legal" }));
        Assert.Empty(Ids(new() { Arrived = new(IsoDayOfWeek.Tuesday, 14) }));
    }

    [Fact]
    public void Parts_AllHoldTogether()
    {
        Assert.Equal(["slow"], Ids(new() { Stage = "legal", Outcome = Outcome.Published }));
        Assert.Empty(Ids(new() { Stage = "comms", Outcome = Outcome.Published }, Selection.Everything with { Departments = CodeSet.Of("B") }));
        Assert.Equal(["quick", "slow"], Ids(new() { Approvers = new(1, OrMore: false) }));
    }

    private static IEnumerable<string> Ids(TweetFocus focus, Selection? selection = null) =>
        Record.Facts().TweetRows(selection ?? Selection.Everything, focus, TestContext.Current.CancellationToken).Select(row => row.TweetId);
}
