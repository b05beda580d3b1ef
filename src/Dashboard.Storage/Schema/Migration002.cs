namespace Dashboard.Storage.Schema;

/// <summary>
/// Fewer and narrower keys, so that twelve million events come in at the speed of the disk:
/// <list type="bullet">
/// <item><c>content_key</c> takes the place of time and SHA-256 for events without an identifier: where a row stands among the rows of its
/// tweet, by a hash of all that it says, 6 bytes for 44. What stands there is compared field by field, so no hash decides anything. With the
/// tweet before it, it is one index for two uses: a tweet's events, and whether a row is there; and since a file comes roughly tweet by
/// tweet, the index is written at one end.</item>
/// <item><c>event_key</c> is left to identifiers of the source and to the way in; rows without one stand in no such index.</item>
/// <item>The index on the batch gives way to <c>first_event</c> and <c>last_event</c> (null while it may grow) of the batch: an import writes one
/// range of the record, in which at most a few rows of the way in stand. Those alone keep an index.</item>
/// </list>
/// <c>content_key(…)</c> and the ordinal of the old key are computed here (<see cref="ContentKeyFunction"/>); foreign keys must be off.
/// </summary>
internal static class Migration002
{
    private const string Drop = """
        DROP VIEW v_event_in;
        DROP VIEW v_tweet;
        DROP VIEW v_event;
        DROP VIEW v_counted;
        ALTER TABLE import_batch ADD COLUMN first_event INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE import_batch ADD COLUMN last_event INTEGER;
        UPDATE import_batch AS b SET
            first_event = coalesce((SELECT min(event_id) FROM approval_event e WHERE e.batch_id = b.batch_id), (SELECT coalesce(max(event_id), 0) + 1 FROM approval_event)),
            last_event = CASE WHEN b.status <> 'loading' AND b.sha256 <> ''
                THEN coalesce((SELECT max(event_id) FROM approval_event e WHERE e.batch_id = b.batch_id), 0) END;
        """;

    private const string Table = """
        CREATE TABLE approval_event_002 (
            event_id INTEGER PRIMARY KEY,
            tweet_id INTEGER NOT NULL REFERENCES tweet,
            action INTEGER NOT NULL CHECK (action BETWEEN 0 AND 11),
            occurred_at INTEGER NOT NULL,
            precision INTEGER NOT NULL CHECK (precision IN (0, 1)),
            stage_id INTEGER REFERENCES stage,
            actor_id INTEGER REFERENCES actor,
            department_id INTEGER REFERENCES department,
            purpose_id INTEGER REFERENCES attribute,
            language_id INTEGER REFERENCES attribute,
            channel_id INTEGER REFERENCES attribute,
            lane_id INTEGER REFERENCES attribute,
            pair_id INTEGER REFERENCES attribute,
            batch_id INTEGER NOT NULL REFERENCES import_batch,
            source_row INTEGER,
            source_id INTEGER NOT NULL REFERENCES source,
            event_key ANY,
            content_key INTEGER,
            CHECK ((event_key IS NULL) <> (content_key IS NULL))
        ) STRICT;
        """;

    // What the way in wrote (batches without a file) keeps its key; equal hashes of one tweet are numbered in the order of recording.
    private const string Copy = """
        INSERT INTO approval_event_002
        SELECT e.event_id, e.tweet_id, e.action, e.occurred_at, e.precision, e.stage_id, e.actor_id, e.department_id, e.purpose_id, e.language_id,
               e.channel_id, e.lane_id, e.pair_id, e.batch_id, e.source_row, e.source_id,
               CASE WHEN k.event_id IS NULL THEN e.event_key END, k.content_key
        FROM approval_event e LEFT JOIN (
            SELECT h.event_id, h.place + row_number() OVER (PARTITION BY h.tweet_id, h.place ORDER BY h.event_id) - 1 AS content_key
            FROM (SELECT n.event_id, n.tweet_id,
                         content_key(n.source_id, n.action, n.occurred_at, n.precision, n.stage_id, n.actor_id, n.department_id,
                                     n.purpose_id, n.language_id, n.channel_id, n.lane_id, n.pair_id) AS place
                  FROM approval_event n JOIN import_batch b ON b.batch_id = n.batch_id
                  WHERE typeof(n.event_key) = 'blob' AND b.sha256 <> '') h) k ON k.event_id = e.event_id
        ORDER BY e.event_id;
        DROP TABLE approval_event;
        ALTER TABLE approval_event_002 RENAME TO approval_event;
        """;

    // 1 is the source of the way in, which the first migration made first.
    private const string Keys = """
        CREATE UNIQUE INDEX approval_event_key ON approval_event (source_id, event_key) WHERE event_key IS NOT NULL;
        CREATE UNIQUE INDEX approval_event_tweet ON approval_event (tweet_id, content_key);
        CREATE INDEX approval_event_written ON approval_event (batch_id) WHERE source_id = 1;
        CREATE TRIGGER approval_event_is_append_only BEFORE UPDATE ON approval_event
        BEGIN SELECT RAISE(ABORT, 'approval_event is append-only: correct a record by a new event or by retiring its batch'); END;
        CREATE TRIGGER approval_event_is_kept BEFORE DELETE ON approval_event
        WHEN (SELECT status FROM import_batch WHERE batch_id = OLD.batch_id) <> 'loading'
        BEGIN SELECT RAISE(ABORT, 'approval_event is append-only: retire its batch instead'); END;
        """;

    public static string Sql { get; } = string.Join('\n', Drop, Table, Copy, Keys, Migration001Views.Views, Migration001WayIn.Entrance);
}
