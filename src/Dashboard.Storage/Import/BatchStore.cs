using Dapper;
using Dashboard.Domain.Record;
using Dashboard.Domain.Text;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>The files of a record, their refused rows and what was odd about them.</summary>
internal static class BatchStore
{
    private const string SelectAll = """
        SELECT b.batch_id AS Batch, b.file_name AS FileName, s.code AS Source, b.sha256 AS Sha256, b.profile_name AS ProfileName, b.profile_sha256 AS ProfileSha256, b.status AS Status,
               b.rows_taken AS RowsTaken, b.rows_already_there AS RowsAlreadyThere, b.rows_refused AS RowsRefused,
               b.endings_added AS EndingsAdded, b.started_at AS StartedAt, b.completed_at AS CompletedAt
        FROM import_batch b JOIN source s ON s.source_id = b.source_id
        ORDER BY b.batch_id
        """;

    private const string SelectRefused = """
        SELECT row AS Row, column_name AS ColumnName, code AS Code, reason_en AS ReasonEn, reason_fr AS ReasonFr
        FROM refused_row WHERE batch_id = @batch ORDER BY refused_row_id LIMIT @limit
        """;

    private const string SelectDisagreements = $"""
        WITH touched AS (
            SELECT DISTINCT e.tweet_id {BatchEvents.From} AND @tweets IS NULL
            UNION SELECT e.tweet_id FROM event_seen s JOIN approval_event e ON e.event_id = s.event_id WHERE s.batch_id = @batch AND @tweets IS NULL
            UNION SELECT value FROM json_each(coalesce(@tweets, '[]'))),
        counted AS (
            SELECT tweet_id, count(DISTINCT department_id) AS department, count(DISTINCT purpose_id) AS purpose,
                   count(DISTINCT language_id) AS language, count(DISTINCT channel_id) AS channel,
                   count(DISTINCT lane_id) AS lane, count(DISTINCT pair_id) AS pair
            FROM v_counted WHERE tweet_id IN (SELECT tweet_id FROM touched) GROUP BY tweet_id),
        flat AS (
            SELECT tweet_id, 'department' AS attribute, department AS kinds FROM counted WHERE department > 1
            UNION ALL SELECT tweet_id, 'purpose', purpose FROM counted WHERE purpose > 1
            UNION ALL SELECT tweet_id, 'language', language FROM counted WHERE language > 1
            UNION ALL SELECT tweet_id, 'channel', channel FROM counted WHERE channel > 1
            UNION ALL SELECT tweet_id, 'lane', lane FROM counted WHERE lane > 1
            UNION ALL SELECT tweet_id, 'pair', pair FROM counted WHERE pair > 1)
        SELECT t.code AS TweetId, f.attribute AS Attribute, f.kinds AS "Values"
        FROM flat f JOIN tweet t ON t.tweet_id = f.tweet_id ORDER BY t.code, f.attribute LIMIT @limit
        """;

    private const string Retirement = """
        UPDATE import_batch SET status = 'retired' WHERE batch_id = @batch AND status = 'complete'
        """;

    public static IReadOnlyList<ImportBatch> ReadAll(SqliteConnection connection) => connection.Query<ImportBatch>(SelectAll).AsList();

    public static IReadOnlyList<RefusedRow> ReadRefused(SqliteConnection connection, long batch, int limit) =>
        [.. connection.Query<RefusedLine>(SelectRefused, new { batch, limit })
            .Select(line => new RefusedRow(line.Row, line.ColumnName, line.Code, new Bilingual(line.ReasonEn, line.ReasonFr)))];

    /// <param name="tweets">The only ones that may have any; <see langword="null"/> looks at all that the batch touched.</param>
    public static IReadOnlyList<AttributeDisagreement> ReadDisagreements(
        SqliteConnection connection, long batch, IReadOnlyCollection<long>? tweets, int limit) =>
        tweets is { Count: 0 } ? [] :
        [.. connection.Query<DisagreementLine>(SelectDisagreements, new { batch, limit, tweets = tweets is null ? null : $"[{string.Join(',', tweets)}]" })
            .Select(line => new AttributeDisagreement(line.TweetId, line.Attribute, line.Values))];

    public static void Retire(SqliteConnection connection, SqliteTransaction transaction, long batch, TimeProvider clock)
    {
        if (connection.Execute(Retirement, new { batch }, transaction) == 0)
        {
            throw new FaultException(new(
                $"There is no complete import number {batch} to retire.",
                $"Il n’y a pas d’importation complète numéro {batch} à retirer."));
        }

        Revisions.Next(connection, transaction, "batch_retired", batch, clock);
    }

    /// <summary>Properties, no constructor: with no row at all SQLite knows no type of a computed column.</summary>
    private sealed class DisagreementLine
    {
        public string TweetId { get; init; } = "";

        public string Attribute { get; init; } = "";

        public long Values { get; init; }
    }

    private sealed record RefusedLine(long Row, string? ColumnName, string Code, string ReasonEn, string ReasonFr);
}
