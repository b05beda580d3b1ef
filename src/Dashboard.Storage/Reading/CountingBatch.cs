using Dapper;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Reading;

/// <summary>Which batch single events count by, with the latest revision or an earlier one. For a few events; <see cref="CountedBatches"/> is for millions.</summary>
internal sealed class CountingBatch
{
    private readonly HashSet<long>? _complete;
    private readonly PastBatches? _past;

    private CountingBatch(HashSet<long> complete) => _complete = complete;

    private CountingBatch(PastBatches past) => _past = past;

    /// <exception cref="Dashboard.Domain.Text.FaultException">There is no such revision.</exception>
    public static CountingBatch Read(SqliteConnection connection, SqliteTransaction transaction, long revision)
    {
        if (Revisions.Current(connection, transaction) == revision)
        {
            return new([.. connection.Query<long>("SELECT batch_id FROM import_batch WHERE status = 'complete'", transaction: transaction)]);
        }

        Revisions.Check(connection, transaction, revision);
        return new(new PastBatches(connection, transaction, revision));
    }

    /// <summary>The event's own batch where that counts, else the first that has seen it again and does; <see langword="null"/> where it does not count.</summary>
    /// <param name="seers">Who has seen it again, in order.</param>
    /// <exception cref="Dashboard.Domain.Text.FaultException">Whether it counted then can't be known.</exception>
    public long? Of(long number, long own, IReadOnlyList<long> seers) =>
        _past is { } past ? past.CountedBy(number, own, seers)
        : _complete!.Contains(own) ? own
        : seers.Where(_complete.Contains).Select(seer => (long?)seer).FirstOrDefault();
}
