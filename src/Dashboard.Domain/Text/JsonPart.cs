using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace Dashboard.Domain.Text;

/// <summary>
/// One value of a JSON file that a person wrote, with the place where it stands. Everything that it refuses is a
/// <see cref="FaultException"/> that names the file and the path: a wrong type, a key given twice, a key that nobody knows.
/// </summary>
/// <param name="Path">Where it stands, as in <c>calendars[0].weekly.mon</c>; empty for the whole file.</param>
public readonly record struct JsonPart(JsonElement Element, string File, string Path)
{
    private const int QuotedLength = 80;

    public bool IsNull => Element.ValueKind == JsonValueKind.Null;

    /// <summary>The whole file. A byte order mark in front is fine; comments and trailing commas are not JSON.</summary>
    /// <exception cref="FaultException">The text is no JSON.</exception>
    public static JsonPart Root(string json, string fileName)
    {
        try
        {
            using var document = JsonDocument.Parse(json.AsMemory(json.StartsWith('\uFEFF') ? 1 : 0));
            return new JsonPart(document.RootElement.Clone(), fileName, "");
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            // ArgumentException: a lone surrogate, which no UTF-8 can carry.
            var line = ((fault as JsonException)?.LineNumber + 1 ?? 1).ToString(CultureInfo.InvariantCulture);
            throw new FaultException(
                new Bilingual(
                    $"{fileName}, line {line}: this is not JSON. Check commas, quotes and brackets there.",
                    $"{fileName}, ligne {line}\u00A0: ce n’est pas du JSON. Vérifiez-y les virgules, les guillemets et les crochets."),
                fault);
        }
    }

    /// <summary>The members of an object whose keys are all known. A member that is <c>null</c> counts as left out.</summary>
    public IReadOnlyDictionary<string, JsonPart> Members(params ReadOnlySpan<string> known)
    {
        var members = new Dictionary<string, JsonPart>();
        foreach (var (key, part) in AllMembers())
        {
            if (!known.Contains(key))
            {
                var keys = string.Join(", ", known);
                throw part.Fault($"this key is not known. Known here: {keys}.", $"cette clé est inconnue. Clés connues ici\u00A0: {keys}.");
            }

            if (!part.IsNull)
            {
                members.Add(key, part);
            }
        }

        return members;
    }

    /// <summary>The members of an object with keys of any name, in the order of the file, <c>null</c> ones included.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonPart>> AllMembers()
    {
        Require(JsonValueKind.Object, "an object {…}", "un objet {…}");
        var seen = new HashSet<string>();
        var members = new List<KeyValuePair<string, JsonPart>>();
        foreach (var property in Element.EnumerateObject())
        {
            var name = WellFormed(() => property.Name);
            var part = this with { Element = property.Value, Path = Path.Length == 0 ? name : $"{Path}.{name}" };
            if (!seen.Add(name))
            {
                throw part.Fault("this key stands twice. Keep one of them.", "cette clé figure deux fois. N’en gardez qu’une.");
            }

            members.Add(new(name, part));
        }

        return members;
    }

    public ImmutableArray<JsonPart> Items()
    {
        Require(JsonValueKind.Array, "a list […]", "une liste […]");
        var (file, path) = (File, Path);
        return [.. Element.EnumerateArray().Select((item, index) =>
            new JsonPart(item, file, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]")))];
    }

    /// <summary>A text, trimmed, that says something.</summary>
    public string Text()
    {
        var text = TextOrEmpty();
        return text.Length > 0 ? text : throw Fault("this text is empty. Fill it in or leave the key out.", "ce texte est vide. Remplissez-le ou retirez la clé.");
    }

    /// <summary>True or false, not in quotes.</summary>
    public bool YesOrNo() => Element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Fault("true or false is expected, without quotes.", "true ou false est attendu, sans guillemets."),
    };

    /// <summary>A text, trimmed.</summary>
    public string TextOrEmpty()
    {
        Require(JsonValueKind.String, "a text in quotes", "un texte entre guillemets");
        var element = Element;
        var text = WellFormed(() => element.GetString()!).Trim();
        return text.Contains('\0')
            ? throw Fault("this text holds a NUL character. Take it out.", "ce texte contient un caractère NUL. Retirez-le.")
            : text;
    }

    public decimal Number()
    {
        Require(JsonValueKind.Number, "a number", "un nombre");
        return Element.TryGetDecimal(out var number)
            ? number
            : throw Fault("this number is too large.", "ce nombre est trop grand.");
    }

    /// <summary>The name of a zone of the IANA database.</summary>
    public string TimeZone()
    {
        var zone = Text();
        return DateTimeZoneProviders.Tzdb.Ids.Contains(zone)
            ? zone
            : throw Fault(
                $"there is no time zone “{Quoted(zone)}”. Use a name of the IANA database, such as America/Toronto.",
                $"il n’y a pas de fuseau horaire «\u00A0{Quoted(zone)}\u00A0». Utilisez un nom de la base IANA, comme America/Toronto.");
    }

    /// <summary>The member, or a fault that says that it is missing.</summary>
    public JsonPart Required(IReadOnlyDictionary<string, JsonPart> members, string key) =>
        members.TryGetValue(key, out var part)
            ? part
            : throw Fault($"the key “{key}” is missing. Add it.", $"la clé «\u00A0{key}\u00A0» manque. Ajoutez-la.");

    /// <summary>A fault at this place.</summary>
    public FaultException Fault(string english, string french, Exception? inner = null) =>
        Path.Length == 0
            ? new(new Bilingual($"{File}: {english}", $"{File}\u00A0: {french}"), inner)
            : new(new Bilingual($"{File}, {Path}: {english}", $"{File}, {Path}\u00A0: {french}"), inner);

    /// <summary>A value as a message may quote it: cut where it is long.</summary>
    public static string Quoted(string value) =>
        value.Length <= QuotedLength ? value : string.Concat(value.AsSpan(0, char.IsHighSurrogate(value[QuotedLength - 2]) ? QuotedLength - 2 : QuotedLength - 1), "…");

    private string WellFormed(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException fault)
        {
            throw Fault(
                "this text holds half of a surrogate pair (\\ud800 to \\udfff). Write the whole character.",
                "ce texte contient la moitié d’une paire de substitution (\\ud800 à \\udfff). Écrivez le caractère entier.",
                fault);
        }
    }

    private void Require(JsonValueKind kind, string english, string french)
    {
        if (Element.ValueKind != kind)
        {
            throw Fault($"{english} is expected here.", $"on attend ici {french}.");
        }
    }
}
