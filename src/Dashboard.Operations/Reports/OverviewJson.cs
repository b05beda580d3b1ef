using System.Text.Json;
using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Attainment;
using Dashboard.Analytics.Before;
using Dashboard.Analytics.Statistics;
using Dashboard.Analytics.Summary;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Operations.Reports;

/// <summary>
/// The overview's headline figures as JSON for machines: <c>now</c> and, with the same members, <c>before</c>, which is <c>null</c> where there is no
/// earlier period; and the share within target over time. Durations are in the selection's clock. <c>record_begins</c> is a day where the period before
/// is not known whole.
/// </summary>
public static class OverviewJson
{
    /// <summary>Writes UTF-8 with a newline at the end.</summary>
    public static void Write(Stream output, OverviewReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (summary, bottlenecks) = (report.Summary, report.Bottlenecks);
        FigureJson.Write(output, json =>
        {
            json.WriteNumber("as_of", summary.AsOf);
            WriteAttainment(json, report.Attainment);
            WriteBefore(json, report.Before);
            json.WriteStartObject("now");
            WriteApprovers(json, report.Approvers.N, report.Approvers.Approvers, report.Approvers.NineOrMore);
            WriteBottleneck(json, bottlenecks.First, bottlenecks.Stages.FirstOrDefault(stage => stage.Code == bottlenecks.First)?.Share);
            json.WriteNumber("in_flight", summary.InFlight.Tweets);
            WriteOpenCounted(json, summary.OpenCounted);
            WriteTarget(json, summary.Target);
            json.WriteDurations("ttp", summary.TimeToPublish);
            json.WriteEndObject();
            json.WriteNumber("revision", report.Record.Revision);
            json.WriteSelection(summary.Selection);
        });
    }

    private static void WriteBefore(Utf8JsonWriter json, BeforeReport? before)
    {
        if (before is null)
        {
            json.WriteNull("before");
            return;
        }

        json.WriteStartObject("before");
        WriteApprovers(json, before.Approvers.N, before.Approvers.Approvers, before.Approvers.NineOrMore);
        WriteBottleneck(json, before.Stages.First, before.Stages.First is { } first ? before.Stages.ShareOf(first) : null);
        json.WriteNumber("in_flight", before.InFlight);
        WriteOpenCounted(json, before.OpenCounted);
        json.WriteString("record_begins", before.RecordBegins is { } begins ? Day(begins) : null);
        json.WriteSelection(before.Selection);
        WriteTarget(json, before.Target);
        json.WriteDurations("ttp", before.TimeToPublish);
        json.WriteEndObject();
    }

    private static void WriteAttainment(Utf8JsonWriter json, AttainmentReport attainment)
    {
        json.WriteStartObject("attainment");
        json.WriteStartArray("steps");
        foreach (var step in attainment.Steps)
        {
            json.WriteStartObject();
            json.WriteString("first", Day(step.First));
            json.WriteBoolean("is_partial", step.IsPartial);
            json.WriteShare("within_target", step.Met);
            json.WriteNumber("without_target", step.WithoutTarget);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("unit", attainment.Unit == AttainmentUnit.Month ? "month" : "week");
        json.WriteEndObject();
    }

    private static void WriteApprovers(Utf8JsonWriter json, int n, CountFigures approvers, ShareFigure nineOrMore)
    {
        json.WriteStartObject("approvers");
        json.WriteFigure("max", approvers.Max);
        json.WriteFigure("median", approvers.Median);
        json.WriteNumber("n", n);
        json.WriteShare("nine_or_more", nineOrMore);
        json.WriteEndObject();
    }

    private static void WriteBottleneck(Utf8JsonWriter json, string? first, double? share)
    {
        json.WriteStartObject("bottleneck");
        json.WriteFigure("share", share);
        json.WriteString("stage", first);
        json.WriteEndObject();
    }

    private static void WriteOpenCounted(Utf8JsonWriter json, OpenCountedFigures open)
    {
        json.WriteStartObject("open_counted");
        json.WriteInterval("median_interval_ms", open.MedianInterval);
        json.WriteFigure("median_ms", open.Median);
        json.WriteNumber("started", open.Started);
        json.WriteNumber("still_open", open.StillOpen);
        json.WriteEndObject();
    }

    private static void WriteTarget(Utf8JsonWriter json, TargetFigures target)
    {
        json.WriteShare("within_target", target.Met);
        json.WriteNumber("without_target", target.WithoutTarget);
    }

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
