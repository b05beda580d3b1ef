namespace Dashboard.Operations.Records;

/// <summary>Those who follow a record, and the looking that goes on for as long as there are any.</summary>
/// <param name="every">From look to look.</param>
/// <param name="look">Faults are its own to remember.</param>
internal sealed class RecordFollowers(TimeProvider clock, TimeSpan every, Func<CancellationToken, Task> look) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<Follower> _followers = [];
    private CancellationTokenSource? _looking;

    public IDisposable Follow(Action changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        var follower = new Follower(this, changed);
        lock (_gate)
        {
            _followers.Add(follower);
            if (_looking is null)
            {
                _looking = new CancellationTokenSource();
                var stop = _looking.Token;
                _ = Task.Run(() => GoOnAsync(stop), stop);
            }
        }

        return follower;
    }

    public void Tell()
    {
        Follower[] all;
        lock (_gate)
        {
            all = [.. _followers];
        }

        foreach (var follower in all)
        {
            follower.Changed();
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _followers.Clear();
            Stop();
        }
    }

    private async Task GoOnAsync(CancellationToken stop)
    {
        try
        {
            using var timer = new PeriodicTimer(every, clock);
            do
            {
                await look(stop);
            }
            while (await timer.WaitForNextTickAsync(stop));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Nobody follows any more.
        }
    }

    private void Leave(Follower follower)
    {
        lock (_gate)
        {
            if (_followers.Remove(follower) && _followers.Count == 0)
            {
                Stop();
            }
        }
    }

    private void Stop()
    {
        _looking?.Cancel();
        _looking?.Dispose();
        _looking = null;
    }

    private sealed class Follower(RecordFollowers followers, Action changed) : IDisposable
    {
        public void Changed() => changed();

        public void Dispose() => followers.Leave(this);
    }
}
