using Dapper;
using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Reading;

/// <summary>Which events count: those of a complete batch, or seen by one. The same rule as the view <c>v_counted</c>, for millions of rows.</summary>
internal sealed class CountedBatches
{
    /// <summary>Events of batches that do not count, seen again by one that does: the exceptions, few or none.</summary>
    private const string SelectSeen = """
        SELECT DISTINCT s.event_id
        FROM event_seen s
        CROSS JOIN approval_event e ON e.event_id = s.event_id
        JOIN import_batch own ON own.batch_id = e.batch_id
        JOIN import_batch seen ON seen.batch_id = s.batch_id AND seen.status = 'complete'
        WHERE own.status <> 'complete'
        """;

    private readonly HashSet<long> _seen = [];

    /// <summary>By batch, the number of its last event that counts by it: 0 for none.</summary>
    private readonly long[] _lastEvent;

    private CountedBatches(SqliteConnection connection, SqliteTransaction transaction)
    {
        var batches = connection.Query<(long Batch, string Status)>("SELECT batch_id, status FROM import_batch", transaction: transaction).AsList();
        _lastEvent = new long[batches.Select(batch => batch.Batch).DefaultIfEmpty().Max() + 1];
        foreach (var (batch, status) in batches)
        {
            _lastEvent[batch] = status == "complete" ? long.MaxValue : 0;
        }

        if (batches.Any(batch => batch.Status != "complete"))
        {
            _seen.UnionWith(connection.Query<long>(SelectSeen, transaction: transaction));
        }
    }

    private CountedBatches(PastBatches past)
    {
        _lastEvent = new long[past.Spans.Select(span => span.Batch).DefaultIfEmpty().Max() + 1];
        foreach (var span in past.Spans)
        {
            _lastEvent[span.Batch] = span.LastEvent;
        }

        _seen.UnionWith(past.SeenEvents());
    }

    public static CountedBatches Read(SqliteConnection connection, SqliteTransaction transaction) => new(connection, transaction);

    /// <summary>The same as it stood with a revision.</summary>
    /// <exception cref="Dashboard.Domain.Text.FaultException">There is no such revision, or which events counted then can't be known exactly.</exception>
    public static CountedBatches Read(SqliteConnection connection, SqliteTransaction transaction, long revision)
    {
        if (Revisions.Current(connection, transaction) == revision)
        {
            return new(connection, transaction);
        }

        Revisions.Check(connection, transaction, revision);
        return new(new PastBatches(connection, transaction, revision));
    }

    public bool Counts(int batch, Statement row) => Counts(batch, EventColumns.Number(row));

    /// <param name="batch">One that came later counts for nothing.</param>
    public bool Counts(long batch, long number) => (batch < _lastEvent.Length && number <= _lastEvent[batch]) || _seen.Contains(number);
}
