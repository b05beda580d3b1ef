using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Stages;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Tests.Stages;

public sealed class DepartmentStagesAnalyzerTests
{
    /// <summary>
    /// A: legal 1 to 4 of 4 h, 1 h between. B, two tweets: comms 0 to 6 of 6 h, and legal 0 to 2 of 2 h. All in all: comms 6 of 12, legal 5, between 1.
    /// One of A is known to the day only; the unknown department has a tweet of no stage, 0 h long.
    /// </summary>
    private static RecordOf Record() => new RecordOf()
        .Add("a", 0, ApprovalAction.Submitted, department: "A")
        .Add("a", 1, ApprovalAction.Requested, "legal")
        .Add("a", 4, ApprovalAction.Published, "legal")
        .Add("b", 0, ApprovalAction.Submitted, department: "B")
        .Add("b", 6, ApprovalAction.Published, "comms")
        .Add("c", 0, ApprovalAction.Submitted, department: "B")
        .Add("c", 2, ApprovalAction.Published, "legal")
        .Add("day", 0, ApprovalAction.Submitted, department: "A", precision: TimePrecision.Day)
        .Add("day", 5, ApprovalAction.Published, "comms")
        .Add("none", 3, ApprovalAction.Submitted)
        .Add("none", 3, ApprovalAction.Published)
        .Add("open", 0, ApprovalAction.Requested, "legal", department: "C");

    [Fact]
    public void Columns_OfAnyRecord_AreRankedAsTheWholeIs() =>
        Assert.Equal(["comms", "legal", "between stages"], Analyze().Stages);

    [Fact]
    public void Rows_OfDepartments_ShareOutTheirOwnTime()
    {
        var rows = Analyze().Departments;

        Assert.Equal([("", 1, 1), ("A", 2, 1), ("B", 2, 2)], rows.Select(row => (row.Code, row.Published, row.N)));
        Assert.Equal([null, null, null], rows[0].Cells.Select(cell => cell.Share));
        Assert.Equal([0d, 0.75, 0.25], rows[1].Cells.Select(cell => cell.Share!.Value));
        Assert.Equal([0.75, 0.25, 0], rows[2].Cells.Select(cell => cell.Share!.Value));
    }

    /// <summary>The tweet known to the day only is on the list that a cell leads to, so it counts.</summary>
    [Fact]
    public void Cells_OfADepartment_CountItsTweets() =>
        Assert.Equal([1, 1, 0], Analyze().Departments[1].Cells.Select(cell => cell.Tweets));

    private static DepartmentStagesReport Analyze()
    {
        var facts = Record().Facts();
        var token = TestContext.Current.CancellationToken;
        return DepartmentStagesAnalyzer.Analyze(facts, BottlenecksAnalyzer.Analyze(facts, Selection.Everything, token), Selection.Everything, token);
    }
}
