using Dashboard.Domain.Record;

namespace Dashboard.Storage.Import;

/// <summary>
/// Does for an event of a file all that needs no database: finds the objects of its texts. For one import and by one thread at a time, which
/// need not be the one that writes. Bounded: what is forgotten gets a new object, whose key is looked up again.
/// </summary>
public sealed class RowPreparer
{
    private readonly RecentTweets _tweets = new();
    private readonly RecentTexts _stages = new(), _actors = new();
    private readonly RecentTexts _departments = new(), _purposes = new(), _languages = new(), _channels = new(), _lanes = new(), _pairs = new();

    internal RowPreparer()
    {
    }

    /// <param name="row">Its line in the file.</param>
    public PreparedRow Prepare(in CanonicalEvent e, long row)
    {
        var tweet = _tweets.Of(e.TweetId);
        if (tweet.Latest is not { } attributes || !attributes.AreOf(e))
        {
            tweet.Latest = attributes = new KnownAttributes(
                _departments.Of(e.Department),
                _purposes.Of(e.Purpose),
                _languages.Of(e.Language),
                _channels.Of(e.Channel),
                _lanes.Of(e.Lane),
                _pairs.Of(e.Pair));
        }

        return new()
        {
            Tweet = tweet,
            Stage = _stages.Of(e.Stage),
            Actor = _actors.Of(e.Actor),
            Attributes = attributes,
            Identifier = e.EventId,
            OccurredAt = e.OccurredAt,
            Row = row,
            Action = (byte)e.Action,
            Precision = (byte)e.Precision,
        };
    }
}
