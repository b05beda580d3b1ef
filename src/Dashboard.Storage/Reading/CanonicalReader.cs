using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;
using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Reading;

/// <summary>Reads counted events back in their canonical form, for export and evidence.</summary>
internal sealed class CanonicalReader
{
    private const int Stride = 8192;

    private const string SelectEvents = $"""
        {EventColumns.Select},
               CASE typeof(event_key) WHEN 'text' THEN event_key END,
               source_id,
               source_row
        FROM approval_event ORDER BY event_id
        """;

    private readonly SqliteConnection _connection;
    private readonly CountedBatches _batches;
    private readonly CodeTables _tables;
    private readonly RecordCodes _codes;
    private readonly CodeTable _sources;
    private readonly bool?[] _isWanted;
    private readonly long _asOf;

    private CanonicalReader(SqliteConnection connection, SqliteTransaction transaction, RecordPin pin)
    {
        (_connection, _asOf) = (connection, pin.AsOf ?? long.MaxValue);
        _batches = CountedBatches.Read(connection, transaction, pin.Revision ?? Revisions.Current(connection, transaction));
        _tables = CodeTables.Read(connection);
        _codes = _tables.Codes;
        _sources = CodeTable.Read(connection, "SELECT source_id, code FROM source ORDER BY source_id");
        _isWanted = new bool?[_codes.Tweets.Count];
    }

    /// <summary>One transaction from the first row to the last.</summary>
    public static IEnumerable<StoredEvent> Read(SqliteConnection connection, RecordPin pin, Func<string, bool> isWanted, CancellationToken cancellationToken)
    {
        using var transaction = connection.BeginTransaction(deferred: true);
        foreach (var stored in new CanonicalReader(connection, transaction, pin).Events(isWanted, cancellationToken))
        {
            yield return stored;
        }
    }

    private IEnumerable<StoredEvent> Events(Func<string, bool> isWanted, CancellationToken cancellationToken)
    {
        using var row = new Statement(_connection, SelectEvents);
        for (var rows = 1; row.Step(); rows++)
        {
            if (rows % Stride == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var (batch, tweet) = EventColumns.BatchAndTweet(row);
            var index = _tables.Tweets.IndexOf(tweet);
            if ((_isWanted[index] ??= isWanted(_codes.Tweets[index])) && _batches.Counts(batch, row)
                && EventColumns.Read(row, tweet, _tables) is var e && e.OccurredAt <= _asOf)
            {
                yield return new StoredEvent(
                    WithTexts(e, row.TextOrNull(EventColumns.Count)),
                    _sources.Codes[_sources.IndexOf(row.Int(EventColumns.Count + 1))],
                    batch,
                    row.IsNull(EventColumns.Count + 2) ? null : row.Int(EventColumns.Count + 2));
            }
        }
    }

    private CanonicalEvent WithTexts(in RecordedEvent e, string? eventId) => new(
        _codes.Tweets[e.Tweet],
        e.Action,
        e.OccurredAt,
        e.Precision,
        Text(_codes.Departments, e.Attributes.Department),
        Text(_codes.Stages, e.Stage),
        Text(_codes.Actors, e.Actor),
        Text(_codes.Purposes, e.Attributes.Purpose),
        Text(_codes.Languages, e.Attributes.Language),
        Text(_codes.Channels, e.Attributes.Channel),
        Text(_codes.Lanes, e.Attributes.Lane),
        Text(_codes.Pairs, e.Attributes.Pair),
        eventId);

    private static string? Text(IReadOnlyList<string> codes, int index) => index < 0 ? null : codes[index];
}
