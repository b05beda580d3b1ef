using Dashboard.Domain.Record;
using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>Looks up an event by its key: whose it is, whether this batch has met it, and whether it says the same.</summary>
internal sealed class KnownEvents(SqliteConnection connection, long batch, long source) : IDisposable
{
    private const string Find = """
        SELECT e.event_id, e.batch_id, e.source_row, s.batch_id, s.row
        FROM approval_event e LEFT JOIN event_seen s ON s.batch_id = ?1 AND s.event_id = e.event_id
        WHERE e.source_id = ?2 AND e.event_key = ?3
        """;

    private const string Content = """
        SELECT t.code, e.action, e.occurred_at, e.precision, d.code, st.code, a.code, p.code, l.code, c.code, la.code, pa.code, b.file_name, e.source_row
        FROM approval_event e
        JOIN tweet t ON t.tweet_id = e.tweet_id
        JOIN import_batch b ON b.batch_id = e.batch_id
        LEFT JOIN department d ON d.department_id = e.department_id
        LEFT JOIN stage st ON st.stage_id = e.stage_id
        LEFT JOIN actor a ON a.actor_id = e.actor_id
        LEFT JOIN attribute p ON p.attribute_id = e.purpose_id
        LEFT JOIN attribute l ON l.attribute_id = e.language_id
        LEFT JOIN attribute c ON c.attribute_id = e.channel_id
        LEFT JOIN attribute la ON la.attribute_id = e.lane_id
        LEFT JOIN attribute pa ON pa.attribute_id = e.pair_id
        WHERE e.event_id = ?1
        """;

    private readonly Statement _find = new(connection, Find);
    private readonly Statement _content = new(connection, Content);

    public KnownEvent? ByHash(ReadOnlySpan<byte> key) => Read(_find.Bind(1, batch).Bind(2, source).Bind(3, key));

    public KnownEvent? ByIdentifier(string identifier) => Read(_find.Bind(1, batch).Bind(2, source).Bind(3, identifier));

    /// <summary>What an event says, and the file and row that said it first.</summary>
    public (CanonicalEvent Event, string FileName, long? Row) ContentOf(long number, string identifier)
    {
        try
        {
            _content.Bind(1, number).Step();
            var content = new CanonicalEvent(
                _content.Text(0), (ApprovalAction)_content.Int(1), _content.Int(2), (TimePrecision)_content.Int(3),
                _content.TextOrNull(4), _content.TextOrNull(5), _content.TextOrNull(6), _content.TextOrNull(7),
                _content.TextOrNull(8), _content.TextOrNull(9), _content.TextOrNull(10), _content.TextOrNull(11), identifier);
            return (content, _content.Text(12), _content.IsNull(13) ? null : _content.Int(13));
        }
        finally
        {
            _content.Reset();
        }
    }

    public void Dispose()
    {
        _find.Dispose();
        _content.Dispose();
    }

    private KnownEvent? Read(Statement statement)
    {
        try
        {
            if (!statement.Step())
            {
                return null;
            }

            var isOwn = statement.Int(1) == batch;
            var isMet = isOwn || !statement.IsNull(3);
            var rowColumn = isOwn ? 2 : 4;
            return new KnownEvent(statement.Int(0), isOwn, isMet, statement.IsNull(rowColumn) ? null : statement.Int(rowColumn));
        }
        finally
        {
            statement.Reset();
        }
    }
}

/// <param name="IsOwn">Whether this batch recorded it.</param>
/// <param name="IsMet">Whether a row of this batch says it, recorded or seen.</param>
/// <param name="Row">That row, where the batch has met it.</param>
internal readonly record struct KnownEvent(long Number, bool IsOwn, bool IsMet, long? Row);
