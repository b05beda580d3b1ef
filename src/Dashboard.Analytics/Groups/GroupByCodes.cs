using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Groups;

/// <summary>The names that addresses, the command line and JSON give to <see cref="GroupBy"/>.</summary>
public static class GroupByCodes
{
    private static readonly string[] Codes = ["department", "purpose", "language", "lane", "channel"];

    /// <summary>In the order in which they are offered.</summary>
    public static IReadOnlyList<GroupBy> All { get; } = Enum.GetValues<GroupBy>();

    public static string Code(this GroupBy by) => Codes[(int)by];

    /// <returns><see langword="null"/> for a name that stands for none.</returns>
    public static GroupBy? Parse(string code) => Array.IndexOf(Codes, code) is >= 0 and var place ? (GroupBy)place : null;

    internal static TweetAttribute Attribute(this GroupBy by) => by switch
    {
        GroupBy.Purpose => TweetAttribute.Purpose,
        GroupBy.Language => TweetAttribute.Language,
        GroupBy.Lane => TweetAttribute.Lane,
        GroupBy.Channel => TweetAttribute.Channel,
        _ => TweetAttribute.Department,
    };
}
