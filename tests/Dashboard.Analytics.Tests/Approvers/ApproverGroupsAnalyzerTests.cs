using System.Collections.Immutable;
using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Tests.Approvers;

public sealed class ApproverGroupsAnalyzerTests
{
    [Fact]
    public void Analyze_ByDepartment_GivesEachItsOwnShareWithUnknownFirst()
    {
        // A: 9 and 2 approvers; B: 10; unknown: none. "open" is of nobody's.
        var record = Approved(new RecordOf(), "a9", 9, "A");
        Approved(record, "a2", 2, "A");
        Approved(record, "b10", 10, "B");
        record.Published("u0", 0, 1).Add("open", 0, ApprovalAction.Submitted, department: "C");

        var groups = Analyze(record, TweetAttribute.Department);

        Assert.Equal(["", "A", "B"], groups.Select(group => group.Code));
        Assert.Equal([(0, 1), (1, 2), (1, 1)], groups.Select(group => (group.NineOrMore.Count, group.N)));
        Assert.Equal([0, 5.5, 10], groups.Select(group => group.Approvers.Median!.Value)); // (9 + 2) / 2
        Assert.Equal([0, 9, 10], groups.Select(group => group.Approvers.Max!.Value));
        Assert.Equal(0.5, groups[1].NineOrMore.Share);
    }

    [Fact]
    public void Analyze_GroupOfOne_HasAnIntervalAlmostAsWideAsCanBe()
    {
        // Wilson, 0 of 1, z = 1.959964: upper end z² / (1 + z²) = 3.841459 / 4.841459.
        var interval = Analyze(new RecordOf().Published("t", 0, 1, lane: "reply"), TweetAttribute.Lane).Single().NineOrMore.WilsonInterval!;

        Assert.Equal(0, interval.Low);
        Assert.Equal(0.793450, interval.High!.Value, 1e-6);
    }

    [Fact]
    public void Analyze_NothingPublished_HasNoGroup() =>
        Assert.Empty(Analyze(new RecordOf().Add("open", 0, ApprovalAction.Submitted, department: "A"), TweetAttribute.Department));

    internal static RecordOf Approved(RecordOf record, string tweet, int approvers, string department = "")
    {
        record.Add(tweet, 0, ApprovalAction.Submitted, department: department);
        for (var i = 0; i < approvers; i++)
        {
            record.Add(tweet, i, ApprovalAction.Approved, "s", $"person {i}");
        }

        return record.Add(tweet, approvers, ApprovalAction.Published);
    }

    private static ImmutableArray<ApproverGroup> Analyze(RecordOf record, TweetAttribute attribute) =>
        ApproverGroupsAnalyzer.Analyze(record.Facts(), Selection.Everything, attribute, TestContext.Current.CancellationToken);
}
