using Dashboard.Domain.Selections;
using Dashboard.Operations.Reports;
using Dashboard.Storage;

namespace Dashboard.Operations.Records;

/// <summary>
/// The record that the pages show: loaded once, and again when its database has a new revision, whichever process made it; and
/// a few of its earlier states that links were pinned to. Whoever asks while one is loading shares the load.
/// </summary>
public sealed class RecordWatch(RecordLocation location, TimeProvider clock) : IDisposable
{
    /// <summary>Each is as large as the record itself.</summary>
    private const int PinnedKept = 3;

    /// <summary>How old the last look at the revision may be: a page asks for several things at once.</summary>
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);

    private readonly SharedComputations<(string InstanceId, RecordPin Pin), LoadedRecord> _pinned = new(PinnedKept);
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

    /// <summary>The record as it stands now, or as it was pinned; a pin on what stands now is no other record.</summary>
    /// <exception cref="Dashboard.Domain.Text.FaultException">The database can't be read, or there is no such state of it; the reason says why and what to do.</exception>
    public async ValueTask<LoadedRecord> ReadAsync(RecordPin pin, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pin);
        var current = await CurrentAsync(cancellationToken);
        var wanted = pin with { Revision = pin.Revision ?? current.Identity.Revision };
        return wanted.Revision == current.Identity.Revision && (wanted.AsOf ?? current.Identity.AsOf) == current.Identity.AsOf
            ? current
            : await _pinned.GetAsync(
                (current.Identity.InstanceId, wanted), token => LoadedRecord.Load(location.Database, wanted, clock, token), cancellationToken);
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
        var identity = loaded.Record.Identity;
        if ((database.InstanceId, database.CurrentRevision()) != (identity.InstanceId, identity.Revision))
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
