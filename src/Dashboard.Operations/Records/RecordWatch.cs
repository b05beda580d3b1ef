using Dashboard.Domain.Selections;
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

    /// <summary>Completes at once where the record is loaded and its revision is still the same: that takes a millisecond to ask.</summary>
    /// <exception cref="Dashboard.Domain.Text.FaultException">The database can't be read; the reason says why and what to do.</exception>
    public async ValueTask<LoadedRecord> CurrentAsync(CancellationToken cancellationToken)
    {
        if (Known() is { } known)
        {
            return known;
        }

        await _loading.WaitAsync(cancellationToken);
        try
        {
            if (Known() is { } loadedMeanwhile)
            {
                return loadedMeanwhile;
            }

            var lookedAt = clock.GetTimestamp();
            var record = await LoadedRecord.LoadAsync(location.Database, clock, cancellationToken);
            _current = new Loaded(record, lookedAt);
            return record;
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>The record as it stands now, or as it was pinned.</summary>
    /// <exception cref="Dashboard.Domain.Text.FaultException">The database can't be read, or there is no such state of it; the reason says why and what to do.</exception>
    public ValueTask<LoadedRecord> ReadAsync(RecordPin pin, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pin);
        return CurrentAsync(cancellationToken);
    }

    public void Dispose() => _loading.Dispose();

    /// <summary>The loaded record, if it is still the one in the database.</summary>
    private LoadedRecord? Known()
    {
        if (_current is not { } loaded)
        {
            return null;
        }

        if (clock.GetElapsedTime(loaded.LookedAt) < Glance)
        {
            return loaded.Record;
        }

        var lookedAt = clock.GetTimestamp();
        using var database = RecordDatabase.Open(location.Database, OpenMode.ReadOnly, clock);
        if (new RecordIdentity(database.InstanceId, database.CurrentRevision()) != loaded.Record.Identity)
        {
            return null;
        }

        _current = loaded with { LookedAt = lookedAt };
        return loaded.Record;
    }

    private sealed record Loaded(LoadedRecord Record, long LookedAt);
}

/// <param name="Database">Path of the database file.</param>
public sealed record RecordLocation(string Database);
