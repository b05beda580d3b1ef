using Dapper;
using Dashboard.Domain.Settings;
using Dashboard.Storage.Settings;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Import;

/// <summary>The line of a batch in the database: begun, brought to its end, or taken away again.</summary>
internal static class BatchRecord
{
    private const string InsertSource = "INSERT INTO source (code) VALUES (@source) ON CONFLICT DO NOTHING";
    private const string SelectSource = "SELECT source_id FROM source WHERE code = @source";

    private const string Find = """
        SELECT b.batch_id AS Batch, b.status AS Status
        FROM import_batch b JOIN source s ON s.source_id = b.source_id
        WHERE s.code = @Source AND b.sha256 = @Sha256 AND b.profile_sha256 = coalesce(@ProfileSha256, '') AND b.status <> 'retired'
        """;

    private const string Insert = """
        INSERT INTO import_batch (source_id, sha256, profile_sha256, file_name, profile_name, status, started_at, first_event)
        VALUES (@source, @Sha256, coalesce(@ProfileSha256, ''), @FileName, @ProfileName, 'loading', @now,
                (SELECT coalesce(max(event_id), 0) + 1 FROM approval_event))
        RETURNING batch_id
        """;

    private const string Finish = """
        UPDATE import_batch SET status = 'complete', completed_at = @now, rows_taken = @taken, rows_already_there = @alreadyThere,
               rows_refused = @refused, endings_added = @endings, last_event = (SELECT coalesce(max(event_id), 0) FROM approval_event)
        WHERE batch_id = @batch
        """;

    /// <summary>Not where identifiers stand for something else in the earlier reading: its events could not come in anew.</summary>
    private const string RetireEarlier = """
        UPDATE import_batch AS earlier SET status = 'retired'
        FROM import_batch AS now
        WHERE now.batch_id = @batch AND earlier.batch_id <> now.batch_id AND earlier.status = 'complete'
          AND earlier.source_id = now.source_id AND earlier.sha256 = now.sha256 AND earlier.profile_name IS now.profile_name
          AND NOT EXISTS (SELECT 1 FROM refused_row WHERE batch_id = @batch AND code = @conflict)
        """;

    private const string AnyNewlyCounted = $"""
        SELECT EXISTS (SELECT 1 {BatchEvents.From})
            OR EXISTS (SELECT 1 FROM event_seen s JOIN approval_event e ON e.event_id = s.event_id
                       JOIN import_batch b ON b.batch_id = e.batch_id WHERE s.batch_id = @batch AND b.status <> 'complete')
        """;

    /// <summary>
    /// Rows of an attempt that failed; what another file has seen meanwhile stays, for that file's sake, and so does what another file's row
    /// of the same hash was pushed on by: numbers have no gaps.
    /// </summary>
    private static readonly string Remove = $"""
        DELETE FROM event_seen WHERE batch_id = @batch;
        DELETE FROM approval_event WHERE event_id IN (
            SELECT e.event_id {BatchEvents.From} AND e.event_id NOT IN (SELECT event_id FROM event_seen)
              AND NOT EXISTS (SELECT 1 FROM approval_event later WHERE later.tweet_id = e.tweet_id AND later.batch_id <> @batch
                              AND later.content_key > e.content_key AND later.content_key <= e.content_key + {ContentKey.Reach}));
        DELETE FROM refused_row WHERE batch_id = @batch;
        DELETE FROM import_batch WHERE batch_id = @batch AND NOT EXISTS (SELECT 1 {BatchEvents.From});
        """;

    public static (long Batch, string Status)? FindFile(SqliteConnection connection, ImportFile file) =>
        connection.QueryFirstOrDefault<Row>(Find, file) is { } row ? (row.Batch, row.Status) : null;

    public static long SourceOf(SqliteConnection connection, string source)
    {
        connection.Execute(InsertSource, new { source });
        return connection.ExecuteScalar<long>(SelectSource, new { source });
    }

    public static long Begin(SqliteConnection connection, ImportFile file, long source, TimeProvider clock) => connection.ExecuteScalar<long>(
        Insert, new { source, file.Sha256, file.ProfileSha256, file.FileName, file.ProfileName, now = Iso.Format(clock.GetUtcNow()) });

    /// <summary>Makes a batch count, in one small transaction, with the settings that came along; takes a revision if any figure can change.</summary>
    public static void Complete(SqliteConnection connection, long batch, ImportCounts counts, RecordSettings? settings, TimeProvider clock)
    {
        using var last = connection.BeginTransaction(deferred: false);
        connection.Execute(
            Finish, new { batch, taken = counts.Taken, alreadyThere = counts.AlreadyThere, refused = counts.Refused, endings = counts.EndingsAdded, now = Iso.Format(clock.GetUtcNow()) });
        var hasReplaced = RetireEarlierReadings(connection, batch);
        if (hasReplaced || connection.ExecuteScalar<bool>(AnyNewlyCounted, new { batch }))
        {
            Revisions.Next(connection, last, "batch_completed", batch, clock);
        }

        if (settings is not null)
        {
            SettingsStore.Save(connection, last, settings, clock);
        }

        last.Commit();
    }

    /// <summary>Takes a batch away, in one transaction, with the texts that came with it and that no event uses.</summary>
    public static void RemoveAll(SqliteConnection connection, long batch, DimensionMarks marks)
    {
        using var removal = connection.BeginTransaction(deferred: false);
        connection.Execute(Remove, new { batch });
        marks.RemoveUnused(connection);
        removal.Commit();
    }

    public static void ForgetRefusals(SqliteConnection connection, long batch) =>
        connection.Execute("DELETE FROM refused_row WHERE batch_id = @batch", new { batch });

    /// <summary>The same file, read otherwise (another time zone, a mended profile), takes the place of its earlier reading.</summary>
    /// <returns>Whether there was one.</returns>
    private static bool RetireEarlierReadings(SqliteConnection connection, long batch) =>
        connection.Execute(RetireEarlier, new { batch, conflict = ImportConflicts.SameIdentifierCode }) > 0;

    private sealed record Row(long Batch, string Status);
}

/// <param name="Taken">Events that this file brought.</param>
/// <param name="AlreadyThere">Events of it that the record had from elsewhere.</param>
public sealed record ImportCounts(long Taken, long AlreadyThere, long Refused, long EndingsAdded);
