using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dashboard.Web.Components.Charts;

/// <summary>
/// How a <see cref="ChartModel"/> is written for the script. It goes to the browser as one text: whatever else is handed to a script each circuit learns to write
/// anew, which takes it longer, and more memory, than the picture.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ChartModel))]
internal sealed partial class ChartJson : JsonSerializerContext
{
    /// <summary>Letters beyond ASCII stay as they are. What stands in an attribute is encoded there.</summary>
    private static readonly ChartJson Relaxed = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(ChartModel model) => JsonSerializer.Serialize(model, Relaxed.ChartModel);
}
