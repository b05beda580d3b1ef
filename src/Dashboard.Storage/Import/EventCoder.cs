using Dashboard.Domain.Record;
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

    public CodedEvent Code(in CanonicalEvent e)
    {
        ref var tweet = ref _tweets.Of(e.TweetId);
        var said = new CodedEvent(
            tweet.Key,
            (int)e.Action,
            e.OccurredAt,
            (int)e.Precision,
            _stages.KeyOf(e.Stage),
            _actors.KeyOf(e.Actor),
            _departments.KeyOf(e.Department),
            _purposes.KeyOf(e.Purpose),
            _languages.KeyOf(e.Language),
            _channels.KeyOf(e.Channel),
            _lanes.KeyOf(e.Lane),
            _pairs.KeyOf(e.Pair),
            _source);
        Doubtful.Watch(ref tweet, said);
        return said;
    }

    public void Dispose()
    {
        _tweets.Dispose();
        foreach (var dimension in (Dimension[])[_stages, _actors, _departments, _purposes, _languages, _channels, _lanes, _pairs])
        {
            dimension.Dispose();
        }
    }
}
