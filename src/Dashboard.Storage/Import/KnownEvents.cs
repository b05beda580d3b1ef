using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>Looks up an event by its key: whose it is, whether this batch has met it, and what it says.</summary>
internal sealed class KnownEvents(SqliteConnection connection, long batch, long source) : IDisposable
{
    private const string Find = """
        SELECT e.event_id, e.batch_id, e.source_row, s.batch_id, s.row,
               e.tweet_id, e.action, e.occurred_at, e.precision, e.stage_id, e.actor_id, e.department_id, e.purpose_id, e.language_id,
               e.channel_id, e.lane_id, e.pair_id, e.source_id
        FROM approval_event e LEFT JOIN event_seen s ON s.batch_id = ?1 AND s.event_id = e.event_id
        """;

    private const string FindByPlace = $"{Find} WHERE e.tweet_id = ?2 AND e.content_key = ?3";

    private const string FindByIdentifier = $"{Find} WHERE e.source_id = ?2 AND e.event_key = ?3";

    private const string FirstSaid = """
        SELECT b.file_name, e.source_row FROM approval_event e JOIN import_batch b ON b.batch_id = e.batch_id WHERE e.event_id = ?1
        """;

    private readonly Statement _byPlace = new Statement(connection, FindByPlace).Bind(1, batch);
    private readonly Statement _byIdentifier = new Statement(connection, FindByIdentifier).Bind(1, batch).Bind(2, source);
    private readonly Statement _firstSaid = new(connection, FirstSaid);

    /// <summary>The event that stands at a place of a tweet.</summary>
    public KnownEvent? At(int tweet, long contentKey) => Read(_byPlace.Bind(2, tweet).Bind(3, contentKey));

    public KnownEvent? ByIdentifier(string identifier) => Read(_byIdentifier.Bind(3, identifier));

    /// <summary>The file and row that said an event first.</summary>
    public (string FileName, long? Row) OriginOf(long number)
    {
        try
        {
            _firstSaid.Bind(1, number).Step();
            return (_firstSaid.Text(0), _firstSaid.IsNull(1) ? null : _firstSaid.Int(1));
        }
        finally
        {
            _firstSaid.Reset();
        }
    }

    public void Dispose()
    {
        _byPlace.Dispose();
        _byIdentifier.Dispose();
        _firstSaid.Dispose();
    }

    private KnownEvent? Read(Statement row)
    {
        try
        {
            if (!row.Step())
            {
                return null;
            }

            var isOwn = row.Int(1) == batch;
            var isMet = isOwn || !row.IsNull(3);
            var rowColumn = isOwn ? 2 : 4;
            return new KnownEvent(row.Int(0), Said(row), isOwn, isMet, row.IsNull(rowColumn) ? null : row.Int(rowColumn));
        }
        finally
        {
            row.Reset();
        }
    }

    private static CodedEvent Said(Statement row) => new(
        (int)row.Int(5),
        (int)row.Int(6),
        row.Int(7),
        (int)row.Int(8),
        (int)row.Int(9),
        (int)row.Int(10),
        (int)row.Int(11),
        (int)row.Int(12),
        (int)row.Int(13),
        (int)row.Int(14),
        (int)row.Int(15),
        (int)row.Int(16),
        (int)row.Int(17));
}

/// <param name="IsOwn">Whether this batch recorded it.</param>
/// <param name="IsMet">Whether a row of this batch says it, recorded or seen.</param>
/// <param name="Row">That row, where the batch has met it.</param>
internal readonly record struct KnownEvent(long Number, CodedEvent Said, bool IsOwn, bool IsMet, long? Row);
