using System.Text.Encodings.Web;
using System.Text.Json;
using Dashboard.Analytics.Summary;
using Dashboard.Domain.Selections;

namespace Dashboard.Operations.Export;

/// <summary>A manifest as JSON: snake case, keys in order, nothing that depends on when or where it was written.</summary>
public static class ManifestJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes UTF-8 with a newline at the end.</summary>
    public static void Write(Stream output, ExportManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(manifest);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("as_of", manifest.Identity.AsOf);
            json.WriteString("as_of_utc", RecordPinQuery.Write(new(null, manifest.Identity.AsOf)).Single().Value);
            json.WriteString("instance", manifest.Identity.InstanceId);
            json.WriteString("program", manifest.Program);
            WriteReconciliation(json, manifest.Reconciliation);
            json.WriteNumber("revision", manifest.Identity.Revision);
            WriteSelection(json, manifest);
            json.WriteBoolean("synthetic", manifest.IsSynthetic);
            WriteTables(json, manifest);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteReconciliation(Utf8JsonWriter json, Reconciliation reconciliation)
    {
        json.WriteStartObject("reconciliation");
        json.WriteNumber("carried_in", reconciliation.CarriedIn);
        json.WriteNumber("carried_out", reconciliation.CarriedOut);
        json.WriteNumber("expired", reconciliation.Expired);
        json.WriteNumber("published", reconciliation.Published);
        json.WriteNumber("rejected", reconciliation.Rejected);
        json.WriteNumber("started", reconciliation.Started);
        json.WriteNumber("withdrawn", reconciliation.Withdrawn);
        json.WriteEndObject();
    }

    private static void WriteSelection(Utf8JsonWriter json, ExportManifest manifest)
    {
        json.WriteStartObject("selection");
        json.WriteString("en", manifest.Words.English);
        json.WriteString("fr", manifest.Words.French);
        json.WriteString("query", string.Join('&', manifest.Query.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}")));
        json.WriteEndObject();
    }

    private static void WriteTables(Utf8JsonWriter json, ExportManifest manifest)
    {
        json.WriteStartArray("tables");
        foreach (var table in manifest.Tables)
        {
            json.WriteStartObject();
            json.WriteNumber("bytes", table.Bytes);
            json.WriteStartArray("columns");
            foreach (var column in table.Columns)
            {
                json.WriteStringValue(column);
            }

            json.WriteEndArray();
            json.WriteString("name", table.Name);
            json.WriteNumber("rows", table.Rows);
            json.WriteString("sha256", table.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
