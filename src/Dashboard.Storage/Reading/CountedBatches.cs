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
        FROM import_batch own
        JOIN approval_event e ON e.batch_id = own.batch_id
        JOIN event_seen s ON s.event_id = e.event_id
        JOIN import_batch seen ON seen.batch_id = s.batch_id AND seen.status = 'complete'
        WHERE own.status <> 'complete'
        """;

    private readonly HashSet<long> _seen = [];
    private readonly bool[] _isComplete;

    private CountedBatches(SqliteConnection connection, SqliteTransaction transaction)
    {
        var batches = connection.Query<(long Batch, string Status)>("SELECT batch_id, status FROM import_batch", transaction: transaction).AsList();
        _isComplete = new bool[batches.Select(batch => batch.Batch).DefaultIfEmpty().Max() + 1];
        foreach (var (batch, status) in batches)
        {
            _isComplete[batch] = status == "complete";
        }

        if (batches.Any(batch => batch.Status != "complete"))
        {
            _seen.UnionWith(connection.Query<long>(SelectSeen, transaction: transaction));
        }
    }

    public static CountedBatches Read(SqliteConnection connection, SqliteTransaction transaction) => new(connection, transaction);

    public bool Counts(int batch, Statement row) => _isComplete[batch] || _seen.Contains(EventColumns.Number(row));
}
