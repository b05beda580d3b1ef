using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Dashboard.Analytics.Approvers;

namespace Dashboard.Operations.Reports;

/// <summary>
/// Approvers as JSON for machines, over the published tweets of the selection. Groups and roles are by code; the empty code is unknown.
/// The histogram leaves out numbers that no tweet has; <c>time_to_publish_by_approvers</c> is in the selection's clock, and
/// <c>or_more</c> says where the larger numbers are taken together.
/// </summary>
public static class ApproversJson
{
    /// <summary>Writes UTF-8 with a newline at the end.</summary>
    public static void Write(Stream output, ApproversPageReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        FigureJson.Write(output, json =>
        {
            WriteCounts(json, "approvers", report.Approvers.Approvers);
            json.WriteNumber("as_of", report.Summary.AsOf);
            json.WriteNumber("automated_steps", report.Roles.Automated);
            WriteGroups(json, "by_department", report.Departments);
            WriteGroups(json, "by_lane", report.Lanes);
            WriteGroups(json, "by_purpose", report.Purposes);
            WriteRoles(json, report.Roles);
            WriteCounts(json, "groups", report.Approvers.Groups);
            WriteCounts(json, "hands", report.Approvers.Hands);
            WriteHistogram(json, report.Approvers.Histogram);
            json.WriteNumber("n", report.Approvers.N);
            json.WriteShare("nine_or_more", report.Approvers.NineOrMore);
            WriteCounts(json, "steps", report.Approvers.Steps);
            json.WriteNumber("steps_total", report.Roles.Steps);
            WriteTimes(json, report.Times);
            json.WriteNumber("unknown_actor_steps", report.Roles.UnknownActors);
        });
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, CountFigures counts)
    {
        json.WriteStartObject(name);
        json.WriteFigure("max", counts.Max);
        json.WriteFigure("median", counts.Median);
        json.WriteFigure("p90", counts.P90);
        json.WriteEndObject();
    }

    private static void WriteGroups(Utf8JsonWriter json, string name, ImmutableArray<ApproverGroup> groups)
    {
        json.WriteStartObject(name);
        foreach (var group in groups)
        {
            json.WriteStartObject(group.Code);
            WriteCounts(json, "approvers", group.Approvers);
            json.WriteNumber("n", group.N);
            json.WriteShare("nine_or_more", group.NineOrMore);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteRoles(Utf8JsonWriter json, ApproverRolesReport roles)
    {
        json.WriteStartObject("by_role");
        foreach (var role in roles.Roles)
        {
            json.WriteStartObject(role.Stage);
            WriteCounts(json, "approvers", role.Approvers);
            json.WriteNumber("steps", role.Steps);
            json.WriteShare("tweets", role.Tweets);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteHistogram(Utf8JsonWriter json, ImmutableArray<int> histogram)
    {
        json.WriteStartObject("histogram");
        foreach (var (people, tweets) in histogram.Index().Where(bin => bin.Item > 0))
        {
            json.WriteNumber(people.ToString(CultureInfo.InvariantCulture), tweets);
        }

        json.WriteEndObject();
    }

    private static void WriteTimes(Utf8JsonWriter json, ImmutableArray<ApproverTimes> times)
    {
        json.WriteStartArray("time_to_publish_by_approvers");
        foreach (var group in times)
        {
            json.WriteStartObject();
            json.WriteNumber("approvers", group.Approvers.Count);
            json.WriteBoolean("or_more", group.Approvers.OrMore);
            json.WriteDurations("time_to_publish", group.TimeToPublish);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
