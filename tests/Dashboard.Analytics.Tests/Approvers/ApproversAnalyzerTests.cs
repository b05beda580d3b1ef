using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Tests.Approvers;

public sealed class ApproversAnalyzerTests
{
    [Fact]
    public void Analyze_PublishedTweets_KeepsTheFourCountsApart()
    {
        // "two": ann approves for two stages and bob for one: 2 approvers, 3 hands (dee submitted), 3 groups, 3 steps. "none": nobody.
        // "open" is not published.
        var record = new RecordOf()
            .Add("two", 0, ApprovalAction.Submitted, actor: "dee")
            .Add("two", 1, ApprovalAction.Approved, "comms", "ann")
            .Add("two", 2, ApprovalAction.Approved, "legal", "ann")
            .Add("two", 3, ApprovalAction.Approved, "head", "bob")
            .Add("two", 4, ApprovalAction.Published, actor: "SYSTEM")
            .Published("none", 0, 1)
            .Add("open", 0, ApprovalAction.Approved, "comms", "ann");

        var report = Analyze(record);

        Assert.Equal((2, 0), (report.N, report.NineOrMore.Count));
        Assert.Equal([1, 0, 1], report.Histogram);
        // Medians of {0, 2}, {0, 3}, {0, 3}, {0, 3}; p90 = 0 + 0.9 × the larger.
        Assert.Equal((1d, 2), (report.Approvers.Median, report.Approvers.Max));
        Assert.Equal(1.8, report.Approvers.P90!.Value, 1e-12);
        Assert.Equal((1.5, 3), (report.Hands.Median, report.Hands.Max));
        Assert.Equal((1.5, 3), (report.Groups.Median, report.Groups.Max));
        Assert.Equal((1.5, 3), (report.Steps.Median, report.Steps.Max));
    }

    [Theory]
    [InlineData(8, 0)]
    [InlineData(9, 1)]
    public void Analyze_NineApprovers_AreMany(int approvers, int many)
    {
        var record = new RecordOf();
        for (var i = 0; i < approvers; i++)
        {
            record.Add("t", i, ApprovalAction.Approved, "s", $"person {i}");
        }

        Assert.Equal(many, Analyze(record.Add("t", approvers, ApprovalAction.Published)).NineOrMore.Count);
    }

    [Fact]
    public void Analyze_NothingPublished_HasNoFigures()
    {
        var report = Analyze(new RecordOf().Add("open", 0, ApprovalAction.Submitted));

        Assert.Equal((0, new CountFigures(null, null, null)), (report.N, report.Approvers));
        Assert.Empty(report.Histogram);
    }

    private static ApproversReport Analyze(RecordOf record) =>
        ApproversAnalyzer.Analyze(record.Facts(), Selection.Everything, TestContext.Current.CancellationToken);
}
