using System.Globalization;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Summary;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using Dashboard.Testing;

namespace Dashboard.Analytics.Tests;

/// <summary>The rules log and three logs of real approval processes, against figures that separate programs computed.</summary>
public sealed class SharedLogsTests
{
    private const double MsPerHour = 3_600_000;

    [Theory]
    [InlineData("rules")]
    [InlineData("receipt")]
    [InlineData("RequestForPayment")]
    [InlineData("DomesticDeclarations")]
    public void Reports_WholeLog_AreTheExpectedFigures(string log) =>
        ExpectedSummary.Verify(Facts(log), SharedData.Require("expected", log, "summary.json"));

    [Theory]
    [InlineData("rules", "tweets.csv")]
    [InlineData("receipt", "tweets.csv.gz")]
    [InlineData("RequestForPayment", "tweets.csv.gz")]
    [InlineData("DomesticDeclarations", "tweets.csv.gz")]
    public void TweetRows_WholeLog_AreTheExpectedRowsInOrder(string log, string file)
    {
        var expected = SharedRecord.Rows("expected", log, file).Select(row => string.Join(',', row.Values));

        var actual = Facts(log).TweetRows(Selection.Everything, TestContext.Current.CancellationToken).Select(row => string.Join(
            ',',
            row.TweetId, row.Department, row.Purpose, row.Outcome.Code(), row.Start, Text(row.End), Text(row.TimeToPublishMs), Text(row.WorkingMs),
            row.Approvers, row.Hands, row.Groups, row.Steps, row.ReworkLoops, row.Handovers, row.Flags.Joined()));

        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData("rules", "visits.csv")]
    [InlineData("receipt", "visits.csv.gz")]
    [InlineData("RequestForPayment", "visits.csv.gz")]
    [InlineData("DomesticDeclarations", "visits.csv.gz")]
    public void VisitRows_WholeLog_AreTheExpectedRowsInOrder(string log, string file)
    {
        var expected = SharedRecord.Rows("expected", log, file)
            // An open visit's row has the as-of time as its closing there; here it has none, and lasts to the same.
            .Select(row => string.Join(',', row.Select(cell => row["outcome"] == "open" && cell.Key == "closed" ? "" : cell.Value)));

        var actual = Facts(log).VisitRows(Selection.Everything, TestContext.Current.CancellationToken).Select(row => string.Join(
            ',',
            row.TweetId, row.Stage, row.Opened, Text(row.Started), Text(row.Closed), row.Outcome.Code(), row.DecidedBy, row.IsImplicit ? 1 : 0, Text(row.WorkingMs)));

        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData("receipt", 10, 18)]
    [InlineData("RequestForPayment", 100, 63)]
    public void Summary_DepartmentsOfALog_HasTheMediansAndIntervalsOfR(string log, int fewest, int rows)
    {
        var facts = Facts(log);
        var large = CodeSet.Of(Summary(facts, CodeSet.All).Departments.Where(group => group.Tweets >= fewest).Select(group => group.Code));
        var compared = 0;
        foreach (var row in SharedRecord.Rows("expected", log, "stats.csv")
            .Select(row => row.ToDictionary(cell => cell.Key.Trim('"'), cell => cell.Value.Trim('"').Trim())))
        {
            var summary = Summary(facts, row["g1"].Length == 0 ? large : CodeSet.Of(row["g1"]));
            var (isCovered, actual) = Figure(row["stat"], summary);
            if (isCovered)
            {
                var expected = double.Parse(row["value"], CultureInfo.InvariantCulture);
                Assert.Equal(expected, Assert.NotNull(actual), Math.Abs(expected) * 1e-9);
                compared++;
            }
        }

        Assert.Equal(rows, compared);
    }

    private static (bool IsCovered, double? Value) Figure(string stat, SummaryReport summary) => stat switch
    {
        "n" => (true, summary.TimeToPublish.N),
        "median_h" => (true, summary.TimeToPublish.Median / MsPerHour),
        "median_lo_h" => (true, summary.TimeToPublish.MedianInterval?.Low / MsPerHour),
        "median_hi_h" => (true, summary.TimeToPublish.MedianInterval?.High / MsPerHour),
        "km_median_h" => (true, summary.OpenCounted.Median / MsPerHour),
        "km_median_lo_h" => (true, summary.OpenCounted.MedianInterval?.Low / MsPerHour),
        "km_median_hi_h" => (true, summary.OpenCounted.MedianInterval?.High / MsPerHour),
        _ => (false, null),
    };

    private static SummaryReport Summary(FactStore facts, CodeSet departments) =>
        SummaryAnalyzer.Analyze(facts, Selection.Everything with { Departments = departments }, TestContext.Current.CancellationToken);

    private static FactStore Facts(string log) => log == "rules" ? SharedRecord.Rules() : SharedRecord.Log(log);

    private static string Text(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
