using System.Runtime.CompilerServices;

namespace Dashboard.Storage.Import;

/// <summary>
/// The tweets that came by last: too many are in a file to remember all, but a tweet's rows come within some weeks of each other. Kept in two
/// generations: with the young one full, the old one is forgotten. So none is forgotten before as many others have come by as a generation holds.
/// </summary>
internal sealed class RecentTweets
{
    private const int Generation = 1 << 16;

    private readonly KnownTweet?[] _last = new KnownTweet?[Generation];
    private Dictionary<string, KnownTweet> _young = [], _old = [];

    public KnownTweet Of(string code)
    {
        // The reader gives equal texts mostly as one object, and an object is quicker to know than a text.
        ref var last = ref _last[RuntimeHelpers.GetHashCode(code) & (Generation - 1)];
        if (last is null || !ReferenceEquals(last.LatestCode, code))
        {
            last = Look(code);
            last.LatestCode = code;
        }

        return last;
    }

    private KnownTweet Look(string code)
    {
        if (_young.TryGetValue(code, out var tweet))
        {
            return tweet;
        }

        if (_young.Count == Generation)
        {
            (_young, _old) = (_old, _young);
            _young.Clear();
        }

        tweet = _old.GetValueOrDefault(code) ?? new KnownTweet(code);
        _young.Add(code, tweet);
        return tweet;
    }
}
