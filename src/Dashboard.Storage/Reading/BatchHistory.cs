using Dapper;
using Dashboard.Storage.Import;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Reading;

/// <summary>When each batch was completed, replaced, retired or written to, by the revisions.</summary>
internal sealed class BatchHistory
{
    private const string SelectBatches = """
        SELECT b.batch_id AS Batch, b.status AS Status, b.source_id AS Source, b.sha256 AS Sha256, b.profile_name AS ProfileName,
               EXISTS (SELECT 1 FROM refused_row r WHERE r.batch_id = b.batch_id AND r.code = @conflict) AS HasConflicts
        FROM import_batch b
        """;

    private const string SelectChanges = """
        SELECT batch_id AS Batch, kind AS Kind, min(revision) AS Revision
        FROM revision WHERE batch_id IS NOT NULL AND kind <> 'events_written' GROUP BY batch_id, kind
        """;

    private const string SelectWritings = """
        SELECT count(*) AS Everything, count(*) FILTER (WHERE revision <= @revision) AS UpTo
        FROM revision WHERE batch_id = @batch AND kind = 'events_written'
        """;

    // 1 is the source of the way in: its rows alone are found by their batch.
    private const string CountEvents = "SELECT count(*) FROM approval_event WHERE source_id = 1 AND batch_id = @batch";

    private const string SelectWritten = "SELECT event_id FROM approval_event WHERE source_id = 1 AND batch_id = @batch ORDER BY event_id LIMIT 1 OFFSET @before";

    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly List<Line> _batches;
    private readonly Dictionary<long, long> _completed, _retired;

    public BatchHistory(SqliteConnection connection, SqliteTransaction transaction)
    {
        (_connection, _transaction) = (connection, transaction);
        _batches = connection.Query<Line>(SelectBatches, new { conflict = ImportConflicts.SameIdentifierCode }, transaction).AsList();
        var changes = connection.Query<Change>(SelectChanges, transaction: transaction).AsList();
        _completed = changes.Where(change => change.Kind == "batch_completed").ToDictionary(change => change.Batch, change => change.Revision);
        _retired = changes.Where(change => change.Kind == "batch_retired").ToDictionary(change => change.Batch, change => change.Revision);
    }

    /// <exception cref="Dashboard.Domain.Text.FaultException">How far a batch was written to can't be known.</exception>
    public IEnumerable<BatchSpan> SpansAt(long revision) => _batches.Select(batch =>
        batch.Status == "loading" ? new BatchSpan(batch.Batch, null, null, 0, Seeing.No)
        : batch.Sha256.Length == 0 ? Standing(batch.Batch, IsSharedSource(batch.Source), revision)
        : OfFile(batch, revision));

    private BatchSpan OfFile(Line batch, long revision)
    {
        long? from = _completed.TryGetValue(batch.Batch, out var completed) ? completed : null;
        var (until, isKnown) = Until(batch, from);
        var isOver = until <= revision;
        return from is null
            ? new(batch.Batch, null, until, 0, isOver && isKnown ? Seeing.No : isKnown ? Seeing.Perhaps : Seeing.Unknown)
            : !isKnown && from <= revision ? throw Revisions.NotKnown(revision)
            : from <= revision && !isOver ? new(batch.Batch, from, until, long.MaxValue, Seeing.Yes)
            : new(batch.Batch, from, until, 0, Seeing.No);
    }

    /// <summary>Retired by a person, or by another reading of the same file that took its place.</summary>
    private (long? Revision, bool IsKnown) Until(Line batch, long? from)
    {
        if (batch.Status != "retired")
        {
            return (null, true);
        }

        if (_retired.TryGetValue(batch.Batch, out var retired))
        {
            return (retired, true);
        }

        var readings = _batches
            .Where(other => other.Batch != batch.Batch && other.Source == batch.Source && other.Sha256 == batch.Sha256
                && other.ProfileName == batch.ProfileName && !other.HasConflicts && _completed.ContainsKey(other.Batch))
            .Select(other => _completed[other.Batch])
            .Where(completed => completed > (from ?? 0))
            .Order()
            .ToArray();
        return readings.Length > 0 && (from is not null || readings.Length == 1) ? (readings[0], true) : (null, false);
    }

    /// <summary>
    /// Each row that the way in wrote took a revision, so that the first n revisions are the first n rows; unless among them are rows
    /// that were there and had stopped counting, which have no order of their own.
    /// </summary>
    private BatchSpan Standing(long batch, bool isSharedSource, long revision)
    {
        long? until = _retired.TryGetValue(batch, out var retired) ? retired : null;
        var writings = _connection.QuerySingle<Writings>(SelectWritings, new { batch, revision }, _transaction);
        if (until <= revision)
        {
            return new(batch, null, until, 0, Seeing.No);
        }

        var seesAnew = writings.Everything != _connection.ExecuteScalar<long>(CountEvents, new { batch }, _transaction);
        if (writings.UpTo == writings.Everything)
        {
            return new(batch, null, until, long.MaxValue, Seeing.Perhaps, seesAnew ? false : null);
        }

        if (writings.UpTo == 0)
        {
            // Its first row takes a revision, unless a file of the same source had brought that row.
            return new(batch, null, until, 0, isSharedSource ? Seeing.Perhaps : Seeing.No, seesAnew ? true : null);
        }

        return seesAnew
            ? throw Revisions.NotKnown(revision)
            : new(batch, null, until, _connection.ExecuteScalar<long>(SelectWritten, new { batch, before = writings.UpTo - 1 }, _transaction), Seeing.Perhaps);
    }

    private bool IsSharedSource(long source) => _batches.Exists(batch => batch.Source == source && batch.Sha256.Length > 0);

    // Properties, no constructors: with no row at all SQLite knows no type of a computed column.
    private sealed class Change
    {
        public long Batch { get; init; }

        public string Kind { get; init; } = "";

        public long Revision { get; init; }
    }

    private sealed class Writings
    {
        public long Everything { get; init; }

        public long UpTo { get; init; }
    }

    private sealed class Line
    {
        public long Batch { get; init; }

        public string Status { get; init; } = "";

        public long Source { get; init; }

        public string Sha256 { get; init; } = "";

        public string? ProfileName { get; init; }

        public bool HasConflicts { get; init; }
    }
}
