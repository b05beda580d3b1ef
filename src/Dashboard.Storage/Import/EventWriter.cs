using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>
/// Writes events of one batch through prepared statements. A value stays bound until it changes: rows say much of what the one before
/// them said, and to compare is cheaper than to bind.
/// </summary>
internal sealed class EventWriter : IDisposable
{
    private const string InsertEvent = """
        INSERT INTO approval_event (tweet_id, action, occurred_at, precision, stage_id, actor_id, department_id, purpose_id, language_id,
                                    channel_id, lane_id, pair_id, batch_id, source_row, source_id, event_key, content_key)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
        ON CONFLICT DO NOTHING
        """;

    private const string InsertSeen = "INSERT INTO event_seen (batch_id, event_id, row) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";

    private readonly long _batch;
    private readonly Statement _insert, _seen;
    private CodedEvent _bound;

    public EventWriter(SqliteConnection connection, long batch, long source)
    {
        _batch = batch;
        _insert = new Statement(connection, InsertEvent);
        _insert.Bind(1, 0).Bind(2, 0).Bind(3, 0).Bind(4, 0).Bind(13, batch).Bind(15, source);
        _seen = new Statement(connection, InsertSeen);
    }

    /// <summary>The event's number; <see langword="null"/> where another row has its place.</summary>
    public long? Insert(in CodedEvent e, long? row, long contentKey)
    {
        Bind(e, row);
        return _insert.Bind(17, contentKey).RunInsert();
    }

    /// <summary>The same for an event that its source identifies; <see langword="null"/> where the identifier is taken.</summary>
    public long? Insert(in CodedEvent e, long? row, string identifier)
    {
        Bind(e, row);
        var number = _insert.Bind(16, identifier).BindNull(17).RunInsert();
        _insert.BindNull(16);
        return number;
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
        _insert.Dispose();
        _seen.Dispose();
    }

    private void Bind(in CodedEvent e, long? row)
    {
        _insert.Bind(1, e.Tweet).Bind(3, e.OccurredAt);
        if (e.Action != _bound.Action)
        {
            _insert.Bind(2, e.Action);
        }

        if (e.Precision != _bound.Precision)
        {
            _insert.Bind(4, e.Precision);
        }

        BindKey(5, e.Stage, _bound.Stage);
        BindKey(6, e.Actor, _bound.Actor);
        BindKey(7, e.Department, _bound.Department);
        BindKey(8, e.Purpose, _bound.Purpose);
        BindKey(9, e.Language, _bound.Language);
        BindKey(10, e.Channel, _bound.Channel);
        BindKey(11, e.Lane, _bound.Lane);
        BindKey(12, e.Pair, _bound.Pair);
        _ = row is { } line ? _insert.Bind(14, line) : _insert.BindNull(14);
        _bound = e;
    }

    private void BindKey(int index, int key, int bound)
    {
        if (key != bound)
        {
            _insert.BindKey(index, key);
        }
    }
}
