using System.Collections.Concurrent;

namespace Dashboard.Analytics.Facts;

/// <summary>How many tweets of a store bear each code of an attribute, counted once; over an overlay in proportion to what is in it. Safe for many threads.</summary>
/// <param name="ofBase">Of the store that an overlay lies on; <see langword="null"/> where there is none.</param>
internal sealed class AttributeCounts(FactStore facts, AttributeCounts? ofBase)
{
    private readonly ConcurrentDictionary<TweetAttribute, int[]> _counts = new();

    /// <summary>By code, slot 0 for unknown.</summary>
    public int[] Of(TweetAttribute attribute) => _counts.GetOrAdd(attribute, Tally);

    private int[] Tally(TweetAttribute attribute)
    {
        var tweets = new int[facts.CodesOf(attribute).Count + 1];
        var column = facts.Columns.Attribute(attribute);
        ofBase?.Of(attribute).CopyTo(tweets, 0);
        foreach (var row in facts.ReplacedRows)
        {
            tweets[column[row] + 1]--;
        }

        for (var row = ofBase is null ? 0 : facts.BaseTweets; row < column.Count; row++)
        {
            tweets[column[row] + 1]++;
        }

        return tweets;
    }
}
