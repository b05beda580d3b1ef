using Dapper;
using Dashboard.Domain.Record;
using Dashboard.Storage.Import;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Reading;

/// <summary>
/// Finds out, in one transaction, what the revisions since a known one did, and reads the tweets that they touched: by the indexes on batch
/// and tweet, so that it costs in proportion to what is new. It may name a tweet too many, never one too few; where that is not certain it says
/// that everything has to be read.
/// </summary>
internal sealed class NewsReader(SqliteConnection connection, SqliteTransaction transaction, CancellationToken cancellationToken)
{
    private const string SelectChanges = """
        SELECT kind AS Kind, batch_id AS Batch, count(*) AS Times FROM revision WHERE revision > @since GROUP BY kind, batch_id
        """;

    /// <summary>A file read otherwise takes the place of its earlier reading in the revision that it is completed with.</summary>
    private const string ReplacedAReading = """
        SELECT EXISTS (
            SELECT 1 FROM import_batch b JOIN import_batch earlier
                ON earlier.source_id = b.source_id AND earlier.sha256 = b.sha256 AND earlier.batch_id <> b.batch_id AND earlier.status = 'retired'
            WHERE b.batch_id = @batch AND b.sha256 <> '')
        """;

    private const string SelectOfBatch = $"SELECT DISTINCT tweet_id FROM (SELECT e.tweet_id {BatchEvents.From} LIMIT @limit)";

    /// <summary>The youngest of those that came by the way in (source 1, which has an index of its own): at least those that came since.</summary>
    private const string SelectYoungest =
        "SELECT DISTINCT tweet_id FROM (SELECT tweet_id FROM approval_event WHERE batch_id = @batch AND source_id = 1 ORDER BY event_id DESC LIMIT @limit)";

    /// <summary>What a batch has seen again begins to count by it where its own batch does not count. Whether such a batch has any event is not looked for.</summary>
    private const string HasOthers = """
        SELECT EXISTS (SELECT 1 FROM import_batch WHERE status <> 'complete' AND coalesce(last_event, 9223372036854775807) >= first_event)
        """;

    private const string SelectSeen = """
        SELECT DISTINCT e.tweet_id FROM (SELECT event_id FROM event_seen WHERE batch_id = @batch LIMIT @limit) s JOIN approval_event e ON e.event_id = s.event_id
        """;

    private const string CountOfBatch = $"SELECT count(*) FROM (SELECT 1 {BatchEvents.From} LIMIT @limit)";
    private const string CountSeen = "SELECT count(*) FROM (SELECT 1 FROM event_seen WHERE batch_id = @batch LIMIT @limit)";

    /// <summary>Whatever is more is read faster from end to end.</summary>
    private const int MostEvents = 200_000;

    /// <param name="since">A revision of this very record.</param>
    /// <param name="mostTweets">More touched tweets than that are news of everything.</param>
    public RecordNews Read(long since, RecordCodes codes, RecordKeys keys, int mostTweets)
    {
        var revision = Revisions.Current(connection, transaction);
        if (revision == since)
        {
            return new(NewsKind.Nothing, revision);
        }

        var changes = connection.Query<Change>(SelectChanges, new { since }, transaction).AsList();
        var everything = new RecordNews(NewsKind.Everything, revision);
        if (changes.Count == 0 || changes.Exists(change => change.Kind is not ("batch_completed" or "events_written")))
        {
            return everything;
        }

        var tweets = new SortedSet<long>();
        foreach (var change in changes)
        {
            if (Touched(change) is not { } touched)
            {
                return everything;
            }

            tweets.UnionWith(touched);
        }

        if (tweets.Count > mostTweets)
        {
            return everything;
        }

        using var texts = new KnownTexts(connection, codes, keys);
        var events = new TouchedEvents(connection, transaction, texts).Read(tweets, cancellationToken);
        return texts.IsSound && events is not null
            ? new(NewsKind.NewEvents, revision, new TouchedTweets(texts.Codes, events, texts.Keys))
            : everything;
    }

    /// <returns><see langword="null"/> where there are too many to be sure of all.</returns>
    private List<long>? Touched(Change change) =>
        change.Kind == "events_written" ? Written(change)
        : connection.ExecuteScalar<bool>(ReplacedAReading, new { batch = change.Batch }, transaction) ? null
        : Completed(change.Batch);

    private List<long>? Completed(long batch)
    {
        if (Count(CountOfBatch, batch) > MostEvents)
        {
            return null;
        }

        var tweets = Tweets(SelectOfBatch, batch, MostEvents);
        if (connection.ExecuteScalar<bool>(HasOthers, transaction: transaction))
        {
            if (Count(CountSeen, batch) > MostEvents)
            {
                return null;
            }

            tweets.AddRange(Tweets(SelectSeen, batch, MostEvents));
        }

        return tweets;
    }

    /// <summary>Each row that the way in wrote took a revision: an event of its batch, or one that was there and had stopped counting.</summary>
    private List<long>? Written(Change change)
    {
        if (change.Times > MostEvents || Count(CountSeen, change.Batch) > MostEvents)
        {
            return null;
        }

        return [.. Tweets(SelectYoungest, change.Batch, change.Times), .. Tweets(SelectSeen, change.Batch, MostEvents)];
    }

    private long Count(string sql, long batch) => connection.ExecuteScalar<long>(sql, new { batch, limit = MostEvents + 1 }, transaction);

    private List<long> Tweets(string sql, long batch, long limit) => connection.Query<long>(sql, new { batch, limit }, transaction).AsList();

    // Properties, no constructor: with no row at all SQLite knows no type of a computed column.
    private sealed class Change
    {
        public string Kind { get; init; } = "";

        public long Batch { get; init; }

        public long Times { get; init; }
    }
}
