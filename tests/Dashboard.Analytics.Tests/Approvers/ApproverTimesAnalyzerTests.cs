using System.Collections.Immutable;
using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using static Dashboard.Analytics.Tests.Approvers.ApproverGroupsAnalyzerTests;

namespace Dashboard.Analytics.Tests.Approvers;

public sealed class ApproverTimesAnalyzerTests
{
    [Fact]
    public void Analyze_NumbersThatDoNotOccur_StandBetweenWithNothing()
    {
        // None in 1 h and 3 h; three in 3 h (published at the hour after the last approval).
        var record = Approved(new RecordOf().Published("a", 0, 1).Published("b", 0, 3), "three", 3);

        var times = Analyze(record);

        Assert.Equal([0, 1, 2, 3], times.Select(group => group.Approvers.Count));
        Assert.Equal([2, 0, 0, 1], times.Select(group => group.TimeToPublish.N));
        Assert.Equal([2d * RecordOf.Hour, null, null, 3d * RecordOf.Hour], times.Select(group => group.TimeToPublish.Median)); // (1 + 3) / 2
        Assert.All(times, group => Assert.False(group.Approvers.OrMore));
    }

    [Fact]
    public void Analyze_InTheWorkingClock_MeasuresInIt() =>
        // Monday 10:00 to Tuesday 10:00: 6 h to 16:00 and 1.5 h from 08:30.
        Assert.Equal(7.5 * RecordOf.Hour, Analyze(new RecordOf().Published("a", 0, 24), ClockKind.Working).Single().TimeToPublish.Median);

    [Fact]
    public void Analyze_TweetKnownToTheDayOnly_IsLeftOut() =>
        Assert.Empty(Analyze(new RecordOf().Add("a", 0, ApprovalAction.Submitted, precision: TimePrecision.Day).Add("a", 24, ApprovalAction.Published)));

    [Theory]
    [InlineData(29, 29, false)]
    [InlineData(30, 30, true)]
    [InlineData(45, 30, true)]
    public void Analyze_ManyApprovers_AreTakenTogetherFromThirtyOn(int approvers, int last, bool orMore)
    {
        var times = Analyze(Approved(new RecordOf(), "t", approvers));

        Assert.Equal(new ApproversFocus(last, orMore), times[^1].Approvers);
        Assert.Equal(1, times[^1].TimeToPublish.N);
    }

    private static ImmutableArray<ApproverTimes> Analyze(RecordOf record, ClockKind clock = ClockKind.Elapsed) =>
        ApproverTimesAnalyzer.Analyze(record.Facts(), Selection.Everything with { Clock = clock }, TestContext.Current.CancellationToken);
}
