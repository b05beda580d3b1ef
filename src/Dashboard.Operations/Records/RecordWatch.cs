using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Operations.Reports;

namespace Dashboard.Operations.Records;

/// <summary>
/// The record that the pages show, following its database, whichever process writes it: new events are derived over what is there; for
/// anything else the record is read again in the background while the former figures stay. And a few earlier states that links were pinned to.
/// </summary>
public sealed class RecordWatch : ILiveRecord, IDisposable
{
    /// <summary>Each is as large as the record itself.</summary>
    private const int PinnedKept = 3;

    /// <summary>How often the database is looked at while somebody follows.</summary>
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(250);

    /// <summary>How long a reader waits for a record that is being read again before the former figures are given: small records are never seen late.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly string _path;
    private readonly TimeProvider _clock;
    private readonly SharedComputations<(string InstanceId, RecordPin Pin), LoadedRecord> _pinned = new(PinnedKept);
    private readonly ShownRecord _shown;
    private readonly RecordLooks _looks;
    private readonly RecordFollowers _followers;

    public RecordWatch(RecordLocation location, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(location);
        (_path, _clock) = (location.Database, clock);
        _shown = new ShownRecord(clock, () => _followers!.Tell());
        _looks = new RecordLooks(_path, clock, _shown);
        _followers = new RecordFollowers(clock, Every, _looks.LookForFollowersAsync);
    }

    public RecordStanding Standing => _shown.Standing;

    public TimeProvider Clock => _clock;

    public IDisposable Follow(Action changed) => _followers.Follow(changed);

    /// <summary>Completes at once where the record is loaded and the last look at its database is a moment ago; a look takes a millisecond, if nothing has changed.</summary>
    /// <exception cref="FaultException">The database can't be read; the reason says why and what to do.</exception>
    public async ValueTask<LoadedRecord> CurrentAsync(CancellationToken cancellationToken)
    {
        if (!_shown.IsFresh)
        {
            await _looks.LookAsync(cancellationToken);
        }

        while (_shown.OfThisDatabase is null)
        {
            await (_shown.Renewal?.Work.WaitAsync(cancellationToken) ?? _looks.LookAsync(cancellationToken));
        }

        if (_shown.Renewal is { IsAwaited: true } renewal && Patience - _clock.GetElapsedTime(renewal.Since) is { Ticks: > 0 } left)
        {
            await Task.WhenAny(renewal.Work, Task.Delay(left, _clock, cancellationToken));
            cancellationToken.ThrowIfCancellationRequested();
        }

        return _shown.Record!.Loaded;
    }

    /// <summary>The record as it stands now, or as it was pinned; a pin on what stands now is no other record.</summary>
    /// <exception cref="FaultException">The database can't be read, or there is no such state of it; the reason says why and what to do.</exception>
    public async ValueTask<LoadedRecord> ReadAsync(RecordPin pin, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pin);
        var current = await CurrentAsync(cancellationToken);
        var wanted = pin with { Revision = pin.Revision ?? current.Identity.Revision };
        return wanted.Revision == current.Identity.Revision && (wanted.AsOf ?? current.Identity.AsOf) == current.Identity.AsOf
            ? current
            : await _pinned.GetAsync(
                (current.Identity.InstanceId, wanted), token => LoadedRecord.Load(_path, wanted, _clock, token), cancellationToken);
    }

    /// <summary>Ends when what <see cref="CurrentAsync"/> gave is kept for the next start, where that is worth the while.</summary>
    public Task PreparedAsync() => _looks.PreparedAsync();

    public void Dispose()
    {
        _followers.Dispose();
        _looks.Dispose();
    }
}
