using System.Globalization;
using System.Text.Json;
using Dashboard.Analytics.InFlight;

namespace Dashboard.Operations.Reports;

/// <summary>Cumulative flow and queues by week, within a report's JSON. A queue has one number for each week.</summary>
internal static class FlowJson
{
    public static void Write(Utf8JsonWriter json, FlowReport flow)
    {
        json.WriteStartObject("flow");
        json.WriteNumber("carried_in", flow.CarriedIn);
        json.WriteStartArray("queues");
        foreach (var queue in flow.Queues)
        {
            json.WriteStartObject();
            json.WriteStartArray("open");
            foreach (var open in queue.Open)
            {
                json.WriteNumberValue(open);
            }

            json.WriteEndArray();
            json.WriteString("stage", queue.Code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("weeks");
        foreach (var week in flow.Weeks)
        {
            json.WriteStartObject();
            json.WriteNumber("at", week.At);
            json.WriteNumber("ended_otherwise", week.EndedOtherwise);
            json.WriteNumber("in_flight", week.InFlight);
            json.WriteBoolean("is_partial", week.IsPartial);
            json.WriteString("monday", week.Monday.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
            json.WriteNumber("published", week.Published);
            json.WriteNumber("started", week.Started);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
