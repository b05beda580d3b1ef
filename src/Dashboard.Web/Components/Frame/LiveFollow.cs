using Dashboard.Operations.Records;

namespace Dashboard.Web.Components.Frame;

/// <summary>
/// Refreshes one part of a page when the record changes: at once after a quiet time, then at most every two seconds, one refresh at a time, and not
/// while the tab is hidden, when it does not even follow. A tab that is shown again catches up.
/// </summary>
/// <param name="refresh">Called where the part or its tab spoke, or off the page's dispatcher where the record did; decides itself what there is to do.</param>
internal sealed class LiveFollow(ILiveRecord live, TabVisibility? tab, Func<Task> refresh) : IDisposable
{
    /// <summary>From the beginning of a refresh to that of the next.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _end = new();
    private IDisposable? _following;
    private long? _last;
    private bool _isDue, _isAtWork;

    /// <summary>Begins; and refreshes, should something have changed since the page was drawn.</summary>
    public void Start()
    {
        if (tab is not null)
        {
            tab.Changed += FollowTab;
        }

        FollowTab(this, EventArgs.Empty);
    }

    /// <summary>Has a look at once, or as soon as one is allowed: what was drawn may be older than the last change.</summary>
    public void Look()
    {
        if (IsFirstDue())
        {
            _ = WorkAsync();
        }
    }

    public void Dispose()
    {
        if (tab is not null)
        {
            tab.Changed -= FollowTab;
        }

        lock (_gate)
        {
            _end.Cancel();
            _following?.Dispose();
            _following = null;
        }
    }

    private void FollowTab(object? sender, EventArgs change)
    {
        lock (_gate)
        {
            if (_end.IsCancellationRequested)
            {
                return;
            }

            if (tab?.IsHidden == true)
            {
                _following?.Dispose();
                _following = null;
                return;
            }

            _following ??= live.Follow(Tell);
        }

        Look();
    }

    /// <summary>Whoever writes to the record does not wait for those who look at it.</summary>
    private void Tell()
    {
        if (IsFirstDue())
        {
            _ = Task.Run(WorkAsync);
        }
    }

    /// <returns>Whether somebody has to begin the work: none is at it.</returns>
    private bool IsFirstDue()
    {
        lock (_gate)
        {
            _isDue = true;
            if (_isAtWork || _end.IsCancellationRequested)
            {
                return false;
            }

            return _isAtWork = true;
        }
    }

    private async Task WorkAsync()
    {
        try
        {
            while (Take() is { } wait)
            {
                if (wait > TimeSpan.Zero)
                {
                    await Task.Delay(wait, live.Clock, _end.Token);
                }

                if (Begin())
                {
                    await refresh();
                }
            }
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested)
        {
            // The page was left.
        }
        catch (ObjectDisposedException)
        {
            // Its circuit has gone, and so has whoever would have seen it.
        }
    }

    /// <returns>How long the next refresh has to wait; <see langword="null"/> where there is none.</returns>
    private TimeSpan? Take()
    {
        lock (_gate)
        {
            _isAtWork = _isDue && _following is not null && !_end.IsCancellationRequested;
            return !_isAtWork ? null : _last is { } last ? Quiet - live.Clock.GetElapsedTime(last) : TimeSpan.Zero;
        }
    }

    /// <summary>Whether it is still wanted: the tab may have been hidden meanwhile.</summary>
    private bool Begin()
    {
        lock (_gate)
        {
            if (_following is null)
            {
                return false;
            }

            _isDue = false;
            _last = live.Clock.GetTimestamp();
            return true;
        }
    }
}
