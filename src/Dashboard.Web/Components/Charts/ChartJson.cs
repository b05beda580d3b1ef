using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dashboard.Web.Components.Charts;

/// <summary>
/// How a <see cref="ChartModel"/> is written for the script, in the page or over the circuit. There it goes as bytes, which are passed on as they are: a text would
/// be written into another once more, and any other type each circuit learns to write anew, which takes it longer, and more memory, than the picture.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ChartModel))]
internal sealed partial class ChartJson : JsonSerializerContext
{
    /// <summary>Letters beyond ASCII stay as they are. What stands in an attribute is encoded there.</summary>
    private static readonly ChartJson Relaxed = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Text(ChartModel model) => JsonSerializer.Serialize(model, Relaxed.ChartModel);

    public static byte[] Bytes(ChartModel model) => JsonSerializer.SerializeToUtf8Bytes(model, Relaxed.ChartModel);
}
