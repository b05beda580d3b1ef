using Dashboard.Domain.Record;
using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Reading;

/// <summary>Reads a record's counted events in bulk, as numbers: no text and no object for a row.</summary>
internal sealed class RecordReader
{
    private const int Stride = 8192;
    private const string SelectEvents = $"{EventColumns.Select} FROM approval_event ORDER BY event_id";

    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly CancellationToken _cancellationToken;
    private readonly CountedBatches _batches;
    private readonly CodeTables _codes;

    public RecordReader(SqliteConnection connection, SqliteTransaction transaction, long revision, CancellationToken cancellationToken)
    {
        (_connection, _transaction, _cancellationToken) = (connection, transaction, cancellationToken);
        _batches = CountedBatches.Read(connection, transaction, revision);
        _codes = CodeTables.Read(connection);
    }

    public RecordCodes Codes => _codes.Codes;

    /// <summary>The same by several threads, in parts that follow each other in the order of recording.</summary>
    /// <param name="asOf">Later events are not read; <see langword="null"/> reads all.</param>
    public IReadOnlyList<PackedEvents> PackedEvents(long? asOf, int eventsEach) =>
        new RecordRanges(_connection, _transaction, _batches, _codes, _cancellationToken).Read(asOf, eventsEach);

    public IEnumerable<RecordedEvent> Events()
    {
        using var row = new Statement(_connection, SelectEvents);
        for (var rows = 1; row.Step(); rows++)
        {
            if (rows % Stride == 0)
            {
                _cancellationToken.ThrowIfCancellationRequested();
            }

            var (batch, tweet) = EventColumns.BatchAndTweet(row);
            if (_batches.Counts(batch, row))
            {
                yield return EventColumns.Read(row, tweet, _codes);
            }
        }
    }
}
