using Dashboard.Domain.Text;
using Dashboard.Storage;

namespace Dashboard.Operations.Records;

/// <summary>
/// Looks at a database, whoever writes it, and brings what is shown up to it: new events are derived over what is there; for anything else the record is
/// read again in the background while the former figures stay.
/// </summary>
internal sealed class RecordLooks : IDisposable
{
    /// <summary>Before a reading that failed is tried again.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly string _path;
    private readonly TimeProvider _clock;
    private readonly ShownRecord _shown;
    private readonly RecordLookout _lookout;
    private readonly RecordRenewals _renewals;
    private readonly SemaphoreSlim _turn = new(1, 1);

    public RecordLooks(string path, TimeProvider clock, ShownRecord shown)
    {
        (_path, _clock, _shown) = (path, clock, shown);
        _lookout = new RecordLookout(path, clock);
        _renewals = new RecordRenewals(path, clock, shown, _lookout, _turn);
    }

    /// <summary>Ends when the record that was read last is ready to be followed, and is kept for the next start.</summary>
    public Task PreparedAsync() => _renewals.Preparing;

    /// <summary>
    /// Looks at the database, unless somebody else just did. Where nothing has happened to it, that is known at once: a page that comes to life
    /// in a browser has its figures again before it is drawn, and nothing in it moves.
    /// </summary>
    /// <exception cref="FaultException">The database can't be read; the reason says why and what to do.</exception>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        if (_turn.Wait(0, cancellationToken))
        {
            try
            {
                if (_shown.IsFresh || StandsAsShown(_clock.GetTimestamp()))
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
            if (!_shown.IsFresh)
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
    public async Task LookForFollowersAsync(CancellationToken cancellationToken)
    {
        if (_renewals.FailedAt is { } failed && _clock.GetElapsedTime(failed) < Pause)
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

    public void Dispose()
    {
        _renewals.Dispose();
        _turn.Wait();
        _lookout.Dispose();
        _turn.Release();
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
                _renewals.Begin(isAwaited: true);
            }
        }
        catch (FaultException fault)
        {
            _shown.ShowTrouble(fault.Reason);
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

        if (_shown is not { OfThisDatabase: { } record, Standing.Trouble: null })
        {
            return false;
        }

        try
        {
            if (record.IsCurrent(_lookout.Open()))
            {
                _shown.StandsAt(at);
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
        if (_shown is not { OfThisDatabase: not null, Standing.Trouble: null } || !_lookout.IsQuiet)
        {
            return false;
        }

        _shown.StandsAt(at);
        return true;
    }

    /// <summary>In turn.</summary>
    private void Follow(FollowedRecord record, RecordDatabase database, long at, CancellationToken cancellationToken)
    {
        switch (record.FollowUp(database, cancellationToken))
        {
            case { Kind: FollowUpKind.AnotherRecord }:
                _shown.ShowReplaced(RecordFaults.Replaced(_path));
                _renewals.Begin(isAwaited: true);
                break;
            case { Record: { } newer }:
                _shown.Show(newer, at);
                if (newer.IsHeavy)
                {
                    _renewals.Begin(isAwaited: false);
                }

                break;
            default:
                _renewals.Begin(isAwaited: true);
                _shown.Show(record, at);
                break;
        }
    }
}
