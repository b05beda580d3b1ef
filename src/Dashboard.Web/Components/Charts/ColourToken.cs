using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Dashboard.Web.Components.Charts;

/// <summary>
/// A colour by its name: the CSS custom property <c>--name</c> of the style sheet, which knows light, dark and print.
/// No chart says a colour in any other way.
/// </summary>
[JsonConverter(typeof(AsText))]
public sealed partial record ColourToken
{
    /// <exception cref="ArgumentException">The name is not lower-case letters, digits and hyphens.</exception>
    public ColourToken(string name)
    {
        if (!Word().IsMatch(name))
        {
            throw new ArgumentException($"“{name}” names no colour.", nameof(name));
        }

        Name = name;
    }

    private const int Stages = 12;

    /// <summary>The line or bar that the picture is about.</summary>
    public static ColourToken Accent { get; } = new("accent");

    /// <summary>What is marked: nine or more, overdue, a target.</summary>
    public static ColourToken Mark { get; } = new("mark");

    /// <summary>What is no stage, and everything that stands back.</summary>
    public static ColourToken Quiet { get; } = new("quiet");

    public string Name { get; }

    /// <summary>A stage's own colour, everywhere the same.</summary>
    /// <param name="place">Place in the settings' order, from 0. Colours repeat after the twelfth.</param>
    public static ColourToken Stage(int place)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(place);
        return new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"stage-{(place % Stages) + 1}"));
    }

    public override string ToString() => Name;

    [GeneratedRegex("^[a-z][a-z0-9-]*$", RegexOptions.None, 1000)]
    private static partial Regex Word();

    internal sealed class AsText : JsonConverter<ColourToken>
    {
        public override ColourToken Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, ColourToken value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Name);
    }
}
