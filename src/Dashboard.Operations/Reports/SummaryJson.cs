using System.Text.Encodings.Web;
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
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        // Codes are text in a JSON file, not in a page: é stays é.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes UTF-8 with a newline at the end.</summary>
    public static void Write(Stream output, SummaryReport summary, BottlenecksReport bottlenecks, ApproversReport approvers)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(bottlenecks);
        ArgumentNullException.ThrowIfNull(approvers);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
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
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
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
        WriteFigure(json, "max", approvers.Approvers.Max);
        WriteFigure(json, "median", approvers.Approvers.Median);
        json.WriteEndObject();
    }

    private static void WriteDepartments(Utf8JsonWriter json, SummaryReport summary)
    {
        json.WriteStartObject("departments");
        foreach (var department in summary.Departments)
        {
            json.WriteStartObject(department.Code);
            WriteFigure(json, "median", department.TimeToPublish.Median);
            json.WriteNumber("n", department.TimeToPublish.N);
            WriteFigure(json, "p90", department.TimeToPublish.P90);
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

    private static void WriteStages(Utf8JsonWriter json, BottlenecksReport bottlenecks)
    {
        json.WriteStartObject("stages");
        foreach (var stage in bottlenecks.Stages
            .Where(stage => stage.Visits > 0 || stage.AttributedMs > 0)
            .OrderBy(stage => stage.Code, StringComparer.Ordinal))
        {
            json.WriteStartObject(stage.Code);
            json.WriteNumber("attributed_ms", stage.AttributedMs);
            json.WriteNumber("changes_requested", stage.ChangesRequested);
            WriteFigure(json, "dwell_median", stage.Dwell.Median);
            WriteFigure(json, "dwell_p90", stage.Dwell.P90);
            WriteFigure(json, "review_median", stage.Review.Median);
            WriteFigure(json, "share", stage.Share);
            json.WriteNumber("visits", stage.Visits);
            WriteFigure(json, "waiting_median", stage.Waiting.Median);
            json.WriteNumber("with_started", stage.Waiting.N);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteTimeToPublish(Utf8JsonWriter json, DurationFigures figures)
    {
        json.WriteStartObject("ttp_ms");
        WriteFigure(json, "max", figures.Max);
        WriteFigure(json, "mean", figures.Mean);
        WriteFigure(json, "median", figures.Median);
        json.WriteNumber("n", figures.N);
        WriteFigure(json, "p75", figures.P75);
        WriteFigure(json, "p90", figures.P90);
        WriteFigure(json, "p99", figures.P99);
        json.WriteEndObject();
    }

    private static void WriteWorking(Utf8JsonWriter json, DurationFigures figures)
    {
        json.WriteStartObject("working_ms");
        WriteFigure(json, "median", figures.Median);
        WriteFigure(json, "p90", figures.P90);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, string name, double? figure)
    {
        if (figure is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
