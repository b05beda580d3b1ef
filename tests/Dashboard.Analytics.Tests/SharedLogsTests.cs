using System.Globalization;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using Dashboard.Testing;

namespace Dashboard.Analytics.Tests;

public sealed class SharedLogsTests
{
    [Fact]
    public void Reports_RulesLog_AreTheExpectedFigures() =>
        ExpectedSummary.Verify(SharedRecord.Rules(), SharedData.Require("expected", "rules", "summary.json"));

    [Fact]
    public void TweetRows_RulesLog_AreTheExpectedRowsInOrder()
    {
        var expected = SharedRecord.Rows("expected", "rules", "tweets.csv").Select(row => string.Join(',', row.Values));

        var actual = SharedRecord.Rules().TweetRows(Selection.Everything, TestContext.Current.CancellationToken).Select(row => string.Join(
            ',',
            row.TweetId, row.Department, row.Purpose, row.Outcome.Code(), row.Start, Text(row.End), Text(row.TimeToPublishMs), Text(row.WorkingMs),
            row.Approvers, row.Hands, row.Groups, row.Steps, row.ReworkLoops, row.Handovers, row.Flags.Joined()));

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void VisitRows_RulesLog_AreTheExpectedRowsInOrder()
    {
        var facts = SharedRecord.Rules();
        var expected = SharedRecord.Rows("expected", "rules", "visits.csv")
            // An open visit's row has the as-of time as its closing there; here it has none, and lasts to the same.
            .Select(row => string.Join(',', row.Select(cell => row["outcome"] == "open" && cell.Key == "closed" ? "" : cell.Value)));

        var actual = facts.VisitRows(Selection.Everything, TestContext.Current.CancellationToken).Select(row => string.Join(
            ',',
            row.TweetId, row.Stage, row.Opened, Text(row.Started), Text(row.Closed), row.Outcome.Code(), row.DecidedBy, row.IsImplicit ? 1 : 0, Text(row.WorkingMs)));

        Assert.Equal(expected, actual);
    }

    private static string Text(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
