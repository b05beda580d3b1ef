using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Dashboard.Exchange.Mapping;

/// <summary>Two or more codes that are probably one: they differ only in case, accents or spaces.</summary>
/// <param name="Column">The canonical column that they stand in.</param>
/// <param name="Codes">In ordinal order. They stay different codes; a person decides.</param>
public sealed record NearTwins(string Column, ImmutableArray<string> Codes)
{
    /// <summary>All groups of near twins among different codes, in order of their first code.</summary>
    public static IReadOnlyList<NearTwins> Among(string column, IEnumerable<string> codes) =>
    [
        .. codes.GroupBy(Folded)
            .Select(group => group.Order(StringComparer.Ordinal).ToImmutableArray())
            .Where(group => group.Length > 1)
            .OrderBy(group => group[0], StringComparer.Ordinal)
            .Select(group => new NearTwins(column, group)),
    ];

    private static string Folded(string code)
    {
        var folded = new StringBuilder(code.Length);
        foreach (var c in code.Normalize(NormalizationForm.FormKD))
        {
            if (!char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                folded.Append(char.ToUpperInvariant(c));
            }
        }

        return folded.ToString();
    }
}
