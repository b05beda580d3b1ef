using System.Runtime.InteropServices;
using Dashboard.Analytics.Statistics;

namespace Dashboard.Analytics.Bottlenecks;

/// <summary>What is gathered about one stage while the tweets of a selection are read.</summary>
internal sealed class StageTally
{
    private readonly List<long> _dwell = [];
    private readonly List<long> _waiting = [];
    private readonly List<long> _review = [];
    private int _lastTweet = -1;

    public long AttributedMs { get; set; }

    public long BlockingMs { get; set; }

    public long UnpublishedMs { get; private set; }

    /// <summary>Tweets with a visit here; a tweet's visits come one after the other, so that the last one tells.</summary>
    public int Tweets { get; private set; }

    public int UnpublishedTweets { get; private set; }

    public int Visits { get; private set; }

    public int ChangesRequested { get; private set; }

    /// <summary>Whether anything at all is known of the stage.</summary>
    public bool IsSeen => Visits > 0 || AttributedMs > 0 || UnpublishedTweets > 0;

    public void AddVisit(int tweet, bool isReturn)
    {
        Tweets += IsAnother(tweet) ? 1 : 0;
        Visits++;
        ChangesRequested += isReturn ? 1 : 0;
    }

    public void AddUnpublished(int tweet, long dwell)
    {
        UnpublishedTweets += IsAnother(tweet) ? 1 : 0;
        UnpublishedMs += dwell;
    }

    public void AddDwell(long dwell) => _dwell.Add(dwell);

    public void AddStarted(long waiting, long review)
    {
        _waiting.Add(waiting);
        _review.Add(review);
    }

    public StageFigures ToFigures(string code, bool isRanked, long total) => new(
        code,
        isRanked,
        AttributedMs,
        BlockingMs,
        total == 0 ? null : (double)AttributedMs / total,
        Visits,
        ChangesRequested,
        DurationDistribution.Of(CollectionsMarshal.AsSpan(_dwell)),
        DurationDistribution.Of(CollectionsMarshal.AsSpan(_waiting)),
        DurationDistribution.Of(CollectionsMarshal.AsSpan(_review)),
        UnpublishedMs)
    {
        Tweets = Tweets,
        UnpublishedTweets = UnpublishedTweets,
    };

    private bool IsAnother(int tweet)
    {
        var isAnother = tweet != _lastTweet;
        _lastTweet = tweet;
        return isAnother;
    }
}
