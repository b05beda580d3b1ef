using Dashboard.Domain.Record;
using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Reading;

/// <summary>Reads the counted events of one tweet with the file and row that each is known from.</summary>
internal static class TweetEventsReader
{
    /// <summary>
    /// An event whose own file does not count is known from the first file that says it again and does. By the index on the tweet: a few rows.
    /// </summary>
    private const string Select = """
        SELECT e.event_id, e.action, e.occurred_at, e.precision, st.code, a.code, d.code, p.code, l.code, c.code, la.code, pa.code,
               CASE typeof(e.event_key) WHEN 'text' THEN e.event_key END,
               so.code, b.batch_id, b.file_name, CASE WHEN s.event_id IS NULL THEN e.source_row ELSE s.row END
        FROM tweet t
        JOIN approval_event e ON e.tweet_id = t.tweet_id
        JOIN import_batch own ON own.batch_id = e.batch_id
        LEFT JOIN event_seen s ON own.status <> 'complete' AND s.event_id = e.event_id AND s.batch_id = (
            SELECT min(x.batch_id) FROM event_seen x JOIN import_batch xb ON xb.batch_id = x.batch_id AND xb.status = 'complete'
            WHERE x.event_id = e.event_id)
        JOIN import_batch b ON b.batch_id = coalesce(s.batch_id, e.batch_id) AND b.status = 'complete'
        JOIN source so ON so.source_id = e.source_id
        LEFT JOIN department d ON d.department_id = e.department_id
        LEFT JOIN stage st ON st.stage_id = e.stage_id
        LEFT JOIN actor a ON a.actor_id = e.actor_id
        LEFT JOIN attribute p ON p.attribute_id = e.purpose_id
        LEFT JOIN attribute l ON l.attribute_id = e.language_id
        LEFT JOIN attribute c ON c.attribute_id = e.channel_id
        LEFT JOIN attribute la ON la.attribute_id = e.lane_id
        LEFT JOIN attribute pa ON pa.attribute_id = e.pair_id
        WHERE t.code = ?1
        ORDER BY e.event_id
        """;

    public static IReadOnlyList<TweetEventRow> Read(SqliteConnection connection, string tweetId)
    {
        List<TweetEventRow> events = [];
        using var row = new Statement(connection, Select).Bind(1, tweetId);
        while (row.Step())
        {
            var canonical = new CanonicalEvent(
                tweetId,
                (ApprovalAction)row.Int(1),
                row.Int(2),
                (TimePrecision)row.Int(3),
                Department: row.TextOrNull(6),
                Stage: row.TextOrNull(4),
                Actor: row.TextOrNull(5),
                Purpose: row.TextOrNull(7),
                Language: row.TextOrNull(8),
                Channel: row.TextOrNull(9),
                Lane: row.TextOrNull(10),
                Pair: row.TextOrNull(11),
                EventId: row.TextOrNull(12));
            events.Add(new TweetEventRow(
                row.Int(0), new StoredEvent(canonical, row.Text(13), row.Int(14), row.IsNull(16) ? null : row.Int(16)), row.Text(15)));
        }

        return events;
    }
}

/// <summary>The counted events of one tweet, from one revision.</summary>
/// <param name="Events">In the order of recording; none where the record has no such tweet.</param>
public sealed record TweetEvents(long Revision, IReadOnlyList<TweetEventRow> Events);

/// <param name="Number">Its place in the order of recording: larger is later.</param>
/// <param name="FileName">Name of the file that it is counted from.</param>
public sealed record TweetEventRow(long Number, StoredEvent Stored, string FileName);
