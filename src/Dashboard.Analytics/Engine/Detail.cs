using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// The attributes that an index tells tweets apart by. The fewer, the fewer ranges a selection is: so there is an order for each of the few sets
/// that selections mostly ask for, and one by all for what is left.
/// </summary>
internal enum Detail
{
    /// <summary>Departments and purposes; selections by dates alone share their order, and have a range for each of their combinations.</summary>
    Subject,

    /// <summary>Languages, channels and lanes.</summary>
    Road,

    /// <summary>All of them.</summary>
    Every,

    /// <summary>
    /// Purposes alone, without the tweets of those that are common: a selection of rare ones is a range or two of a small index rather than a few rows in
    /// every department of the large one.
    /// </summary>
    RarePurpose,
}

/// <summary>Which attributes a detail has, and which detail is enough.</summary>
internal static class Details
{
    public const int Count = 4;

    private static readonly TweetAttribute[] Subject = [TweetAttribute.Department, TweetAttribute.Purpose];

    private static readonly TweetAttribute[] Road = [TweetAttribute.Language, TweetAttribute.Channel, TweetAttribute.Lane];

    private static readonly TweetAttribute[][] Attributes = [Subject, Road, [.. Subject, .. Road], [TweetAttribute.Purpose]];

    public static IReadOnlyList<TweetAttribute> AttributesOf(Detail detail) => Attributes[(int)detail];

    /// <summary>A profile that more than one tweet in so many has is common; 0 where a detail leaves none out.</summary>
    public static int CommonOneIn(Detail detail) => detail == Detail.RarePurpose ? 20 : 0;

    /// <summary>The least that tells some attributes apart.</summary>
    public static Detail For(IReadOnlyCollection<TweetAttribute> attributes) =>
        attributes.All(Subject.Contains) ? Detail.Subject
        : attributes.All(Road.Contains) ? Detail.Road
        : Detail.Every;
}
