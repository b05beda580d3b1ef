using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// The combinations of department, purpose, language, channel and lane that occur, numbered in their order: a selection's codes become
/// a yes or no for each of them, once. Two bytes a tweet.
/// </summary>
internal sealed class Profiles
{
    /// <summary>With more of them rows would be cut into ranges too short to gain anything.</summary>
    public const int Most = 8192;

    private static readonly TweetAttribute[] Filters =
        [TweetAttribute.Department, TweetAttribute.Purpose, TweetAttribute.Language, TweetAttribute.Channel, TweetAttribute.Lane];

    private static readonly Func<Selection, CodeSet>[] Sets =
        [selection => selection.Departments, selection => selection.Purposes, selection => selection.Languages, selection => selection.Channels, selection => selection.Lanes];

    private readonly int[][] _codes;
    private readonly ushort[] _ofTweet;

    private Profiles(int[][] codes, ushort[] ofTweet) => (_codes, _ofTweet) = (codes, ofTweet);

    public int Count => _codes.Length;

    /// <summary>By row of the base.</summary>
    public ReadOnlySpan<ushort> OfTweets => _ofTweet;

    /// <summary>All tweets as one profile, for selections by dates alone.</summary>
    public static Profiles Single(FactStore facts) => new([[]], new ushort[facts.BaseTweets]);

    public static Profiles? Of(FactStore facts, CancellationToken cancellationToken)
    {
        var columns = Filters.Select(facts.Columns.Attribute).ToArray();
        var found = new Dictionary<(int, int, int, int, int), ushort>();
        var ofTweet = new ushort[facts.BaseTweets];
        for (var tweet = 0; tweet < ofTweet.Length; tweet++)
        {
            if ((tweet & 0xFFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var key = (columns[0][tweet], columns[1][tweet], columns[2][tweet], columns[3][tweet], columns[4][tweet]);
            if (!found.TryGetValue(key, out var number))
            {
                if (found.Count == Most)
                {
                    return null;
                }

                found.Add(key, number = (ushort)found.Count);
            }

            ofTweet[tweet] = number;
        }

        return InOrder(found, ofTweet);
    }

    /// <summary>The attribute's code in a profile, −1 where unknown.</summary>
    public int CodeOf(int profile, TweetAttribute attribute) => _codes[profile][Array.IndexOf(Filters, attribute)];

    /// <summary>What a selection asks of an attribute.</summary>
    public static CodeSet SetOf(Selection selection, TweetAttribute attribute) => Sets[Array.IndexOf(Filters, attribute)](selection);

    /// <summary>The attributes that a selection asks for values of.</summary>
    public static IReadOnlyList<TweetAttribute> FiltersOf(Selection selection) => [.. Filters.Where((_, filter) => !Sets[filter](selection).IsAll)];

    /// <summary>Which profiles a selection's codes hold; of the single one it is not asked.</summary>
    public bool[] Wanted(FactStore facts, Selection selection)
    {
        var wanted = new bool[Count];
        Array.Fill(wanted, true);
        for (var filter = 0; filter < Filters.Length; filter++)
        {
            var set = Sets[filter](selection);
            if (set.IsAll)
            {
                continue;
            }

            var texts = facts.CodesOf(Filters[filter]);
            for (var profile = 0; profile < Count; profile++)
            {
                var code = _codes[profile][filter];
                wanted[profile] &= set.Contains(code < 0 ? "" : texts[code]);
            }
        }

        return wanted;
    }

    private static Profiles InOrder(Dictionary<(int, int, int, int, int), ushort> found, ushort[] ofTweet)
    {
        var ordered = found.OrderBy(profile => profile.Key).ToArray();
        var place = new ushort[ordered.Length];
        for (var i = 0; i < ordered.Length; i++)
        {
            place[ordered[i].Value] = (ushort)i;
        }

        for (var tweet = 0; tweet < ofTweet.Length; tweet++)
        {
            ofTweet[tweet] = place[ofTweet[tweet]];
        }

        return new([.. ordered.Select(profile => (int[])[profile.Key.Item1, profile.Key.Item2, profile.Key.Item3, profile.Key.Item4, profile.Key.Item5])], ofTweet);
    }
}
