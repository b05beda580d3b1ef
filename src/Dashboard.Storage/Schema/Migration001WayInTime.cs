namespace Dashboard.Storage.Schema;

/// <summary>
/// The reading of <c>occurred_at</c> for the way in, in the forms that files may have: <c>yyyy-MM-dd</c>, <c>T</c> or a space,
/// <c>HH:mm[:ss[.f to .fffffff]]</c>, then <c>Z</c>, <c>±HH</c>, <c>±HHmm</c> or <c>±HH:mm</c> up to 18 hours. <c>strftime</c> and not
/// <c>unixepoch</c>, which SQLite has since 3.38 only; with <c>+0 days</c>, or it would give 30 February and 24:00 back as they came.
/// </summary>
internal static class Migration001WayInTime
{
    private const string Digits = "[0-9][0-9]";

    public const string Read = $"""
        SELECT RAISE(ABORT, 'occurred_at is a day: give the time and its offset, since SQL knows no time zones / occurred_at est un jour : donnez l’heure et son décalage, car SQL ne connaît pas les fuseaux')
        FROM event_inbox WHERE written GLOB '{Digits}{Digits}-{Digits}-{Digits}';
        UPDATE event_inbox SET day = substr(written, 1, 10), time = substr(written, 12) WHERE substr(written, 11, 1) IN ('T', 't', ' ');
        UPDATE event_inbox SET zone = CASE
            WHEN time GLOB '*[Zz]' THEN 'Z'
            WHEN time GLOB '*[+-]{Digits}:{Digits}' THEN substr(time, -6)
            WHEN time GLOB '*[+-]{Digits}{Digits}' THEN substr(time, -5)
            WHEN time GLOB '*[+-]{Digits}' THEN substr(time, -3) END;
        UPDATE event_inbox SET
            time = substr(time, 1, length(time) - length(zone)),
            zone_minutes = CASE zone WHEN 'Z' THEN 0 ELSE (CAST(substr(zone, 2, 2) AS INTEGER) * 60 + CASE length(zone) WHEN 3 THEN 0 ELSE CAST(substr(zone, -2) AS INTEGER) END)
                * CASE substr(zone, 1, 1) WHEN '-' THEN -1 ELSE 1 END END
        WHERE zone = 'Z' OR length(zone) = 3 OR substr(zone, -2) < '60';
        UPDATE event_inbox SET time = substr(time, 1, length(time) - 1) WHERE time LIKE '% ';
        UPDATE event_inbox SET
            seconds = day || 'T' || substr(time, 1, 5) || CASE length(time) WHEN 5 THEN ':00' ELSE substr(time, 6, 3) END,
            fraction = substr(time, 9);
        UPDATE event_inbox SET
            occurred_at = (CAST(strftime('%s', seconds) AS INTEGER) - zone_minutes * 60) * 1000 + CAST(substr(substr(fraction, 2) || '000', 1, 3) AS INTEGER)
        WHERE strftime('%Y-%m-%dT%H:%M:%S', seconds, '+0 days') = seconds AND day >= '0001'
          AND abs(zone_minutes) <= 1080
          AND (fraction = '' OR (fraction GLOB '[.,][0-9]*' AND substr(fraction, 2) NOT GLOB '*[^0-9]*' AND length(fraction) <= 8));
        SELECT RAISE(ABORT, 'occurred_at must be ISO-8601 with an offset or Z, such as 2026-10-31T09:30:00-04:00 / occurred_at doit être en ISO-8601 avec un décalage ou Z')
        FROM event_inbox WHERE occurred_at IS NULL;
        SELECT RAISE(ABORT, 'occurred_at lies in the future / occurred_at est dans le futur')
        FROM event_inbox WHERE occurred_at > (CAST(strftime('%s', 'now') AS INTEGER) + 300) * 1000;
        """;
}
