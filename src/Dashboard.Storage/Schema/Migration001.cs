namespace Dashboard.Storage.Schema;

/// <summary>
/// The first schema. The idea of each table:
/// <list type="bullet">
/// <item><c>record_identity</c>: which record this is, so that another one put in its place is noticed.</item>
/// <item><c>department, stage, actor, tweet, attribute, source</c>: each text once, keyed by a small integer.</item>
/// <item><c>import_batch</c>: each file taken in; its events count only while it is complete.</item>
/// <item><c>approval_event</c>: append-only; its order is the order of recording. An event is known by its source and key: the source's
/// own identifier (text), or the time and hash of what the row says with its number among equal rows (blob).</item>
/// <item><c>event_seen</c>: a later file that says what is already there; it keeps the event counted if its first file is retired.</item>
/// <item><c>refused_row</c>: what was not taken, and why, in both languages.</item>
/// <item><c>revision</c>: a number for every change that figures depend on. <c>settings_version</c>: the settings whole, per revision.</item>
/// <item><c>event_inbox</c>: one row, the workbench of the way in for other programs.</item>
/// </list>
/// </summary>
internal static class Migration001
{
    public const string Tables = """
        CREATE TABLE record_identity (
            only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
            instance_id TEXT NOT NULL,
            created_at TEXT NOT NULL
        ) STRICT;

        CREATE TABLE department (department_id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE stage (stage_id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE actor (actor_id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE tweet (tweet_id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE source (source_id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE attribute (
            attribute_id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('purpose', 'language', 'channel', 'lane', 'pair')),
            code TEXT NOT NULL,
            UNIQUE (kind, code)
        ) STRICT;

        CREATE TABLE import_batch (
            batch_id INTEGER PRIMARY KEY,
            source_id INTEGER NOT NULL REFERENCES source,
            sha256 TEXT NOT NULL,
            profile_sha256 TEXT NOT NULL DEFAULT '',
            file_name TEXT NOT NULL,
            profile_name TEXT,
            status TEXT NOT NULL CHECK (status IN ('loading', 'complete', 'retired')),
            rows_taken INTEGER NOT NULL DEFAULT 0,
            rows_already_there INTEGER NOT NULL DEFAULT 0,
            rows_refused INTEGER NOT NULL DEFAULT 0,
            endings_added INTEGER NOT NULL DEFAULT 0,
            started_at TEXT NOT NULL,
            completed_at TEXT
        ) STRICT;
        CREATE UNIQUE INDEX import_batch_file ON import_batch (source_id, sha256, profile_sha256) WHERE status <> 'retired';

        CREATE TABLE approval_event (
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
            event_key ANY NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX approval_event_key ON approval_event (source_id, event_key);
        CREATE INDEX approval_event_batch ON approval_event (batch_id);
        CREATE INDEX approval_event_tweet ON approval_event (tweet_id);

        CREATE TABLE event_seen (
            batch_id INTEGER NOT NULL REFERENCES import_batch,
            event_id INTEGER NOT NULL REFERENCES approval_event,
            row INTEGER,
            PRIMARY KEY (batch_id, event_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX event_seen_event ON event_seen (event_id);

        CREATE TABLE refused_row (
            refused_row_id INTEGER PRIMARY KEY,
            batch_id INTEGER NOT NULL REFERENCES import_batch,
            row INTEGER NOT NULL,
            column_name TEXT,
            code TEXT NOT NULL,
            reason_en TEXT NOT NULL,
            reason_fr TEXT NOT NULL
        ) STRICT;
        CREATE INDEX refused_row_batch ON refused_row (batch_id);

        CREATE TABLE revision (
            revision INTEGER PRIMARY KEY AUTOINCREMENT,
            made_at TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('batch_completed', 'batch_retired', 'settings_saved', 'events_written')),
            batch_id INTEGER REFERENCES import_batch
        ) STRICT;
        CREATE TABLE settings_version (
            revision INTEGER PRIMARY KEY REFERENCES revision,
            document TEXT NOT NULL CHECK (json_valid(document))
        ) STRICT;

        CREATE TRIGGER approval_event_is_append_only BEFORE UPDATE ON approval_event
        BEGIN SELECT RAISE(ABORT, 'approval_event is append-only: correct a record by a new event or by retiring its batch'); END;
        CREATE TRIGGER approval_event_is_kept BEFORE DELETE ON approval_event
        WHEN (SELECT status FROM import_batch WHERE batch_id = OLD.batch_id) <> 'loading'
        BEGIN SELECT RAISE(ABORT, 'approval_event is append-only: retire its batch instead'); END;
        """;
}
