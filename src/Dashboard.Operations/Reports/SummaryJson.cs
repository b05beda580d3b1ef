using System.Text.Json;
using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Statistics;
using Dashboard.Analytics.Summary;
using Dashboard.Domain.Visits;

namespace Dashboard.Operations.Reports;

/// <summary>
/// The summary as JSON for machines: snake case, durations in milliseconds, an undefined figure is <c>null</c>. Keys are in
/// order, so equal figures are equal bytes. <c>outcomes</c> and <c>flags</c> are over all tweets of the selection, everything else over
/// published ones; <c>ttp_ms</c>, <c>departments</c> and <c>stages</c> are in the selection's clock, <c>working_ms</c> in the working one.
/// </summary>
public static class SummaryJson
{
    /// <summary>Writes UTF-8 with a newline at the end.</summary>
    public static void Write(Stream output, SummaryReport summary, BottlenecksReport<TypicalTimes> bottlenecks, ApproversReport approvers)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(bottlenecks);
        ArgumentNullException.ThrowIfNull(approvers);
        FigureJson.Write(output, json =>
        {
            WriteApprovers(json, approvers);
            json.WriteNumber("as_of", summary.AsOf);
            WriteDepartments(json, summary);
            json.WriteNumber("events", summary.Events);
            WriteFlags(json, summary);
            json.WriteNumber("handovers_total", summary.HandoversTotal);
            json.WriteNumber("loops_total", summary.ReworkLoopsTotal);
            WriteOutcomes(json, summary);
            WriteStages(json, bottlenecks);
            json.WriteNumber("steps_total", summary.StepsTotal);
            WriteTimeToPublish(json, summary.TimeToPublish);
            json.WriteNumber("tweets", summary.Tweets);
            WriteWorking(json, summary.WorkingTimeToPublish);
        });
    }

    private static void WriteApprovers(Utf8JsonWriter json, ApproversReport approvers)
    {
        json.WriteStartObject("approvers");
        json.WriteStartObject("histogram");
        foreach (var (people, tweets) in approvers.Histogram.Index().Where(bin => bin.Item > 0))
        {
            json.WriteNumber(people.ToString(System.Globalization.CultureInfo.InvariantCulture), tweets);
        }

        json.WriteEndObject();
        json.WriteFigure("max", approvers.Approvers.Max);
        json.WriteFigure("median", approvers.Approvers.Median);
        json.WriteEndObject();
    }

    private static void WriteDepartments(Utf8JsonWriter json, SummaryReport summary)
    {
        json.WriteStartObject("departments");
        foreach (var department in summary.Departments)
        {
            json.WriteStartObject(department.Code);
            json.WriteFigure("median", department.TimeToPublish.Median);
            json.WriteNumber("n", department.TimeToPublish.N);
            json.WriteFigure("p90", department.TimeToPublish.P90);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteFlags(Utf8JsonWriter json, SummaryReport summary)
    {
        json.WriteStartObject("flags");
        foreach (var flag in summary.Flags)
        {
            json.WriteNumber(flag.Flag.Code(), flag.Tweets);
        }

        json.WriteEndObject();
    }

    private static void WriteOutcomes(Utf8JsonWriter json, SummaryReport summary)
    {
        json.WriteStartObject("outcomes");
        foreach (var outcome in OutcomeCodes.All.OrderBy(outcome => outcome.Code(), StringComparer.Ordinal))
        {
            json.WriteNumber(outcome.Code(), summary.Outcomes[(int)outcome]);
        }

        json.WriteEndObject();
    }

    private static void WriteStages(Utf8JsonWriter json, BottlenecksReport<TypicalTimes> bottlenecks)
    {
        json.WriteStartObject("stages");
        foreach (var stage in bottlenecks.Stages
            .Where(stage => stage.Visits > 0 || stage.AttributedMs > 0)
            .OrderBy(stage => stage.Code, StringComparer.Ordinal))
        {
            json.WriteStartObject(stage.Code);
            json.WriteNumber("attributed_ms", stage.AttributedMs);
            json.WriteNumber("changes_requested", stage.ChangesRequested);
            json.WriteFigure("dwell_median", stage.Dwell.Median);
            json.WriteFigure("dwell_p90", stage.Dwell.P90);
            json.WriteFigure("review_median", stage.Review.Median);
            json.WriteFigure("share", stage.Share);
            json.WriteNumber("visits", stage.Visits);
            json.WriteFigure("waiting_median", stage.Waiting.Median);
            json.WriteNumber("with_started", stage.Waiting.N);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteTimeToPublish(Utf8JsonWriter json, DurationFigures figures)
    {
        json.WriteStartObject("ttp_ms");
        json.WriteFigure("max", figures.Max);
        json.WriteFigure("mean", figures.Mean);
        json.WriteFigure("median", figures.Median);
        json.WriteNumber("n", figures.N);
        json.WriteFigure("p75", figures.P75);
        json.WriteFigure("p90", figures.P90);
        json.WriteFigure("p99", figures.P99);
        json.WriteEndObject();
    }

    private static void WriteWorking(Utf8JsonWriter json, DurationFigures figures)
    {
        json.WriteStartObject("working_ms");
        json.WriteFigure("median", figures.Median);
        json.WriteFigure("p90", figures.P90);
        json.WriteEndObject();
    }
}
