namespace Dashboard.Storage.Schema;

/// <summary>What people and other programs read with any SQLite tool. Counted events only.</summary>
internal static class Migration001Views
{
    public const string Views = """
        CREATE VIEW v_counted AS
        SELECT e.* FROM approval_event e
        WHERE (SELECT b.status FROM import_batch b WHERE b.batch_id = e.batch_id) = 'complete'
           OR EXISTS (SELECT 1 FROM event_seen s JOIN import_batch b ON b.batch_id = s.batch_id
                      WHERE s.event_id = e.event_id AND b.status = 'complete');

        CREATE VIEW v_event AS
        SELECT e.event_id AS number,
               t.code AS tweet_id,
               CASE e.action WHEN 0 THEN 'created' WHEN 1 THEN 'submitted' WHEN 2 THEN 'requested' WHEN 3 THEN 'started'
                             WHEN 4 THEN 'reassigned' WHEN 5 THEN 'approved' WHEN 6 THEN 'changes_requested' WHEN 7 THEN 'rejected'
                             WHEN 8 THEN 'scheduled' WHEN 9 THEN 'withdrawn' WHEN 10 THEN 'expired' ELSE 'published' END AS action,
               strftime('%Y-%m-%dT%H:%M:%fZ', e.occurred_at / 1000.0, 'unixepoch') AS occurred_at,
               e.occurred_at AS occurred_at_ms,
               CASE e.precision WHEN 1 THEN 'day' ELSE 'instant' END AS precision,
               d.code AS department, st.code AS stage, a.code AS actor,
               p.code AS purpose, l.code AS language, c.code AS channel, la.code AS lane, pa.code AS pair,
               CASE typeof(e.event_key) WHEN 'text' THEN e.event_key END AS event_id,
               so.code AS source, e.batch_id AS batch_id, b.file_name AS file_name, e.source_row AS source_row
        FROM v_counted e
        JOIN tweet t ON t.tweet_id = e.tweet_id
        JOIN source so ON so.source_id = e.source_id
        JOIN import_batch b ON b.batch_id = e.batch_id
        LEFT JOIN department d ON d.department_id = e.department_id
        LEFT JOIN stage st ON st.stage_id = e.stage_id
        LEFT JOIN actor a ON a.actor_id = e.actor_id
        LEFT JOIN attribute p ON p.attribute_id = e.purpose_id
        LEFT JOIN attribute l ON l.attribute_id = e.language_id
        LEFT JOIN attribute c ON c.attribute_id = e.channel_id
        LEFT JOIN attribute la ON la.attribute_id = e.lane_id
        LEFT JOIN attribute pa ON pa.attribute_id = e.pair_id;

        CREATE VIEW v_tweet AS
        WITH first AS (
            SELECT tweet_id, count(*) AS events, min(occurred_at) AS first_at, max(occurred_at) AS last_at,
                   min(event_id) FILTER (WHERE department_id IS NOT NULL) AS department_event,
                   min(event_id) FILTER (WHERE purpose_id IS NOT NULL) AS purpose_event,
                   min(event_id) FILTER (WHERE language_id IS NOT NULL) AS language_event,
                   min(event_id) FILTER (WHERE channel_id IS NOT NULL) AS channel_event,
                   min(event_id) FILTER (WHERE lane_id IS NOT NULL) AS lane_event,
                   min(event_id) FILTER (WHERE pair_id IS NOT NULL) AS pair_event
            FROM v_counted GROUP BY tweet_id)
        SELECT t.code AS tweet_id,
               (SELECT d.code FROM approval_event e JOIN department d ON d.department_id = e.department_id WHERE e.event_id = f.department_event) AS department,
               (SELECT a.code FROM approval_event e JOIN attribute a ON a.attribute_id = e.purpose_id WHERE e.event_id = f.purpose_event) AS purpose,
               (SELECT a.code FROM approval_event e JOIN attribute a ON a.attribute_id = e.language_id WHERE e.event_id = f.language_event) AS language,
               (SELECT a.code FROM approval_event e JOIN attribute a ON a.attribute_id = e.channel_id WHERE e.event_id = f.channel_event) AS channel,
               (SELECT a.code FROM approval_event e JOIN attribute a ON a.attribute_id = e.lane_id WHERE e.event_id = f.lane_event) AS lane,
               (SELECT a.code FROM approval_event e JOIN attribute a ON a.attribute_id = e.pair_id WHERE e.event_id = f.pair_event) AS pair,
               f.events AS events,
               strftime('%Y-%m-%dT%H:%M:%fZ', f.first_at / 1000.0, 'unixepoch') AS first_event_at,
               strftime('%Y-%m-%dT%H:%M:%fZ', f.last_at / 1000.0, 'unixepoch') AS last_event_at
        FROM first f JOIN tweet t ON t.tweet_id = f.tweet_id;
        """;
}
