namespace Dashboard.Storage.Schema;

/// <summary>The recording of a row that passed the checks of the way in: a new event under a new revision, or one that is there.</summary>
internal static class Migration001WayInEvent
{
    private const string TextsOfKnown = """
        (SELECT code FROM tweet WHERE tweet_id = k.tweet_id) IS NOT i.tweet
        OR (SELECT code FROM department WHERE department_id = k.department_id) IS NOT i.department
        OR (SELECT code FROM stage WHERE stage_id = k.stage_id) IS NOT i.stage
        OR (SELECT code FROM actor WHERE actor_id = k.actor_id) IS NOT i.actor
        OR (SELECT code FROM attribute WHERE attribute_id = k.purpose_id) IS NOT i.purpose
        OR (SELECT code FROM attribute WHERE attribute_id = k.language_id) IS NOT i.language
        OR (SELECT code FROM attribute WHERE attribute_id = k.channel_id) IS NOT i.channel
        OR (SELECT code FROM attribute WHERE attribute_id = k.lane_id) IS NOT i.lane
        OR (SELECT code FROM attribute WHERE attribute_id = k.pair_id) IS NOT i.pair
        """;

    // The key of a row without an identifier is all that it says: SQL has no SHA-256.
    private const string Recognise = $"""
        UPDATE event_inbox SET event_key = coalesce(event_id,
            CAST(json_array(tweet, action, occurred_at, department, stage, actor, purpose, language, channel, lane, pair) AS BLOB));
        UPDATE event_inbox SET known = (
            SELECT e.event_id FROM approval_event e JOIN source s ON s.source_id = e.source_id
            WHERE s.code = 'v_event_in' AND e.event_key = event_inbox.event_key);
        UPDATE event_inbox SET counts_already = EXISTS (SELECT 1 FROM v_counted c WHERE c.event_id = known);
        SELECT RAISE(ABORT, 'this event_id was given before, with other content / cet event_id a déjà été donné, avec un autre contenu')
        FROM event_inbox i JOIN approval_event k ON k.event_id = i.known
        WHERE k.action <> i.action OR k.occurred_at <> i.occurred_at OR {TextsOfKnown};
        """;

    private const string MakeTexts = """
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
        """;

    public const string Record = $"""
        {Recognise}
        {MakeTexts}
        UPDATE import_batch SET rows_taken = rows_taken + 1
        WHERE batch_id = (SELECT batch FROM event_inbox WHERE known IS NULL);
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
        FROM event_inbox i JOIN tweet t ON t.code = i.tweet JOIN import_batch b ON b.batch_id = i.batch
        WHERE i.known IS NULL;
        INSERT INTO event_seen (batch_id, event_id)
        SELECT i.batch, i.known FROM event_inbox i JOIN approval_event k ON k.event_id = i.known AND k.batch_id <> i.batch
        WHERE true ON CONFLICT DO NOTHING;
        INSERT INTO revision (made_at, kind, batch_id)
        SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'events_written', batch FROM event_inbox WHERE counts_already = 0;
        """;
}
