using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// The attributes that an index tells tweets apart by. The fewer, the fewer ranges a selection is: so there is an order for each of the few sets
/// that selections mostly ask for, one by all for what is left, and one by the very attributes of a selection that the last would cut too fine.
/// </summary>
[Flags]
internal enum Detail
{
    None = 0,
    Department = 1 << TweetAttribute.Department,
    Purpose = 1 << TweetAttribute.Purpose,
    Language = 1 << TweetAttribute.Language,
    Channel = 1 << TweetAttribute.Channel,
    Lane = 1 << TweetAttribute.Lane,

    /// <summary>Tweets whose values are common are left out. No attribute's bit.</summary>
    Rare = 1 << 8,

    /// <summary>Selections by dates alone share its order, and have a range for each of its combinations.</summary>
    Subject = Department | Purpose,

    Road = Language | Channel | Lane,

    Every = Subject | Road,

    /// <summary>
    /// A selection of rare purposes is a range or two of a small index rather than a few rows in every department of the large one.
    /// </summary>
    RarePurpose = Purpose | Rare,
}

/// <summary>Which attributes a detail has, and which detail is enough.</summary>
internal static class Details
{
    /// <summary>All that a detail may tell, in the order in which it does.</summary>
    private static readonly TweetAttribute[] All =
        [TweetAttribute.Department, TweetAttribute.Purpose, TweetAttribute.Language, TweetAttribute.Channel, TweetAttribute.Lane];

    public static IReadOnlyList<TweetAttribute> AttributesOf(Detail detail) => Array.FindAll(All, attribute => detail.HasFlag(DetailOf(attribute)));

    /// <summary>A profile that more than one tweet in so many has is common; 0 where a detail leaves none out.</summary>
    public static int CommonOneIn(Detail detail) => detail.HasFlag(Detail.Rare) ? 20 : 0;

    /// <summary>The least that is kept for many selections and tells some attributes apart.</summary>
    public static Detail For(IEnumerable<TweetAttribute> attributes) => Exactly(attributes) switch
    {
        var asked when Detail.Subject.HasFlag(asked) => Detail.Subject,
        var asked when Detail.Road.HasFlag(asked) => Detail.Road,
        _ => Detail.Every,
    };

    /// <summary>What tells some attributes apart, and nothing else.</summary>
    public static Detail Exactly(IEnumerable<TweetAttribute> attributes) =>
        attributes.Aggregate(Detail.None, (detail, attribute) => detail | DetailOf(attribute));

    private static Detail DetailOf(TweetAttribute attribute) => (Detail)(1 << (int)attribute);
}
