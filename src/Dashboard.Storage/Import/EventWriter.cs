using Dashboard.Domain.Record;
using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>Writes events of one batch through prepared statements, their texts as keys of the dimensions.</summary>
internal sealed class EventWriter : IDisposable
{
    private const string InsertEvent = """
        INSERT INTO approval_event (tweet_id, action, occurred_at, precision, stage_id, actor_id, department_id, purpose_id, language_id,
                                    channel_id, lane_id, pair_id, batch_id, source_row, source_id, event_key)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
        ON CONFLICT DO NOTHING
        """;

    private const string InsertSeen = "INSERT INTO event_seen (batch_id, event_id, row) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";

    private readonly long _batch, _source;
    private readonly Dimension _tweets, _stages, _actors, _departments, _purposes, _languages, _channels, _lanes, _pairs;
    private readonly Statement _insert, _seen;

    public EventWriter(SqliteConnection connection, long batch, long source)
    {
        (_batch, _source) = (batch, source);
        _tweets = new Dimension(connection, "tweet");
        _stages = new Dimension(connection, "stage");
        _actors = new Dimension(connection, "actor");
        _departments = new Dimension(connection, "department");
        _purposes = new Dimension(connection, "attribute", "purpose");
        _languages = new Dimension(connection, "attribute", "language");
        _channels = new Dimension(connection, "attribute", "channel");
        _lanes = new Dimension(connection, "attribute", "lane");
        _pairs = new Dimension(connection, "attribute", "pair");
        _insert = new Statement(connection, InsertEvent);
        _seen = new Statement(connection, InsertSeen);
    }

    /// <summary>The event's number; <see langword="null"/> where its key is there already.</summary>
    public long? Insert(in CanonicalEvent e, long? row, ReadOnlySpan<byte> key)
    {
        Bind(e, row);
        _ = e.EventId is null ? _insert.Bind(16, key) : _insert.Bind(16, e.EventId);
        return _insert.RunInsert();
    }

    /// <summary>Notes that this batch, too, says what the event says.</summary>
    public void NoteSeen(long existing, long? row)
    {
        _seen.Bind(1, _batch).Bind(2, existing);
        _ = row is { } line ? _seen.Bind(3, line) : _seen.BindNull(3);
        _seen.Run();
    }

    public void Dispose()
    {
        foreach (var dimension in Dimensions)
        {
            dimension.Dispose();
        }

        _insert.Dispose();
        _seen.Dispose();
    }

    private Dimension[] Dimensions => [_tweets, _stages, _actors, _departments, _purposes, _languages, _channels, _lanes, _pairs];

    private void Bind(in CanonicalEvent e, long? row)
    {
        _insert.Bind(1, _tweets.KeyOf(e.TweetId)).Bind(2, (long)e.Action).Bind(3, e.OccurredAt).Bind(4, (long)e.Precision)
            .BindKey(5, _stages.KeyOf(e.Stage)).BindKey(6, _actors.KeyOf(e.Actor)).BindKey(7, _departments.KeyOf(e.Department))
            .BindKey(8, _purposes.KeyOf(e.Purpose)).BindKey(9, _languages.KeyOf(e.Language)).BindKey(10, _channels.KeyOf(e.Channel))
            .BindKey(11, _lanes.KeyOf(e.Lane)).BindKey(12, _pairs.KeyOf(e.Pair)).Bind(13, _batch).Bind(15, _source);
        _ = row is { } line ? _insert.Bind(14, line) : _insert.BindNull(14);
    }
}
