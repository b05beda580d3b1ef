using Dapper;
using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Reading;

/// <summary>Reads the counted events of one tweet with the file and row that each is known from. By the index on the tweet: a few rows.</summary>
internal sealed class TweetEventsReader
{
    private const string SelectEvents = $"""
        SELECT {EventTexts.Select},
               CASE typeof(e.event_key) WHEN 'text' THEN e.event_key END, so.code, e.batch_id, e.source_row, e.event_id
        FROM approval_event e
        JOIN source so ON so.source_id = e.source_id
        {EventTexts.Joins}
        WHERE t.code = ?1
        ORDER BY e.event_id
        """;

    private const string SelectSeen = """
        SELECT s.event_id AS Event, s.batch_id AS Batch, s.row AS Row
        FROM tweet t
        JOIN approval_event e ON e.tweet_id = t.tweet_id
        JOIN event_seen s ON s.event_id = e.event_id
        WHERE t.code = @tweetId
        ORDER BY s.event_id, s.batch_id
        """;

    private readonly SqliteConnection _connection;
    private readonly CountingBatch _counting;
    private readonly ILookup<long, Sighting> _seen;
    private readonly Dictionary<long, string> _files;

    private TweetEventsReader(SqliteConnection connection, SqliteTransaction transaction, string tweetId, long revision)
    {
        _connection = connection;
        _counting = CountingBatch.Read(connection, transaction, revision);
        _seen = connection.Query<Sighting>(SelectSeen, new { tweetId }, transaction).ToLookup(sighting => sighting.Event);
        _files = connection.Query<(long Batch, string FileName)>("SELECT batch_id, file_name FROM import_batch", transaction: transaction)
            .ToDictionary(batch => batch.Batch, batch => batch.FileName);
    }

    /// <summary>As they counted with a revision, in the order of recording.</summary>
    /// <exception cref="Dashboard.Domain.Text.FaultException">There is no such revision, or what counted then can't be known exactly.</exception>
    public static IReadOnlyList<TweetEventRow> Read(
        SqliteConnection connection, SqliteTransaction transaction, string tweetId, long revision, CancellationToken cancellationToken) =>
        new TweetEventsReader(connection, transaction, tweetId, revision).Read(tweetId, cancellationToken);

    private List<TweetEventRow> Read(string tweetId, CancellationToken cancellationToken)
    {
        List<TweetEventRow> events = [];
        using var row = new Statement(_connection, SelectEvents).Bind(1, tweetId);
        while (row.Step())
        {
            // An interruption stops what runs at the time: between two statements it stops nothing.
            cancellationToken.ThrowIfCancellationRequested();
            var (number, own) = (row.Int(EventTexts.Count + 4), row.Int(EventTexts.Count + 2));
            var seen = _seen[number].ToArray();
            if (_counting.Of(number, own, [.. seen.Select(sighting => sighting.Batch)]) is { } batch)
            {
                // An event whose own file does not count is known from the file that says it again.
                var line = batch != own ? seen.First(sighting => sighting.Batch == batch).Row
                    : row.IsNull(EventTexts.Count + 3) ? null : (long?)row.Int(EventTexts.Count + 3);
                var said = EventTexts.Read(row) with { EventId = row.TextOrNull(EventTexts.Count) };
                events.Add(new TweetEventRow(number, new StoredEvent(said, row.Text(EventTexts.Count + 1), batch, line), _files[batch]));
            }
        }

        return events;
    }

    // Properties, no constructor: a row number that is not known has no type of its own.
    private sealed class Sighting
    {
        public long Event { get; init; }

        public long Batch { get; init; }

        public long? Row { get; init; }
    }
}

/// <summary>The counted events of one tweet, from one revision.</summary>
/// <param name="Events">In the order of recording; none where the record has no such tweet.</param>
public sealed record TweetEvents(long Revision, IReadOnlyList<TweetEventRow> Events);

/// <param name="Number">Its place in the order of recording: larger is later.</param>
/// <param name="FileName">Name of the file that it is counted from.</param>
public sealed record TweetEventRow(long Number, StoredEvent Stored, string FileName);
