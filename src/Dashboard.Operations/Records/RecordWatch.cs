using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Operations.Reports;
using Dashboard.Storage;

namespace Dashboard.Operations.Records;

/// <summary>
/// The record that the pages show, following its database, whichever process writes it: new events are derived over what is there; for
/// anything else the record is read again in the background while the former figures stay. And a few earlier states that links were pinned to.
/// </summary>
public sealed class RecordWatch : ILiveRecord, IDisposable
{
    /// <summary>Each is as large as the record itself.</summary>
    private const int PinnedKept = 3;

    /// <summary>How old the last look at the database may be: a page asks for several things at once.</summary>
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);

    /// <summary>How often the database is looked at while somebody follows.</summary>
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(250);

    /// <summary>How long a reader waits for a record that is being read again before the former figures are given: small records are never seen late.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    /// <summary>Before a reading that failed is tried again.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly string _path;
    private readonly TimeProvider _clock;
    private readonly SharedComputations<(string InstanceId, RecordPin Pin), LoadedRecord> _pinned = new(PinnedKept);
    private readonly RecordLookout _lookout;
    private readonly RecordFollowers _followers;
    private readonly CancellationTokenSource _end = new();

    /// <summary>Held by whoever changes what is below; all of it may be read at any time.</summary>
    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile Shown _shown = new(null, new RecordStanding(null));
    private volatile Renewal? _renewal;
    private long? _failedAt;

    public RecordWatch(RecordLocation location, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(location);
        (_path, _clock) = (location.Database, clock);
        _lookout = new RecordLookout(_path, clock);
        _followers = new RecordFollowers(clock, Every, LookForFollowersAsync);
    }

    public RecordStanding Standing => _shown.Standing;

    public TimeProvider Clock => _clock;

    public IDisposable Follow(Action changed) => _followers.Follow(changed);

    /// <summary>Completes at once where the record is loaded and the last look at its database is a moment ago; a look takes a millisecond, if nothing has changed.</summary>
    /// <exception cref="FaultException">The database can't be read; the reason says why and what to do.</exception>
    public async ValueTask<LoadedRecord> CurrentAsync(CancellationToken cancellationToken)
    {
        if (!IsFresh(_shown))
        {
            await LookAsync(cancellationToken);
        }

        while (_shown is not { Record: not null, IsFormer: false })
        {
            await (_renewal?.Work.WaitAsync(cancellationToken) ?? LookAsync(cancellationToken));
        }

        if (_renewal is { IsAwaited: true } renewal && Patience - _clock.GetElapsedTime(renewal.Since) is { Ticks: > 0 } left)
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

    public void Dispose()
    {
        _followers.Dispose();
        _end.Cancel();
        _turn.Wait();
        _lookout.Dispose();
        _turn.Release();
    }

    private bool IsFresh(Shown shown) => shown is { LookedAt: { } at, IsFormer: false } && _clock.GetElapsedTime(at) < Glance;

    /// <summary>
    /// Looks at the database, unless somebody else just did. Where nothing has happened to it, that is known at once: a page that comes to life
    /// in a browser has its figures again before it is drawn, and nothing in it moves.
    /// </summary>
    private async Task LookAsync(CancellationToken cancellationToken)
    {
        if (_turn.Wait(0, cancellationToken))
        {
            try
            {
                if (IsFresh(_shown) || StandsAsShown(_clock.GetTimestamp()))
                {
                    return;
                }
            }
            finally
            {
                _turn.Release();
            }
        }

        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (!IsFresh(_shown))
            {
                await Task.Run(() => Look(cancellationToken), cancellationToken);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>What is wrong is in the standing, for whoever follows.</summary>
    private async Task LookForFollowersAsync(CancellationToken cancellationToken)
    {
        if (_failedAt is { } failed && _clock.GetElapsedTime(failed) < Pause)
        {
            return;
        }

        try
        {
            await LookAsync(cancellationToken);
        }
        catch (FaultException)
        {
            return;
        }
    }

    /// <summary>In turn.</summary>
    private void Look(CancellationToken cancellationToken)
    {
        var at = _clock.GetTimestamp();
        try
        {
            if (HasNothingHappened(at))
            {
                return;
            }

            var database = _lookout.Open();
            if (_shown.Record is { } record)
            {
                Follow(record, database, at, cancellationToken);
            }
            else
            {
                Renew(isAwaited: true);
            }
        }
        catch (FaultException fault)
        {
            Show(_shown with { LookedAt = null }, fault.Reason);
            throw;
        }
        finally
        {
            _lookout.Dispose();
        }
    }

    /// <summary>Takes a millisecond where the files have only just been written. In turn.</summary>
    private bool StandsAsShown(long at)
    {
        if (HasNothingHappened(at))
        {
            return true;
        }

        if (_shown is not { Record: { } record, IsFormer: false, Standing.Trouble: null } shown)
        {
            return false;
        }

        try
        {
            if (record.IsCurrent(_lookout.Open()))
            {
                _shown = shown with { LookedAt = at };
                _lookout.Dispose();
                return true;
            }
        }
        catch (FaultException)
        {
            // Said by the long look that follows.
        }

        _lookout.Forget();
        return false;
    }

    /// <summary>Takes microseconds. In turn.</summary>
    private bool HasNothingHappened(long at)
    {
        if (_shown is not { Record: not null, IsFormer: false, Standing.Trouble: null } quiet || !_lookout.IsQuiet)
        {
            return false;
        }

        _shown = quiet with { LookedAt = at };
        return true;
    }

    /// <summary>In turn.</summary>
    private void Follow(FollowedRecord record, RecordDatabase database, long at, CancellationToken cancellationToken)
    {
        switch (record.FollowUp(database, cancellationToken))
        {
            case { Kind: FollowUpKind.AnotherRecord }:
                Show(_shown with { Record = record, IsFormer = true, LookedAt = null }, RecordFaults.Replaced(_path));
                Renew(isAwaited: true);
                break;
            case { Record: { } newer }:
                Show(new Shown(newer, _shown.Standing, LookedAt: at), null);
                if (newer.IsHeavy)
                {
                    Renew(isAwaited: false);
                }

                break;
            default:
                Renew(isAwaited: true);
                Show(new Shown(record, _shown.Standing, LookedAt: at), null);
                break;
        }
    }

    /// <summary>Begins to read the record anew, unless that is under way. In turn.</summary>
    private void Renew(bool isAwaited)
    {
        if (_renewal is { } underway)
        {
            _renewal = underway with { IsAwaited = underway.IsAwaited || isAwaited };
        }
        else
        {
            _renewal = new Renewal(Task.Run(RenewAsync), _clock.GetTimestamp(), isAwaited);
        }
    }

    private async Task RenewAsync()
    {
        FollowedRecord? read = null;
        Bilingual? trouble = null;
        try
        {
            read = FollowedRecord.Load(_path, _clock, _end.Token);
        }
        catch (FaultException fault)
        {
            trouble = fault.Reason;
            throw;
        }
        finally
        {
            await _turn.WaitAsync();
            _renewal = null;
            _failedAt = read is null ? _clock.GetTimestamp() : null;
            if (read is not null)
            {
                Adopt(read);
            }
            else
            {
                // So that the next look is no short one.
                _lookout.Forget();
                Show(_shown with { LookedAt = null }, trouble);
            }

            _turn.Release();
        }

        read.PrepareToFollow(_path, _clock);
    }

    /// <summary>What was read is shown, brought up to what came meanwhile. In turn.</summary>
    private void Adopt(FollowedRecord read)
    {
        var at = _clock.GetTimestamp();
        try
        {
            var (kind, newest) = read.FollowUp(_lookout.Open(), _end.Token);
            if (kind is FollowUpKind.ToBeReadAgain or FollowUpKind.AnotherRecord)
            {
                Renew(isAwaited: true);
            }

            if (kind != FollowUpKind.AnotherRecord && IsNoOlder(newest ?? read))
            {
                Show(new Shown(newest ?? read, _shown.Standing, LookedAt: at), null);
            }
        }
        catch (FaultException fault)
        {
            Show(_shown with { LookedAt = null }, fault.Reason);
        }
        finally
        {
            _lookout.Dispose();
        }
    }

    private bool IsNoOlder(FollowedRecord read) =>
        _shown is not { Record: { } shown, IsFormer: false } || read.Loaded.Identity.Revision >= shown.Loaded.Identity.Revision;

    /// <summary>In turn.</summary>
    private void Show(Shown shown, Bilingual? trouble)
    {
        var standing = new RecordStanding(shown.Record?.Loaded.Identity, _renewal is { IsAwaited: true } && shown.Record is not null, trouble);
        var isNews = standing != _shown.Standing;
        _shown = shown with { Standing = standing };
        if (isNews)
        {
            _followers.Tell();
        }
    }

    /// <param name="IsFormer">Whether another database has taken the place of its own.</param>
    /// <param name="LookedAt">When the database was last found to be as it is shown; <see langword="null"/> where it has to be looked at.</param>
    private sealed record Shown(FollowedRecord? Record, RecordStanding Standing, bool IsFormer = false, long? LookedAt = null);

    /// <param name="IsAwaited">Whether what is shown meanwhile is not up to date.</param>
    private sealed record Renewal(Task Work, long Since, bool IsAwaited);
}

/// <param name="Database">Path of the database file.</param>
public sealed record RecordLocation(string Database);
