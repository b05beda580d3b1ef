using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Tests.Approvers;

public sealed class ApproverRolesAnalyzerTests
{
    [Fact]
    public void Analyze_Approvals_BelongToTheStageTheyCameFrom()
    {
        // "a": comms approves twice (ann, bob), legal twice by ann, the machine once for legal. "b": comms by nobody known, twice.
        var report = Analyze(new RecordOf()
            .Add("a", 0, ApprovalAction.Submitted, actor: "dee")
            .Add("a", 1, ApprovalAction.Approved, "comms", "ann")
            .Add("a", 2, ApprovalAction.Approved, "comms", "bob")
            .Add("a", 3, ApprovalAction.Approved, "legal", "ann")
            .Add("a", 4, ApprovalAction.Approved, "legal", "ann")
            .Add("a", 5, ApprovalAction.Approved, "legal", "SYSTEM")
            .Add("a", 6, ApprovalAction.Published)
            .Add("b", 0, ApprovalAction.Approved, "comms")
            .Add("b", 1, ApprovalAction.Approved, "comms")
            .Add("b", 2, ApprovalAction.Published, "comms"));

        Assert.Equal((6, 2, 1), (report.Steps, report.UnknownActors, report.Automated));
        Assert.Equal([("comms", 4, 2), ("legal", 2, 1)], report.Roles.Select(role => (role.Stage, role.Steps, role.Tweets.Count)));
        Assert.All(report.Roles, role => Assert.Equal(2, role.Tweets.Of));
        // comms: two people on "a", nobody known on "b" counts as one; legal: ann alone.
        Assert.Equal([(1.5, 2), (1d, 1)], report.Roles.Select(role => (role.Approvers.Median!.Value, role.Approvers.Max!.Value)));
    }

    [Fact]
    public void Analyze_DecisionsThatAreNoApproval_AreNoSteps()
    {
        // The author's handing in, a return, a publication by a stage and what comes after the end approve nothing.
        var report = Analyze(new RecordOf()
            .Add("a", 0, ApprovalAction.Created)
            .Add("a", 1, ApprovalAction.Submitted, actor: "dee")
            .Add("a", 2, ApprovalAction.ChangesRequested, "comms", "ann")
            .Add("a", 3, ApprovalAction.Published, "comms", "ann")
            .Add("a", 4, ApprovalAction.Approved, "legal", "bob"));

        Assert.Equal(0, report.Steps);
        Assert.Empty(report.Roles);
    }

    [Fact]
    public void Analyze_ApprovalOfNoStage_IsOfTheUnknownOne() =>
        Assert.Equal(
            ["unknown"],
            Analyze(new RecordOf().Add("a", 0, ApprovalAction.Approved, actor: "ann").Add("a", 1, ApprovalAction.Published)).Roles.Select(role => role.Stage));

    [Fact]
    public void Analyze_TweetsThatAreNotPublished_CountForNothing()
    {
        var report = Analyze(new RecordOf()
            .Add("open", 0, ApprovalAction.Approved, "comms", "ann")
            .Add("gone", 0, ApprovalAction.Approved, "comms", "ann").Add("gone", 1, ApprovalAction.Withdrawn));

        Assert.Equal((0, 0, 0), (report.Steps, report.UnknownActors, report.Automated));
        Assert.Empty(report.Roles);
    }

    private static ApproverRolesReport Analyze(RecordOf record) =>
        ApproverRolesAnalyzer.Analyze(record.Facts(), Selection.Everything, TestContext.Current.CancellationToken);
}
