namespace Dashboard.Storage.Schema;

/// <summary>
/// The documented way in for other programs: <c>INSERT INTO v_event_in (tweet_id, action, occurred_at, …) VALUES (…)</c> from any
/// SQLite client, with nothing of ours but SQL. The same checks as an import; a refused row aborts its statement with a message. A row
/// without <c>event_id</c> that says what an earlier one said is that event, so a retry is harmless. A bare date is refused: SQL knows no zones.
/// Rows go to a standing batch that is complete from the start; where that was retired, the next row opens another.
/// </summary>
internal static class Migration001WayIn
{
    /// <summary>What counts as blank at either end of a text: Unicode's white space, as in files.</summary>
    private const string Blank =
        "char(9, 10, 11, 12, 13, 32, 133, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8232, 8233, 8239, 8287, 12288)";

    private const string Now = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";

    private const string StandingBatch = """
        SELECT b.batch_id FROM import_batch b JOIN source s ON s.source_id = b.source_id
        WHERE s.code = 'v_event_in' AND b.sha256 = '' AND b.status = 'complete'
        """;

    private const string OpenBatch = $"""
        INSERT INTO import_batch (source_id, sha256, file_name, status, started_at, completed_at)
        SELECT source_id, '', 'v_event_in', 'complete', {Now}, {Now} FROM source WHERE code = 'v_event_in' AND NOT EXISTS ({StandingBatch});
        """;

    // One row: what the trigger below works on, since a trigger has no variables. It is empty between two statements.
    private const string Inbox = """
        CREATE TABLE event_inbox (
            only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
            tweet TEXT, action INTEGER, written TEXT, day TEXT, time TEXT, zone TEXT, seconds TEXT, fraction TEXT, zone_minutes INTEGER, occurred_at INTEGER,
            department TEXT, stage TEXT, actor TEXT, purpose TEXT, language TEXT, channel TEXT, lane TEXT, pair TEXT,
            event_id TEXT, event_key ANY, batch INTEGER, known INTEGER, counts_already INTEGER
        ) STRICT;
        """;

    private const string View = """
        CREATE VIEW v_event_in (tweet_id, action, occurred_at, department, stage, actor, purpose, language, channel, lane, pair, event_id) AS
        SELECT '', '', '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL WHERE 0;
        """;

    private const string Take = $"""
        DELETE FROM event_inbox;
        INSERT INTO event_inbox (only_row, tweet, action, written, department, stage, actor, purpose, language, channel, lane, pair, event_id)
        VALUES (1,
            nullif(trim(NEW.tweet_id, {Blank}), ''),
            CASE trim(NEW.action, {Blank}) WHEN 'created' THEN 0 WHEN 'submitted' THEN 1 WHEN 'requested' THEN 2 WHEN 'started' THEN 3
                WHEN 'reassigned' THEN 4 WHEN 'approved' THEN 5 WHEN 'changes_requested' THEN 6 WHEN 'rejected' THEN 7
                WHEN 'scheduled' THEN 8 WHEN 'withdrawn' THEN 9 WHEN 'expired' THEN 10 WHEN 'published' THEN 11 END,
            coalesce(trim(NEW.occurred_at, {Blank}), ''),
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
        """;

    /// <summary>The view that rows are put into, and what becomes of them.</summary>
    public const string Entrance = $"""
        {View}
        CREATE TRIGGER v_event_in_takes_an_event INSTEAD OF INSERT ON v_event_in
        BEGIN
            {Take}
            {Migration001WayInTime.Read}
            {OpenBatch}
            UPDATE event_inbox SET batch = ({StandingBatch});
            {Migration001WayInEvent.Record}
            DELETE FROM event_inbox;
        END;
        """;

    public const string WayIn = $"""
        INSERT INTO source (code) VALUES ('v_event_in');
        {OpenBatch}
        {Inbox}
        {Entrance}
        """;
}
