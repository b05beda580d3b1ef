namespace Dashboard.Storage.Schema;

/// <summary>
/// The documented way in for other programs: <c>INSERT INTO v_event_in (tweet_id, action, occurred_at, …) VALUES (…)</c> from any
/// SQLite client. The same checks as an import, in SQL alone: a refused row aborts its statement with a message. A row without
/// <c>event_id</c> that says what an earlier one said is that event, so a retry is harmless. A bare date is refused: SQL knows no zones.
/// <c>+0 days</c> makes older SQLites, too, turn 30 February into 2 March, so that it is told from a date that exists.
/// </summary>
internal static class Migration001WayIn
{
    private const string Blank = "char(9, 10, 11, 12, 13, 32, 160)";

    public const string WayIn = $"""
        INSERT INTO source (code) VALUES ('v_event_in');
        INSERT INTO import_batch (source_id, sha256, file_name, status, started_at, completed_at)
        SELECT source_id, '', 'v_event_in', 'complete', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
        FROM source WHERE code = 'v_event_in';

        CREATE TABLE event_inbox (
            only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
            tweet TEXT, action INTEGER, written TEXT, zone TEXT, fraction TEXT, occurred_at INTEGER,
            department TEXT, stage TEXT, actor TEXT, purpose TEXT, language TEXT, channel TEXT, lane TEXT, pair TEXT,
            event_id TEXT, event_key ANY, known INTEGER
        ) STRICT;

        CREATE VIEW v_event_in (tweet_id, action, occurred_at, department, stage, actor, purpose, language, channel, lane, pair, event_id) AS
        SELECT '', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL WHERE 0;

        CREATE TRIGGER v_event_in_takes_an_event INSTEAD OF INSERT ON v_event_in
        BEGIN
            DELETE FROM event_inbox;
            INSERT INTO event_inbox (only_row, tweet, action, written, department, stage, actor, purpose, language, channel, lane, pair, event_id)
            VALUES (1,
                nullif(trim(NEW.tweet_id, {Blank}), ''),
                CASE trim(NEW.action, {Blank}) WHEN 'created' THEN 0 WHEN 'submitted' THEN 1 WHEN 'requested' THEN 2 WHEN 'started' THEN 3
                    WHEN 'reassigned' THEN 4 WHEN 'approved' THEN 5 WHEN 'changes_requested' THEN 6 WHEN 'rejected' THEN 7
                    WHEN 'scheduled' THEN 8 WHEN 'withdrawn' THEN 9 WHEN 'expired' THEN 10 WHEN 'published' THEN 11 END,
                trim(NEW.occurred_at, {Blank}),
                nullif(trim(NEW.department, {Blank}), ''), nullif(trim(NEW.stage, {Blank}), ''), nullif(trim(NEW.actor, {Blank}), ''),
                nullif(trim(NEW.purpose, {Blank}), ''), nullif(trim(NEW.language, {Blank}), ''), nullif(trim(NEW.channel, {Blank}), ''),
                nullif(trim(NEW.lane, {Blank}), ''), nullif(trim(NEW.pair, {Blank}), ''), nullif(trim(NEW.event_id, {Blank}), ''));

            SELECT RAISE(ABORT, 'tweet_id is empty: every event belongs to a tweet / tweet_id est vide : chaque événement appartient à un tweet')
            FROM event_inbox WHERE tweet IS NULL;
            SELECT RAISE(ABORT, 'action is none of the known ones / action ne fait pas partie des actions connues')
            FROM event_inbox WHERE action IS NULL;
            SELECT RAISE(ABORT, 'a text holds a NUL character / un texte contient un caractère NUL')
            FROM event_inbox WHERE instr(coalesce(tweet, '') || coalesce(department, '') || coalesce(stage, '') || coalesce(actor, '') || coalesce(purpose, '') || coalesce(language, '')
                || coalesce(channel, '') || coalesce(lane, '') || coalesce(pair, '') || coalesce(event_id, ''), char(0)) > 0;
            SELECT RAISE(ABORT, 'stage is a reserved name (author, scheduled, unknown, between stages) / stage est un nom réservé')
            FROM event_inbox WHERE stage IN ('author', 'scheduled', 'unknown', 'between stages') AND (action BETWEEN 2 AND 7 OR action = 11);

            UPDATE event_inbox SET
                zone = CASE WHEN written LIKE '%Z' THEN 'Z' ELSE substr(written, -6) END,
                fraction = CASE WHEN written LIKE '%Z' THEN substr(written, 20, length(written) - 20) ELSE substr(written, 20, length(written) - 25) END,
                written = substr(written, 1, 10) || 'T' || substr(written, 12, 8)
            WHERE length(written) >= 20 AND substr(written, 11, 1) IN ('T', ' ');
            UPDATE event_inbox SET occurred_at = unixepoch(written || zone) * 1000 + CAST(substr(substr(fraction, 2) || '000', 1, 3) AS INTEGER)
            WHERE strftime('%Y-%m-%dT%H:%M:%S', written, '+0 days') = written
              AND (zone = 'Z' OR zone GLOB '[+-][0-9][0-9]:[0-9][0-9]')
              AND (fraction = '' OR (fraction GLOB '.[0-9]*' AND substr(fraction, 2) NOT GLOB '*[^0-9]*' AND length(fraction) <= 8));
            SELECT RAISE(ABORT, 'occurred_at must be ISO-8601 with an offset or Z, such as 2026-10-31T09:30:00-04:00 / occurred_at doit être en ISO-8601 avec un décalage ou Z')
            FROM event_inbox WHERE occurred_at IS NULL;
            SELECT RAISE(ABORT, 'occurred_at lies in the future / occurred_at est dans le futur')
            FROM event_inbox WHERE occurred_at > (unixepoch('now') + 300) * 1000;

            UPDATE event_inbox SET event_key = coalesce(event_id, CAST(json_array(tweet, action, occurred_at, department, stage, actor, purpose, language, channel, lane, pair) AS BLOB));
            UPDATE event_inbox SET known = (
                SELECT e.event_id FROM approval_event e JOIN source s ON s.source_id = e.source_id
                WHERE s.code = 'v_event_in' AND e.event_key = event_inbox.event_key);
            SELECT RAISE(ABORT, 'this event_id was given before, with other content / cet event_id a déjà été donné, avec un autre contenu')
            FROM event_inbox i JOIN v_event e ON e.number = i.known
            JOIN approval_event k ON k.event_id = i.known
            WHERE i.event_id IS NOT NULL AND (
                e.tweet_id IS NOT i.tweet OR k.action IS NOT i.action OR k.occurred_at IS NOT i.occurred_at OR k.precision <> 0 OR e.department IS NOT i.department
                OR e.stage IS NOT i.stage OR e.actor IS NOT i.actor OR e.purpose IS NOT i.purpose OR e.language IS NOT i.language
                OR e.channel IS NOT i.channel OR e.lane IS NOT i.lane OR e.pair IS NOT i.pair);

            INSERT INTO tweet (code) SELECT tweet FROM event_inbox WHERE known IS NULL ON CONFLICT DO NOTHING;
            INSERT INTO department (code) SELECT department FROM event_inbox WHERE known IS NULL AND department IS NOT NULL ON CONFLICT DO NOTHING;
            INSERT INTO stage (code) SELECT stage FROM event_inbox WHERE known IS NULL AND stage IS NOT NULL ON CONFLICT DO NOTHING;
            INSERT INTO actor (code) SELECT actor FROM event_inbox WHERE known IS NULL AND actor IS NOT NULL ON CONFLICT DO NOTHING;
            INSERT INTO attribute (kind, code)
            SELECT v.kind, v.code FROM (
                SELECT 'purpose' AS kind, purpose AS code FROM event_inbox WHERE known IS NULL
                UNION ALL SELECT 'language', language FROM event_inbox WHERE known IS NULL
                UNION ALL SELECT 'channel', channel FROM event_inbox WHERE known IS NULL
                UNION ALL SELECT 'lane', lane FROM event_inbox WHERE known IS NULL
                UNION ALL SELECT 'pair', pair FROM event_inbox WHERE known IS NULL) v
            WHERE v.code IS NOT NULL ON CONFLICT DO NOTHING;

            UPDATE import_batch SET rows_taken = rows_taken + 1
            WHERE sha256 = '' AND source_id = (SELECT source_id FROM source WHERE code = 'v_event_in') AND (SELECT known FROM event_inbox) IS NULL;
            INSERT INTO approval_event (tweet_id, action, occurred_at, precision, stage_id, actor_id, department_id, purpose_id, language_id,
                                        channel_id, lane_id, pair_id, batch_id, source_row, source_id, event_key)
            SELECT t.tweet_id, i.action, i.occurred_at, 0,
                   (SELECT stage_id FROM stage WHERE code = i.stage),
                   (SELECT actor_id FROM actor WHERE code = i.actor),
                   (SELECT department_id FROM department WHERE code = i.department),
                   (SELECT attribute_id FROM attribute WHERE kind = 'purpose' AND code = i.purpose),
                   (SELECT attribute_id FROM attribute WHERE kind = 'language' AND code = i.language),
                   (SELECT attribute_id FROM attribute WHERE kind = 'channel' AND code = i.channel),
                   (SELECT attribute_id FROM attribute WHERE kind = 'lane' AND code = i.lane),
                   (SELECT attribute_id FROM attribute WHERE kind = 'pair' AND code = i.pair),
                   b.batch_id, b.rows_taken, b.source_id, i.event_key
            FROM event_inbox i JOIN tweet t ON t.code = i.tweet
            JOIN source s ON s.code = 'v_event_in' JOIN import_batch b ON b.source_id = s.source_id AND b.sha256 = ''
            WHERE i.known IS NULL;
            INSERT INTO revision (made_at, kind, batch_id)
            SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'events_written', b.batch_id
            FROM event_inbox i JOIN source s ON s.code = 'v_event_in' JOIN import_batch b ON b.source_id = s.source_id AND b.sha256 = ''
            WHERE i.known IS NULL;
            DELETE FROM event_inbox;
        END;
        """;
}
