using System.Text.Json;
using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Tests.Engine;

public sealed class VisitOrdinalsTests
{
    [Theory]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(300)]
    public void Bottlenecks_TweetWithMoreVisitsThanAByteTells_AreTheSameWithAnIndexAsWithout(int visits)
    {
        var record = new RecordOf().Add("long", 0, ApprovalAction.Submitted, department: "hc");
        for (var visit = 0; visit < visits; visit++)
        {
            // Each dwell is unlike the others, so that a visit taken for another changes a figure.
            var stage = visit % 3 == 0 ? "legal" : "minister";
            record.Add("long", visit, ApprovalAction.Requested, stage).Add("long", visit + ((visit + 1.0) / (visits + 1)), ApprovalAction.Approved, stage);
        }

        var facts = record.Add("long", visits, ApprovalAction.Published).Published("short", 1, 2, department: "pc").Facts();
        facts.Index.Use = IndexUse.Never;
        var scanned = BottlenecksAnalyzer.Analyze(facts, Selection.Everything, CancellationToken.None);
        facts.Index.Use = IndexUse.Always;

        Assert.Equal(visits, scanned.Stages.Sum(stage => stage.Visits));
        Assert.Equal(
            JsonSerializer.Serialize(scanned),
            JsonSerializer.Serialize(BottlenecksAnalyzer.Analyze(facts, Selection.Everything with { }, CancellationToken.None)));
    }
}
