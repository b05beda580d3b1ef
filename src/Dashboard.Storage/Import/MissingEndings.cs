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
    // 7, 9, 10, 11: rejected, withdrawn, expired, published. The last event is the last by time, then by order of recording.
    private const string Select = $"""
        WITH said AS (
            SELECT e.event_id, e.tweet_id, e.action, e.occurred_at, e.precision {BatchEvents.From} AND e.source_row IS NOT NULL
            UNION ALL
            SELECT e.event_id, e.tweet_id, e.action, e.occurred_at, e.precision
            FROM event_seen s JOIN approval_event e ON e.event_id = s.event_id WHERE s.batch_id = @batch AND s.row IS NOT NULL),
        ranked AS (
            SELECT tweet_id, occurred_at, precision,
                   max(action IN (7, 9, 10, 11)) OVER (PARTITION BY tweet_id) AS has_ending,
                   row_number() OVER (PARTITION BY tweet_id ORDER BY occurred_at DESC, event_id DESC) AS place
            FROM said)
        SELECT t.code AS Tweet, r.occurred_at AS OccurredAt, r.precision AS Precision
        FROM ranked r JOIN tweet t ON t.tweet_id = r.tweet_id
        WHERE r.place = 1 AND r.has_ending = 0
        ORDER BY r.tweet_id
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
