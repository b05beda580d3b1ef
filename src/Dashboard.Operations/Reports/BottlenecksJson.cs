using System.Collections.Immutable;
using System.Text.Json;
using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Stages;
using Dashboard.Analytics.Statistics;
using NodaTime.Text;

namespace Dashboard.Operations.Reports;

/// <summary>
/// Where the time goes, as JSON for machines: over the published tweets of the selection but for <c>unpublished_ms</c>, in the
/// selection's clock. <c>n</c> of the whole counts tweets with durations, that of a distribution its visits; <c>tweets</c> counts those
/// with a visit there, those known to the day only included. Weekdays go from 1, Monday, to 7. The empty department is unknown.
/// </summary>
public static class BottlenecksJson
{
    /// <summary>Writes UTF-8 with a newline at the end.</summary>
    public static void Write(Stream output, BottlenecksPageReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        FigureJson.Write(output, json =>
        {
            json.WriteNumber("as_of", report.Summary.AsOf);
            WriteChosen(json, report.Stage, report.Because);
            WriteDepartments(json, report.Departments);
            json.WriteString("first", report.Bottlenecks.First);
            LoopsJson.Write(json, report.Loops);
            json.WriteNumber("n", report.Bottlenecks.Tweets);
            json.WriteNumber("revision", report.Record.Revision);
            json.WriteSelection(report.Summary.Selection);
            json.WriteStartArray("stages");
            foreach (var stage in report.Bottlenecks.Stages)
            {
                WriteStage(json, stage);
            }

            json.WriteEndArray();
            json.WriteNumber("total_ms", report.Bottlenecks.TotalMs);
        });
    }

    private static void WriteStage(Utf8JsonWriter json, StageFigures<DurationFigures> stage)
    {
        json.WriteStartObject();
        json.WriteNumber("attributed_ms", stage.AttributedMs);
        json.WriteNumber("blocking_ms", stage.BlockingMs);
        json.WriteNumber("changes_requested", stage.ChangesRequested);
        json.WriteString("code", stage.Code);
        json.WriteDurations("dwell", stage.Dwell);
        json.WriteBoolean("ranked", stage.IsRanked);
        json.WriteDurations("review", stage.Review);
        json.WriteFigure("rework_rate", stage.ReworkRate);
        json.WriteFigure("share", stage.Share);
        json.WriteNumber("tweets", stage.Tweets);
        json.WriteNumber("unpublished_ms", stage.UnpublishedMs);
        json.WriteNumber("unpublished_tweets", stage.UnpublishedTweets);
        json.WriteNumber("visits", stage.Visits);
        json.WriteDurations("waiting", stage.Waiting);
        json.WriteEndObject();
    }

    private static void WriteChosen(Utf8JsonWriter json, StageReport? stage, ChosenBecause because)
    {
        if (stage is null)
        {
            json.WriteNull("chosen");
            return;
        }

        json.WriteStartObject("chosen");
        WriteArrivals(json, stage.Arrivals);
        json.WriteString("because", because switch
        {
            ChosenBecause.Asked => "asked",
            ChosenBecause.FirstBottleneck => "first",
            _ => "none_is_first",
        });
        json.WriteString("code", stage.Code);
        json.WriteNumber("tweets", stage.Tweets);
        json.WriteNumber("visits", stage.Visits);
        json.WriteNumber("waiting_known", stage.WaitingKnown);
        WriteWeeks(json, stage.Weeks);
        json.WriteNumber("with_dwell", stage.WithDwell);
        json.WriteEndObject();
    }

    private static void WriteArrivals(Utf8JsonWriter json, ImmutableArray<ArrivalCell> arrivals)
    {
        json.WriteStartArray("arrivals");
        foreach (var cell in arrivals)
        {
            json.WriteStartObject();
            json.WriteNumber("day", (int)cell.Day);
            json.WriteFigure("dwell_median_ms", cell.Dwell.Median);
            json.WriteNumber("dwell_n", cell.Dwell.N);
            json.WriteNumber("hour", cell.Hour);
            json.WriteNumber("tweets", cell.Tweets);
            json.WriteNumber("visits", cell.Visits);
            json.WriteFigure("waiting_median_ms", cell.Waiting.Median);
            json.WriteNumber("waiting_n", cell.Waiting.N);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWeeks(Utf8JsonWriter json, ImmutableArray<StageWeek> weeks)
    {
        json.WriteStartArray("weeks");
        foreach (var week in weeks)
        {
            json.WriteStartObject();
            json.WriteDurations("dwell", week.Dwell);
            json.WriteString("monday", LocalDatePattern.Iso.Format(week.Monday));
            json.WriteBoolean("partial", week.IsPartial);
            json.WriteNumber("tweets", week.Tweets);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDepartments(Utf8JsonWriter json, DepartmentStagesReport departments)
    {
        json.WriteStartArray("departments");
        foreach (var department in departments.Departments)
        {
            json.WriteStartObject();
            json.WriteString("code", department.Code);
            json.WriteNumber("n", department.N);
            json.WriteNumber("published", department.Published);
            json.WriteStartObject("stages");
            foreach (var (stage, cell) in departments.Stages.Zip(department.Cells).OrderBy(pair => pair.First, StringComparer.Ordinal))
            {
                json.WriteStartObject(stage);
                json.WriteNumber("attributed_ms", cell.AttributedMs);
                json.WriteFigure("share", cell.Share);
                json.WriteNumber("tweets", cell.Tweets);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteNumber("total_ms", department.TotalMs);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
