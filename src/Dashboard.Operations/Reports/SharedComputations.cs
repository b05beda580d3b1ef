namespace Dashboard.Operations.Reports;

/// <summary>
/// Computations by key: whoever asks for one that is under way or done gets the same. The least recently asked for make room.
/// A computation that fails or is given up by everyone who waits is forgotten, so that the next one starts anew.
/// </summary>
/// <param name="capacity">How many results are kept.</param>
internal sealed class SharedComputations<TKey, TResult>(int capacity)
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _recent = [];

    /// <param name="compute">Runs on the thread pool; its token is cancelled when nobody waits any more.</param>
    /// <param name="cancellationToken">Ends this caller's waiting alone.</param>
    public async Task<TResult> GetAsync(TKey key, Func<CancellationToken, TResult> compute, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var entry = Join(key, compute);
        try
        {
            return await entry.Work.WaitAsync(cancellationToken);
        }
        finally
        {
            Leave(entry);
        }
    }

    private Entry Join(TKey key, Func<CancellationToken, TResult> compute)
    {
        lock (_lock)
        {
            if (_entries.TryGetValue(key, out var node))
            {
                _recent.Remove(node);
                _recent.AddFirst(node);
            }
            else
            {
                var giveUp = new CancellationTokenSource();
                var work = Task.Run(() => compute(giveUp.Token), giveUp.Token);
                node = _recent.AddFirst(new Entry(key, work, giveUp));
                _entries.Add(key, node);
                MakeRoom();
            }

            node.Value.Waiting++;
            return node.Value;
        }
    }

    private void Leave(Entry entry)
    {
        lock (_lock)
        {
            if (--entry.Waiting == 0 && !entry.Work.IsCompletedSuccessfully)
            {
                Forget(entry.Key, entry);
                entry.GiveUp.Cancel();
            }
        }
    }

    private void MakeRoom()
    {
        for (var node = _recent.Last; node is not null && _entries.Count > capacity;)
        {
            var previous = node.Previous;
            if (node.Value.Waiting == 0)
            {
                Forget(node.Value.Key, node.Value);
            }

            node = previous;
        }
    }

    private void Forget(TKey key, Entry entry)
    {
        if (_entries.TryGetValue(key, out var node) && node.Value == entry)
        {
            _entries.Remove(key);
            _recent.Remove(node);
        }
    }

    private sealed class Entry(TKey key, Task<TResult> work, CancellationTokenSource giveUp)
    {
        public TKey Key { get; } = key;

        public Task<TResult> Work { get; } = work;

        public CancellationTokenSource GiveUp { get; } = giveUp;

        public int Waiting { get; set; }
    }
}
