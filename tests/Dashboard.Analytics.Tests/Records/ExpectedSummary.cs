using System.Text.Json;
using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Analytics.Summary;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Tests.Records;

/// <summary>Compares the reports of a whole record with the figures that a separate slow program computed from the law alone.</summary>
internal static class ExpectedSummary
{
    private const double Relative = 1e-12;

    public static void Verify(FactStore facts, string path)
    {
        using var expected = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = expected.RootElement;
        var summary = SummaryAnalyzer.Analyze(facts, Selection.Everything, CancellationToken.None);
        VerifyCounts(root, summary);
        VerifyTimes(root.GetProperty("ttp_ms"), summary.TimeToPublish);
        VerifyTimes(root.GetProperty("working_ms"), summary.WorkingTimeToPublish);
        Assert.Equal(Names(root, "departments"), summary.Departments.Select(department => department.Code));
        foreach (var department in summary.Departments)
        {
            VerifyTimes(root.GetProperty("departments").GetProperty(department.Code), department.TimeToPublish);
        }

        VerifyApprovers(root.GetProperty("approvers"), ApproversAnalyzer.Analyze(facts, Selection.Everything, CancellationToken.None));
        VerifyStages(root, BottlenecksAnalyzer.Analyze(facts, Selection.Everything, CancellationToken.None));
    }

    private static void VerifyCounts(JsonElement root, SummaryReport summary)
    {
        Assert.Equal(root.GetProperty("as_of").GetInt64(), summary.AsOf);
        Assert.Equal(root.GetProperty("tweets").GetInt32(), summary.Tweets);
        Assert.Equal(root.GetProperty("events").GetInt64(), summary.Events);
        Assert.Equal(root.GetProperty("steps_total").GetInt64(), summary.StepsTotal);
        Assert.Equal(root.GetProperty("loops_total").GetInt64(), summary.ReworkLoopsTotal);
        Assert.Equal(root.GetProperty("handovers_total").GetInt64(), summary.HandoversTotal);
        Assert.Equal(Counts(root, "flags"), summary.Flags.Select(flag => (flag.Flag.Code(), flag.Tweets)));
        Assert.Equal(
            Counts(root, "outcomes"),
            OutcomeCodes.All.Select(outcome => (outcome.Code(), summary.Outcomes[(int)outcome]))
                .Where(outcome => outcome.Item2 > 0 || root.GetProperty("outcomes").TryGetProperty(outcome.Item1, out _))
                .OrderBy(outcome => outcome.Item1, StringComparer.Ordinal));
    }

    private static void VerifyTimes(JsonElement expected, DurationFigures figures)
    {
        foreach (var figure in expected.EnumerateObject())
        {
            Same(figure.Value, figure.Name switch
            {
                "n" => figures.N,
                "mean" => figures.Mean,
                "median" => figures.Median,
                "p75" => figures.P75,
                "p90" => figures.P90,
                "p99" => figures.P99,
                "max" => figures.Max,
                _ => throw new InvalidOperationException($"No figure {figure.Name}."),
            });
        }
    }

    private static void VerifyApprovers(JsonElement expected, ApproversReport report)
    {
        Same(expected.GetProperty("median"), report.Approvers.Median);
        Same(expected.GetProperty("max"), report.Approvers.Max);
        Assert.Equal(
            expected.GetProperty("histogram").EnumerateObject().ToDictionary(bin => int.Parse(bin.Name), bin => bin.Value.GetInt32()),
            report.Histogram.Index().Where(bin => bin.Item > 0).ToDictionary(bin => bin.Index, bin => bin.Item));
    }

    private static void VerifyStages(JsonElement root, BottlenecksReport<DurationFigures> report)
    {
        var stages = report.Stages.OrderBy(stage => stage.Code, StringComparer.Ordinal);
        Assert.Equal(Names(root, "stages"), stages.Select(stage => stage.Code));
        foreach (var stage in stages)
        {
            var expected = root.GetProperty("stages").GetProperty(stage.Code);
            Same(expected.GetProperty("attributed_ms"), stage.AttributedMs);
            Same(expected.GetProperty("changes_requested"), stage.ChangesRequested);
            Same(expected.GetProperty("dwell_median"), stage.Dwell.Median);
            Same(expected.GetProperty("dwell_p90"), stage.Dwell.P90);
            Same(expected.GetProperty("review_median"), stage.Review.Median);
            Same(expected.GetProperty("share"), stage.Share);
            Same(expected.GetProperty("visits"), stage.Visits);
            Same(expected.GetProperty("waiting_median"), stage.Waiting.Median);
            Same(expected.GetProperty("with_started"), stage.Waiting.N);
        }
    }

    private static IEnumerable<string> Names(JsonElement root, string name) =>
        root.GetProperty(name).EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal);

    private static IEnumerable<(string Code, int Tweets)> Counts(JsonElement root, string name) =>
        root.GetProperty(name).EnumerateObject().Select(property => (property.Name, property.Value.GetInt32())).OrderBy(pair => pair.Name, StringComparer.Ordinal);

    private static void Same(JsonElement expected, double? actual)
    {
        if (expected.ValueKind == JsonValueKind.Null)
        {
            Assert.Null(actual);
            return;
        }

        var value = expected.GetDouble();
        Assert.InRange(Assert.NotNull(actual), value - (Math.Abs(value) * Relative), value + (Math.Abs(value) * Relative));
    }
}
