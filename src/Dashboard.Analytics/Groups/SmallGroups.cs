using System.Collections.Immutable;

namespace Dashboard.Analytics.Groups;

/// <summary>
/// Which groups are withheld so that nobody learns the size of one with fewer than <see cref="Fewest"/> tweets: neither from the total, which stands on
/// the same page, nor from the other sizes, nor from knowing these rules. For each group that is withheld at least two sizes remain
/// possible.
/// </summary>
/// <remarks>
/// Small groups bear "fewer than 5" where their sum leaves each of them two sizes and is itself not small. Else the next smallest size
/// is withheld, too (every group that has it). Where even then the sum could be taken apart, nothing tells the small ones from the others: any of
/// them may have any of the sizes. Where there is no other group to withhold, the totals are.
/// </remarks>
public static class SmallGroups
{
    /// <summary>A group with fewer tweets is not shown.</summary>
    public const int Fewest = 5;

    /// <summary>A group that is shown has a wide interval below so many tweets, and the page says so.</summary>
    public const int Wide = 20;

    /// <param name="tweets">Sizes of the groups, each at least 1.</param>
    public static Suppression Withhold(IReadOnlyList<int> tweets)
    {
        ArgumentNullException.ThrowIfNull(tweets);
        var small = tweets.Where(size => size < Fewest).ToArray();
        var others = tweets.Where(size => size >= Fewest).ToArray();
        if (small.Length == 0 || StandsAlone(small.Length, small.Sum()))
        {
            return Mark(tweets, 0, GroupVisibility.Small, hidesTotals: false);
        }

        if (others.Length == 0)
        {
            return Mark(tweets, 0, GroupVisibility.Small, hidesTotals: true);
        }

        var next = others.Min();
        var withNext = others.Count(size => size == next);
        var shownFrom = others.Where(size => size > next).DefaultIfEmpty(int.MaxValue).Min();
        var canTellApart = StandsWith(small.Length, withNext, small.Sum() + ((long)withNext * next), shownFrom);
        return Mark(tweets, next, canTellApart ? GroupVisibility.Small : GroupVisibility.Withheld, hidesTotals: false);
    }

    /// <summary>Whether small groups of this sum can be many things: not few tweets in all, not one in each, not four in each.</summary>
    private static bool StandsAlone(int groups, long sum) => groups > 1 && sum >= Fewest && sum != groups && sum != (Fewest - 1) * groups;

    /// <summary>
    /// Whether, the small ones marked as such, two sums of theirs are possible beside the groups of the next size. Only sums that do not
    /// stand alone are: else none would have been withheld with them.
    /// </summary>
    private static bool StandsWith(int groups, int withNext, long sum, int shownFrom)
    {
        var possible = 0;
        for (long ofSmall = groups; ofSmall <= (Fewest - 1) * groups; ofSmall++)
        {
            var (next, rest) = Math.DivRem(sum - ofSmall, withNext);
            possible += !StandsAlone(groups, ofSmall) && rest == 0 && next >= Fewest && next < shownFrom ? 1 : 0;
        }

        return possible > 1;
    }

    private static Suppression Mark(IReadOnlyList<int> tweets, int next, GroupVisibility small, bool hidesTotals) => new(
        [.. tweets.Select(size => size < Fewest ? small : size == next ? GroupVisibility.Withheld : GroupVisibility.Shown)],
        hidesTotals);
}

/// <param name="Groups">One for each group, in their order.</param>
/// <param name="HidesTotals">Whether every total would give a group away, and must not be shown either.</param>
public sealed record Suppression(ImmutableArray<GroupVisibility> Groups, bool HidesTotals);

public enum GroupVisibility
{
    Shown,

    /// <summary>Known to have fewer than <see cref="SmallGroups.Fewest"/> tweets.</summary>
    Small,

    /// <summary>Not even that is said: with its size another group's could be computed.</summary>
    Withheld,
}
