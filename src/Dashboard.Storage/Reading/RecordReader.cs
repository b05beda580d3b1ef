using Dapper;
using Dashboard.Domain.Record;
using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Reading;

/// <summary>Reads a record's counted events in bulk, as numbers: no text and no object for a row.</summary>
internal sealed class RecordReader
{
    private const int Stride = 8192;

    private const string SelectEvents = """
        SELECT event_id, batch_id, tweet_id, action, precision, occurred_at, stage_id, actor_id,
               department_id, purpose_id, language_id, channel_id, lane_id, pair_id
        FROM approval_event ORDER BY event_id
        """;

    /// <summary>Events of batches that do not count, seen again by one that does.</summary>
    private const string SelectSeen = """
        SELECT DISTINCT s.event_id
        FROM event_seen s
        JOIN import_batch seen ON seen.batch_id = s.batch_id AND seen.status = 'complete'
        JOIN approval_event e ON e.event_id = s.event_id
        JOIN import_batch own ON own.batch_id = e.batch_id AND own.status <> 'complete'
        """;

    private readonly SqliteConnection _connection;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<long> _complete;
    private readonly HashSet<long> _seen;
    private readonly CodeTable _tweets, _departments, _stages, _actors, _purposes, _languages, _channels, _lanes, _pairs;

    public RecordReader(SqliteConnection connection, SqliteTransaction transaction, CancellationToken cancellationToken)
    {
        (_connection, _cancellationToken) = (connection, cancellationToken);
        _complete = [.. connection.Query<long>("SELECT batch_id FROM import_batch WHERE status = 'complete'", transaction: transaction)];
        _seen = [.. connection.Query<long>(SelectSeen, transaction: transaction)];
        _tweets = CodeTable.Read(connection, "SELECT tweet_id, code FROM tweet ORDER BY tweet_id");
        _departments = CodeTable.Read(connection, "SELECT department_id, code FROM department ORDER BY department_id");
        _stages = CodeTable.Read(connection, "SELECT stage_id, code FROM stage ORDER BY stage_id");
        _actors = CodeTable.Read(connection, "SELECT actor_id, code FROM actor ORDER BY actor_id");
        _purposes = Attribute("purpose");
        _languages = Attribute("language");
        _channels = Attribute("channel");
        _lanes = Attribute("lane");
        _pairs = Attribute("pair");
        Codes = new RecordCodes(
            _tweets.Codes, _departments.Codes, _stages.Codes, _actors.Codes, _purposes.Codes, _languages.Codes, _channels.Codes, _lanes.Codes, _pairs.Codes);
    }

    public RecordCodes Codes { get; }

    public IEnumerable<RecordedEvent> Events()
    {
        using var statement = new Statement(_connection, SelectEvents);
        for (var rows = 1; statement.Step(); rows++)
        {
            if (rows % Stride == 0)
            {
                _cancellationToken.ThrowIfCancellationRequested();
            }

            if (_complete.Contains(statement.Int(1)) || _seen.Contains(statement.Int(0)))
            {
                yield return Read(statement);
            }
        }
    }

    private RecordedEvent Read(Statement row) => new(
        _tweets.IndexOf(row.Int(2)),
        (ApprovalAction)row.Int(3),
        (TimePrecision)row.Int(4),
        row.Int(5),
        _stages.IndexOf(row.Int(6)),
        _actors.IndexOf(row.Int(7)),
        new AttributeCodes(
            _departments.IndexOf(row.Int(8)),
            _purposes.IndexOf(row.Int(9)),
            _languages.IndexOf(row.Int(10)),
            _channels.IndexOf(row.Int(11)),
            _lanes.IndexOf(row.Int(12)),
            _pairs.IndexOf(row.Int(13))));

    private CodeTable Attribute(string kind) =>
        CodeTable.Read(_connection, $"SELECT attribute_id, code FROM attribute WHERE kind = '{kind}' ORDER BY attribute_id");
}
