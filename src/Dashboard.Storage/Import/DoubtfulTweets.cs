using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>
/// Which tweets of an import may have rows that disagree on an attribute: those whose rows were seen to, be it that those do not count. Of the
/// others it is certain that they do not, so that nobody need read twelve million events again to list some.
/// Bounded: of too many it keeps those that a list by identifier begins with, since such a list is cut off after a few.
/// </summary>
internal sealed class DoubtfulTweets
{
    /// <summary>How many are kept.</summary>
    public const int Most = 10_000;

    private readonly SortedSet<KnownTweet> _first = new(Comparer<KnownTweet>.Create((x, y) => Utf8Order.Instance.Compare(x.Code, y.Code)));

    /// <summary>Whether there are no others than those that are kept.</summary>
    private bool _areAll = true;

    /// <summary>Tweets of a batch whose counted rows do disagree, the first by identifier.</summary>
    public IReadOnlyList<AttributeDisagreement> ReadDisagreements(SqliteConnection connection, long batch, int limit)
    {
        // The first tweets of a list are enough where they fill it.
        var first = BatchStore.ReadDisagreements(connection, batch, [.. _first.Select(tweet => (long)tweet.Key)], limit);
        return first.Count == limit || _areAll ? first : BatchStore.ReadDisagreements(connection, batch, tweets: null, limit);
    }

    /// <param name="attributes">Of a row of the tweet.</param>
    /// <param name="keys">The same as keys.</param>
    public void Watch(KnownTweet tweet, KnownAttributes attributes, in AttributeKeys keys)
    {
        if (tweet.IsDoubtful || ReferenceEquals(tweet.Watched, attributes))
        {
            return;
        }

        tweet.Watched = attributes;
        if (!tweet.Agrees(keys))
        {
            Keep(tweet);
        }
    }

    public void Keep(KnownTweet tweet)
    {
        tweet.IsDoubtful = true;
        _first.Add(tweet);
        if (_first.Count > Most)
        {
            _first.Remove(_first.Max!);
            _areAll = false;
        }
    }
}
