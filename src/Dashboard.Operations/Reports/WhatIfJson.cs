using System.Text.Json;
using Dashboard.Analytics.WhatIf;
using Dashboard.Domain.Scenarios;

namespace Dashboard.Operations.Reports;

/// <summary>
/// A scenario on the record, as JSON for machines: over the published tweets of the selection with durations, in the selection's clock; the share
/// within target is in each target's own. Each step is written as <c>--step</c> takes it. A bound, not a forecast.
/// </summary>
public static class WhatIfJson
{
    /// <summary>Writes UTF-8 with a newline at the end.</summary>
    public static void Write(Stream output, WhatIfPageReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var whatIf = report.WhatIf;
        FigureJson.Write(output, json =>
        {
            WriteFigures(json, "after", whatIf.After);
            json.WriteNumber("as_of", report.Summary.AsOf);
            WriteFigures(json, "before", whatIf.Before);
            json.WriteNumber("changed", whatIf.Changed);
            WriteGains(json, whatIf);
            json.WriteNumber("n", whatIf.Before.TimeToPublish.N);
            json.WriteNumber("revision", report.Record.Revision);
            json.WriteSelection(report.Summary.Selection);
            WriteStages(json, whatIf);
            WriteSteps(json, whatIf);
        });
    }

    private static void WriteFigures(Utf8JsonWriter json, string name, WhatIfFigures figures)
    {
        json.WriteStartObject(name);
        json.WriteDurations("time_to_publish", figures.TimeToPublish);
        json.WriteShare("within_target", figures.WithinTarget);
        json.WriteEndObject();
    }

    private static void WriteGains(Utf8JsonWriter json, WhatIfReport whatIf)
    {
        json.WriteStartArray("each_stage_alone");
        foreach (var gain in whatIf.Gains)
        {
            json.WriteStartObject();
            json.WriteNumber("cap_ms", gain.CapMs);
            json.WriteNumber("capped_median_ms", gain.CappedMedian);
            json.WriteString("code", gain.Code);
            json.WriteBoolean("ranked", gain.IsRanked);
            json.WriteNumber("removed_median_ms", gain.RemovedMedian);
            json.WriteNumber("tweets", gain.Tweets);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStages(Utf8JsonWriter json, WhatIfReport whatIf)
    {
        json.WriteStartArray("stages");
        foreach (var stage in whatIf.Stages)
        {
            json.WriteStartObject();
            json.WriteDurations("after", stage.After);
            json.WriteNumber("after_ms", stage.AfterMs);
            json.WriteDurations("before", stage.Before);
            json.WriteNumber("before_ms", stage.BeforeMs);
            json.WriteString("code", stage.Code);
            json.WriteBoolean("ranked", stage.IsRanked);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSteps(Utf8JsonWriter json, WhatIfReport whatIf)
    {
        json.WriteStartArray("steps");
        foreach (var effect in whatIf.Steps)
        {
            json.WriteStartObject();
            json.WriteString("step", ScenarioText.Write(effect.Step));
            json.WriteNumber("tweets", effect.Tweets);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
