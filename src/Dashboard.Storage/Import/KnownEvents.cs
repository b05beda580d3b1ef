using Dashboard.Domain.Record;
using Dashboard.Storage.Connections;
using Dashboard.Storage.Reading;
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

    private const string Content = $"""
        SELECT {EventTexts.Select}, b.file_name, e.source_row
        FROM approval_event e
        JOIN import_batch b ON b.batch_id = e.batch_id
        {EventTexts.Joins}
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
            return (
                EventTexts.Read(_content) with { EventId = identifier },
                _content.Text(EventTexts.Count),
                _content.IsNull(EventTexts.Count + 1) ? null : _content.Int(EventTexts.Count + 1));
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
