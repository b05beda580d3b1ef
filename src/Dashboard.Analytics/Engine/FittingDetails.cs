using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Engine;

/// <summary>Which details tell enough of a selection's tweets, and which of them is the fastest. One thread at a time.</summary>
/// <param name="filters">The attributes that the selection asks for values of.</param>
internal sealed class FittingDetails(FactStore facts, Selection selection, IReadOnlyList<TweetAttribute> filters)
{
    private readonly bool _isRare = filters is [TweetAttribute.Purpose] && facts.Index.Told(Detail.RarePurpose)?.Cover(facts, selection) == true;
    private readonly Dictionary<Detail, bool[]> _wanted = [];

    /// <summary>Attributes are told apart where the selection, or the grouping, asks for it.</summary>
    public TweetAttribute[] AttributesFor(Grouping? by) => [.. filters.Union(by?.Attribute is { } grouped ? [grouped] : [])];

    /// <summary>The detail that answers; and one by the selection's own attributes, where the first one's order would be cut into too many ranges for it.</summary>
    public (Detail Enough, Detail? Own) For(Grouping? by)
    {
        if (_isRare && by?.Attribute is null)
        {
            return (Detail.RarePurpose, null);
        }

        var attributes = AttributesFor(by);
        var (enough, exact) = (Details.For(attributes), Details.Exactly(attributes));
        if (enough != Detail.Every || exact == enough)
        {
            return (enough, null);
        }

        if (facts.Index.Told(enough) is not { } profiles)
        {
            return (exact, null);
        }

        var isCutTooFine = Details.For(filters) == enough && Wanted(enough, profiles).AsSpan().Count(true) > facts.Index.FewRanges;
        return (enough, isCutTooFine ? exact : null);
    }

    /// <summary>Which of a detail's profiles the selection's codes hold.</summary>
    public bool[] Wanted(Detail detail, Profiles profiles)
    {
        if (!_wanted.TryGetValue(detail, out var wanted))
        {
            wanted = profiles.Wanted(facts, selection);
            _wanted.Add(detail, wanted);
        }

        return wanted;
    }
}
