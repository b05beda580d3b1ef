using System.Text.Json;
using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Loops;

namespace Dashboard.Operations.Reports;

/// <summary>The member <c>loops</c> of where the time goes: a <c>next</c> without a stage came out without another look.</summary>
internal static class LoopsJson
{
    public static void Write(Utf8JsonWriter json, LoopsReport loops)
    {
        json.WriteStartObject("loops");
        json.WriteNumber("between_ms", loops.BetweenMs);
        json.WriteNumber("cost_ms", loops.CostMs);
        json.WriteShare("first_pass", loops.FirstPass);
        WriteCounts(json, "handovers", loops.Handovers, loops.HandoversTotal);
        WriteCounts(json, "loops", loops.Loops, loops.LoopsTotal);
        json.WriteStartArray("senders");
        foreach (var sender in loops.Senders)
        {
            json.WriteStartObject();
            json.WriteString("code", sender.Code);
            json.WriteNumber("cost_ms", sender.CostMs);
            json.WriteStartArray("next");
            foreach (var next in sender.Next)
            {
                json.WriteStartObject();
                json.WriteString("code", next.Code);
                json.WriteNumber("returns", next.Returns);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteNumber("returns", sender.Returns);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, CountFigures figures, long total)
    {
        json.WriteStartObject(name);
        json.WriteFigure("max", figures.Max);
        json.WriteFigure("median", figures.Median);
        json.WriteFigure("p90", figures.P90);
        json.WriteNumber("total", total);
        json.WriteEndObject();
    }
}
