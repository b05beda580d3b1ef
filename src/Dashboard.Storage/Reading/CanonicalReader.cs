using Dashboard.Domain.Record;
using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Reading;

/// <summary>Reads counted events back in their canonical form, for export and evidence.</summary>
internal static class CanonicalReader
{
    private const int Stride = 8192;

    private const string Select = """
        SELECT t.code, e.action, e.occurred_at, e.precision, d.code, st.code, a.code, p.code, l.code, c.code, la.code, pa.code,
               e.event_key, so.code, e.batch_id, e.source_row
        FROM v_counted e
        JOIN tweet t ON t.tweet_id = e.tweet_id
        JOIN source so ON so.source_id = e.source_id
        LEFT JOIN department d ON d.department_id = e.department_id
        LEFT JOIN stage st ON st.stage_id = e.stage_id
        LEFT JOIN actor a ON a.actor_id = e.actor_id
        LEFT JOIN attribute p ON p.attribute_id = e.purpose_id
        LEFT JOIN attribute l ON l.attribute_id = e.language_id
        LEFT JOIN attribute c ON c.attribute_id = e.channel_id
        LEFT JOIN attribute la ON la.attribute_id = e.lane_id
        LEFT JOIN attribute pa ON pa.attribute_id = e.pair_id
        ORDER BY e.event_id
        """;

    /// <summary>One transaction from the first row to the last.</summary>
    public static IEnumerable<StoredEvent> Read(SqliteConnection connection, Func<string, bool> isWanted, CancellationToken cancellationToken)
    {
        using var transaction = connection.BeginTransaction(deferred: true);
        using var row = new Statement(connection, Select);
        for (var rows = 1; row.Step(); rows++)
        {
            if (rows % Stride == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (isWanted(row.Text(0)))
            {
                yield return Read(row);
            }
        }
    }

    private static StoredEvent Read(Statement row) => new(
        new CanonicalEvent(
            row.Text(0),
            (ApprovalAction)row.Int(1),
            row.Int(2),
            (TimePrecision)row.Int(3),
            Department: row.TextOrNull(4),
            Stage: row.TextOrNull(5),
            Actor: row.TextOrNull(6),
            Purpose: row.TextOrNull(7),
            Language: row.TextOrNull(8),
            Channel: row.TextOrNull(9),
            Lane: row.TextOrNull(10),
            Pair: row.TextOrNull(11),
            EventId: row.IsText(12) ? row.Text(12) : null),
        row.Text(13),
        row.Int(14),
        row.IsNull(15) ? null : row.Int(15));
}
