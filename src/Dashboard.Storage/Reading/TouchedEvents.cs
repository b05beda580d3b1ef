using Dapper;
using Dashboard.Domain.Record;
using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Reading;

/// <summary>Reads all counted events of a few tweets, tweet by tweet in the order of recording, in the numbers of a loaded record.</summary>
internal sealed class TouchedEvents
{
    private const string SelectEvents = """
        SELECT event_id, batch_id, action, precision, occurred_at, stage_id, actor_id, department_id, purpose_id, language_id, channel_id, lane_id, pair_id
        FROM approval_event WHERE tweet_id = ?1 ORDER BY event_id
        """;

    private const string IsSeen = """
        SELECT 1 FROM event_seen s JOIN import_batch b ON b.batch_id = s.batch_id WHERE s.event_id = ?1 AND b.status = 'complete'
        """;

    private readonly SqliteConnection _connection;
    private readonly KnownTexts _texts;
    private readonly HashSet<long> _complete;

    public TouchedEvents(SqliteConnection connection, SqliteTransaction transaction, KnownTexts texts)
    {
        (_connection, _texts) = (connection, texts);
        _complete = [.. connection.Query<long>("SELECT batch_id FROM import_batch WHERE status = 'complete'", transaction: transaction)];
    }

    /// <param name="tweets">Keys.</param>
    /// <returns><see langword="null"/> where none of a tweet's events counts: then it is not only additions that happened.</returns>
    public IReadOnlyList<RecordedEvent>? Read(IEnumerable<long> tweets, CancellationToken cancellationToken)
    {
        List<RecordedEvent> events = [];
        using var row = new Statement(_connection, SelectEvents);
        using var seen = new Statement(_connection, IsSeen);
        foreach (var tweet in tweets)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var before = events.Count;
            var index = _texts.IndexOf(0, (int)tweet);
            row.Bind(1, tweet);
            while (row.Step())
            {
                if (_complete.Contains(row.Int(1)) || IsSeenAgain(seen, row.Int(0)))
                {
                    events.Add(Event(row, index));
                }
            }

            row.Reset();
            if (events.Count == before)
            {
                return null;
            }
        }

        return events;
    }

    private static bool IsSeenAgain(Statement seen, long number)
    {
        var counts = seen.Bind(1, number).Step();
        seen.Reset();
        return counts;
    }

    private RecordedEvent Event(Statement row, int tweet) => new(
        tweet,
        (ApprovalAction)row.Int(2),
        (TimePrecision)row.Int(3),
        row.Int(4),
        Index(row, 2, 5),
        Index(row, 3, 6),
        new AttributeCodes(Index(row, 1, 7), Index(row, 4, 8), Index(row, 5, 9), Index(row, 6, 10), Index(row, 7, 11), Index(row, 8, 12)));

    private int Index(Statement row, int dimension, int column) => _texts.IndexOf(dimension, (int)row.Int(column));
}
