using Dapper;
using Dashboard.Domain.Record;
using Dashboard.Storage.Connections;
using Microsoft.Data.Sqlite;

namespace Dashboard.Storage.Reading;

/// <summary>
/// The whole record by ranges of event numbers, one range a thread, each on a connection of its own: decoding rows is the work, and SQLite
/// does it on one core.
/// </summary>
/// <remarks>
/// The other connections may see a later state of the file. While its revision is the same, the events that count are the same, whatever an
/// import that is under way adds or takes away. Otherwise, or where another file was put in its place, the first connection reads their ranges, too.
/// </remarks>
internal sealed class RecordRanges(
    SqliteConnection connection, SqliteTransaction transaction, CountedBatches batches, CodeTables codes, CancellationToken cancellationToken)
{
    private const int Stride = 8192;
    private static readonly int MostThreads = Math.Clamp(Environment.ProcessorCount, 2, 4);

    /// <param name="asOf">Later events are not read; <see langword="null"/> reads all.</param>
    /// <param name="eventsEach">So many are worth a thread.</param>
    /// <returns>In the order of recording; at least one part.</returns>
    public IReadOnlyList<PackedEvents> Read(long? asOf, int eventsEach)
    {
        const string Ends = "SELECT coalesce((SELECT min(event_id) FROM approval_event), 1), coalesce((SELECT max(event_id) FROM approval_event), 0)";
        var (first, last) = connection.QuerySingle<(long First, long Last)>(Ends, transaction: transaction);
        var state = StateOf(connection, transaction);
        var threads = (int)Math.Clamp((last - first) / eventsEach, 1, MostThreads);
        var each = (last - first + threads) / threads;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var others = Enumerable.Range(1, threads - 1)
            .Select(range => Task.Run(() => ReadElsewhere(first + (range * each), Math.Min(last, first + ((range + 1) * each) - 1), asOf, state, stop.Token), CancellationToken.None))
            .ToArray();
        try
        {
            List<PackedEvents> parts = [Read(connection, first, Math.Min(last, first + each - 1), asOf, stop.Token)];
            for (var range = 1; range < threads; range++)
            {
                parts.Add(others[range - 1].GetAwaiter().GetResult()
                    ?? Read(connection, first + (range * each), Math.Min(last, first + ((range + 1) * each) - 1), asOf, stop.Token));
            }

            return parts;
        }
        catch
        {
            stop.Cancel();
            Task.WhenAll(others).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).Wait(CancellationToken.None);
            throw;
        }
    }

    /// <returns><see langword="null"/> where the file is not the first connection's any more, or can't be opened once more.</returns>
    private PackedEvents? ReadElsewhere(long first, long last, long? asOf, RangeState state, CancellationToken stop)
    {
        try
        {
            using var other = DatabaseFile.Connect(connection.DataSource, SqliteOpenMode.ReadOnly);
            return Interruption.Run(
                other,
                () =>
                {
                    using var reading = other.BeginTransaction(deferred: true);
                    return StateOf(other, reading) == state ? Read(other, first, last, asOf, stop) : null;
                },
                stop);
        }
        catch (SqliteException)
        {
            // Whatever it is, the first connection says it better, or not at all.
            return null;
        }
    }

    private static RangeState StateOf(SqliteConnection one, SqliteTransaction transaction)
    {
        var revision = Revisions.Current(one, transaction);
        return new(
            one.ExecuteScalar<string>("SELECT instance_id FROM record_identity", transaction: transaction),
            revision,
            Revisions.WhenMade(one, transaction, revision));
    }

    private PackedEvents Read(SqliteConnection from, long first, long last, long? asOf, CancellationToken stop)
    {
        var events = new PackedEvents(codes.Tweets.Codes.Count, codes.Stages.Codes.Count);
        using var row = new Statement(from, EventRow.Select).Bind(1, first).Bind(2, last);
        using var alone = new ConnectionHold(from);
        for (var rows = 0; row.Step(); rows++)
        {
            if (rows % Stride == 0)
            {
                stop.ThrowIfCancellationRequested();
            }

            if (batches.Counts(EventRow.Batch(row), EventRow.Number(row)) && EventRow.OccurredAt(row) <= (asOf ?? long.MaxValue))
            {
                EventRow.Pack(row, codes, events);
            }
        }

        return events;
    }

    private sealed record RangeState(string? InstanceId, long Revision, string? WhenMade);
}
