using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dashboard.Domain.Text;

namespace Dashboard.Domain.Settings;

/// <summary>
/// <see cref="RecordSettings"/> as the JSON that people write and the store keeps. Reading is strict, so that a slip of the
/// pen can't become a default; writing is canonical: equal settings give equal text.
/// </summary>
public static class RecordSettingsJson
{
    // The text is kept in files and in the store, never put into a page: é and ’ may stay readable.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads settings; what is left out is as in <see cref="RecordSettings.Default"/>.</summary>
    /// <param name="fileName">What messages call the text.</param>
    /// <exception cref="FaultException">The first thing that is wrong, with its place: an unknown key, a wrong type, a calendar that does not exist.</exception>
    public static RecordSettings Parse(string json, string fileName)
    {
        ArgumentNullException.ThrowIfNull(json);
        return RecordSettingsReader.Read(JsonPart.Root(json, fileName));
    }

    /// <summary>The canonical text, with every key, ending in a line feed. <see cref="Parse"/> of it gives the same settings.</summary>
    public static string Write(RecordSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            RecordSettingsWriter.Write(json, settings);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }
}
