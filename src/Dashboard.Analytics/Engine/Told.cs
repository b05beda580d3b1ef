using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>What sums and counts tell tweets apart by: nothing, one attribute, or the profiles of a detail. Compares by value.</summary>
/// <param name="Attribute">Values are its codes, the unknown one first.</param>
/// <param name="Detail">Values are its profiles.</param>
internal readonly record struct Told(TweetAttribute? Attribute, Detail? Detail)
{
    public static Told Nothing { get; }

    public static Told By(TweetAttribute attribute) => new(attribute, null);

    public static Told By(Detail detail) => new(null, detail);

    /// <summary>How many values there are; <see langword="null"/> where the detail has too many profiles.</summary>
    public int? CountIn(FactStore facts) =>
        Attribute is { } attribute ? facts.CodesOf(attribute).Count + 1
        : Detail is { } detail ? facts.Index.Told(detail)?.Count
        : 1;

    /// <summary>Says which value a tweet of the base has.</summary>
    public Func<int, int> Read(FactStore facts)
    {
        if (Attribute is { } attribute)
        {
            var column = facts.Columns.Attribute(attribute);
            return tweet => column[tweet] + 1;
        }

        if (Detail is { } detail)
        {
            var profiles = facts.Index.Told(detail)!;
            return tweet => profiles.OfTweets[tweet];
        }

        return _ => 0;
    }

    /// <summary>Which group the rows of a value go into; −1 for none.</summary>
    public int GroupOf(Grouping by, int segment, SelectedProfiles selected, int value) =>
        Detail is not null ? by.Of(segment, selected.Profiles, value)
        : by is ByAttribute attribute ? attribute.OfSlot(segment, value)
        : segment;
}
