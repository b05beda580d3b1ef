using Dashboard.Storage;

namespace Dashboard.Operations.Records;

/// <summary>
/// The record that the pages show: loaded once, and again when its database has a new revision, whichever process made it.
/// Whoever asks while it is loading shares the load.
/// </summary>
public sealed class RecordWatch(RecordLocation location, TimeProvider clock) : IDisposable
{
    /// <summary>How old the last look at the revision may be: a page asks for several things at once.</summary>
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);

    private readonly SemaphoreSlim _loading = new(1, 1);
    private volatile Loaded? _current;

    /// <exception cref="Dashboard.Domain.Text.FaultException">The database can't be read; the reason says why and what to do.</exception>
    public async ValueTask<LoadedRecord> CurrentAsync(CancellationToken cancellationToken)
    {
        if (_current is { } known && clock.GetElapsedTime(known.LookedAt) < Glance)
        {
            return known.Record;
        }

        await _loading.WaitAsync(cancellationToken);
        try
        {
            var current = _current;
            var lookedAt = clock.GetTimestamp();
            if (current is null || await Task.Run(ReadRevision, cancellationToken) != current.Record.Identity)
            {
                current = new Loaded(await LoadedRecord.LoadAsync(location.Database, clock, cancellationToken), lookedAt);
            }

            _current = current with { LookedAt = lookedAt };
            return current.Record;
        }
        finally
        {
            _loading.Release();
        }
    }

    public void Dispose() => _loading.Dispose();

    private RecordIdentity ReadRevision()
    {
        using var database = RecordDatabase.Open(location.Database, OpenMode.ReadOnly, clock);
        return new RecordIdentity(database.InstanceId, database.CurrentRevision());
    }

    private sealed record Loaded(LoadedRecord Record, long LookedAt);
}

/// <param name="Database">Path of the database file.</param>
public sealed record RecordLocation(string Database);
