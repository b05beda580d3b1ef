using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>An event's texts as keys of the dimensions, made where they are new.</summary>
internal sealed class EventCoder(SqliteConnection connection, long source) : IDisposable
{
    private readonly int _source = (int)source;
    private readonly TweetKeys _tweets = new(connection);
    private readonly Dimension _stages = new(connection, "stage");
    private readonly Dimension _actors = new(connection, "actor");
    private readonly Dimension _departments = new(connection, "department");
    private readonly Dimension _purposes = new(connection, "attribute", "purpose");
    private readonly Dimension _languages = new(connection, "attribute", "language");
    private readonly Dimension _channels = new(connection, "attribute", "channel");
    private readonly Dimension _lanes = new(connection, "attribute", "lane");
    private readonly Dimension _pairs = new(connection, "attribute", "pair");

    /// <summary>Tweets whose rows may disagree on an attribute.</summary>
    public DoubtfulTweets Doubtful { get; } = new();

    public CodedEvent Code(in PreparedRow row)
    {
        _tweets.CountRow();
        Meet(row.Tweet);
        var keys = row.Attributes.Keys ??= KeysOf(row.Attributes);
        Doubtful.Watch(row.Tweet, row.Attributes, keys);
        return Coded(row, keys);
    }

    /// <summary>An ending that no row says: it gives no attribute to disagree on.</summary>
    public CodedEvent CodeEnding(in PreparedRow ending)
    {
        Meet(ending.Tweet);
        return Coded(ending, default);
    }

    public void Dispose()
    {
        _tweets.Dispose();
        foreach (var dimension in (Dimension[])[_stages, _actors, _departments, _purposes, _languages, _channels, _lanes, _pairs])
        {
            dimension.Dispose();
        }
    }

    private void Meet(KnownTweet tweet)
    {
        if (tweet.Key == 0 && !_tweets.Find(tweet))
        {
            Doubtful.Keep(tweet);
        }
    }

    private CodedEvent Coded(in PreparedRow row, in AttributeKeys keys) => new(
        row.Tweet.Key,
        row.Action,
        row.OccurredAt,
        row.Precision,
        _stages.KeyOf(row.Stage),
        _actors.KeyOf(row.Actor),
        keys.Department,
        keys.Purpose,
        keys.Language,
        keys.Channel,
        keys.Lane,
        keys.Pair,
        _source);

    private AttributeKeys KeysOf(KnownAttributes attributes) => new(
        _departments.KeyOf(attributes.Department),
        _purposes.KeyOf(attributes.Purpose),
        _languages.KeyOf(attributes.Language),
        _channels.KeyOf(attributes.Channel),
        _lanes.KeyOf(attributes.Lane),
        _pairs.KeyOf(attributes.Pair));
}
