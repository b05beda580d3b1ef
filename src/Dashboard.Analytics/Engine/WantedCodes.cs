using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Engine;

/// <summary>What a selection asks of each attribute, as a yes or no for each of its codes.</summary>
internal static class WantedCodes
{
    private static readonly (TweetAttribute Attribute, Func<Selection, CodeSet> Set)[] Filters =
    [
        (TweetAttribute.Department, selection => selection.Departments),
        (TweetAttribute.Purpose, selection => selection.Purposes),
        (TweetAttribute.Language, selection => selection.Languages),
        (TweetAttribute.Channel, selection => selection.Channels),
        (TweetAttribute.Lane, selection => selection.Lanes),
    ];

    /// <summary>The attributes that a selection asks for values of.</summary>
    public static IReadOnlyList<TweetAttribute> FiltersOf(Selection selection) =>
        [.. Filters.Where(filter => !filter.Set(selection).IsAll).Select(filter => filter.Attribute)];

    /// <summary>By code, the unknown one first; <see langword="null"/> where the selection asks nothing of it.</summary>
    public static bool[]? Of(FactStore facts, Selection selection, TweetAttribute attribute)
    {
        var set = Array.Find(Filters, filter => filter.Attribute == attribute).Set(selection);
        if (set.IsAll)
        {
            return null;
        }

        var codes = facts.CodesOf(attribute);
        var wanted = new bool[codes.Count + 1];
        wanted[0] = set.Contains("");
        for (var code = 0; code < codes.Count; code++)
        {
            wanted[code + 1] = set.Contains(codes[code]);
        }

        return wanted;
    }
}
