using Dapper;
using Dashboard.Domain.Record;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>
/// For logs that end without saying so: which tweets of a file have no ending among its rows, and when their last event was.
/// Asked of the database, so that no file is too large for it.
/// </summary>
internal static class MissingEndings
{
    // 7, 9, 10, 11: rejected, withdrawn, expired, published. precision is that of the row with the largest time.
    private const string Select = """
        WITH said AS (
            SELECT tweet_id, action, occurred_at, precision FROM approval_event WHERE batch_id = @batch AND source_row IS NOT NULL
            UNION ALL
            SELECT e.tweet_id, e.action, e.occurred_at, e.precision
            FROM event_seen s JOIN approval_event e ON e.event_id = s.event_id WHERE s.batch_id = @batch AND s.row IS NOT NULL)
        SELECT t.code AS Tweet, max(said.occurred_at) AS OccurredAt, said.precision AS Precision
        FROM said JOIN tweet t ON t.tweet_id = said.tweet_id
        GROUP BY said.tweet_id HAVING max(said.action IN (7, 9, 10, 11)) = 0
        ORDER BY said.tweet_id
        """;

    /// <summary>A publication with no stage for each, at the time of the tweet's last event and recorded after it.</summary>
    public static IReadOnlyList<CanonicalEvent> Of(SqliteConnection connection, long batch) =>
        [.. connection.Query<Row>(Select, new { batch })
            .Select(row => new CanonicalEvent(row.Tweet, ApprovalAction.Published, row.OccurredAt, (TimePrecision)row.Precision))];

    /// <summary>Properties, no constructor: with no row at all SQLite knows no type of a computed column.</summary>
    private sealed class Row
    {
        public string Tweet { get; init; } = "";

        public long OccurredAt { get; init; }

        public long Precision { get; init; }
    }
}
