using System.Collections.Immutable;

namespace Dashboard.Analytics.Groups;

/// <summary>
/// Which groups are withheld so that nobody learns the size of one with fewer than <see cref="Fewest"/> tweets: neither from the total, which stands on
/// the same page, nor from the other sizes, nor from knowing these rules. For each group that is withheld at least two sizes remain
/// possible.
/// </summary>
/// <remarks>
/// Small groups bear "fewer than 5", always. Where their sum leaves each of them two sizes and is itself not small, that is all. Else the next
/// smallest size is withheld, too (every group that has it). Where even then the sum could be taken apart, the totals are withheld as well:
/// which sums those are must not give a group away either, so that each such page can stand for small groups of one tweet and of four. Where
/// there is no other group, or only one size that the next one could have, the totals alone are withheld.
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
            return Mark(tweets, 0, hidesTotals: false);
        }

        var next = others.DefaultIfEmpty(0).Min();
        var shownFrom = others.Where(size => size > next).DefaultIfEmpty(int.MaxValue).Min();
        if (others.Length == 0 || shownFrom == Fewest + 1)
        {
            return Mark(tweets, 0, hidesTotals: true);
        }

        var withNext = others.Count(size => size == next);
        return Mark(tweets, next, hidesTotals: !StandsWith(small.Length, withNext, small.Sum() + ((long)withNext * next), shownFrom));
    }

    /// <summary>Whether small groups of this sum can be many things: not few tweets in all, not one in each, not four in each.</summary>
    private static bool StandsAlone(int groups, long sum) => groups > 1 && sum >= Fewest && sum != groups && sum != (Fewest - 1) * groups;

    /// <summary>
    /// Whether, the small ones marked as such, two sums of theirs are possible beside the groups of the next size. Only sums that do not
    /// stand alone are: else none would have been withheld with them. Where no larger group bounds the next size, sums that are low enough for
    /// four tweets in each small group never stand: what then is withheld with the totals is every sum, and not the lowest alone.
    /// </summary>
    private static bool StandsWith(int groups, int withNext, long sum, int shownFrom)
    {
        if (shownFrom == int.MaxValue && sum <= ((Fewest - 1) * groups) + ((Fewest + 1L) * withNext))
        {
            return false;
        }

        var possible = 0;
        for (long ofSmall = groups; ofSmall <= (Fewest - 1) * groups; ofSmall++)
        {
            var (next, rest) = Math.DivRem(sum - ofSmall, withNext);
            possible += !StandsAlone(groups, ofSmall) && rest == 0 && next >= Fewest && next < shownFrom ? 1 : 0;
        }

        return possible > 1;
    }

    private static Suppression Mark(IReadOnlyList<int> tweets, int next, bool hidesTotals) => new(
        [.. tweets.Select(size => size < Fewest ? GroupVisibility.Small : size == next ? GroupVisibility.Withheld : GroupVisibility.Shown)],
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

    /// <summary>Not small itself: with its size a small group's could be computed.</summary>
    Withheld,
}
