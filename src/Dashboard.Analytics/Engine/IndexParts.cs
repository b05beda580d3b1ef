using System.Collections.Concurrent;
using System.Globalization;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// The parts of an index by what they are asked for by. Each begins once, when first asked for: what a file has kept is read while the caller waits, which
/// takes milliseconds; the rest is built in the background. Orders of rows that nobody has asked for in a while go, the longest unasked first, where all parts
/// together weigh more than they may: whoever asks for them again has them built again.
/// </summary>
/// <param name="atOnce">Whether building takes no longer than a scan or two, so that the caller waits for it, too.</param>
/// <param name="kept">The arrays of a part by its name, waiting for them where they are being read; <see langword="null"/> where there are none.</param>
/// <param name="mostBytes">What all parts together may weigh for long.</param>
internal sealed class IndexParts(FactIndex index, bool atOnce, Func<string, Array[]?>? kept, long mostBytes)
{
    /// <summary>So long nobody must have asked for an order before it goes: a reader is not made to wait again for what was there a moment ago.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(5);

    private readonly FactIndex _index = index;
    private readonly bool _atOnce = atOnce;
    private readonly ConcurrentDictionary<object, IndexPart> _parts = new();
    private readonly long _mostBytes = mostBytes;
    private readonly AskedOrders _orders = new();
    private int _asked;
    private int _isToBeWeighed;

    /// <summary>What all that stands weighs.</summary>
    public long Bytes => _parts.Sum(part => part.Value.Bytes);

    /// <summary>The part, begun if it was not.</summary>
    /// <param name="key">Compares by value; parts of different kinds have keys of different types, or other texts in them.</param>
    public Task<object?> Of(object key, PartRecipe recipe)
    {
        if (recipe.Order is { } order)
        {
            _orders.Note(order);
        }

        return _parts.GetOrAdd(key, _ => new IndexPart(this, key, recipe)).Made.Value;
    }

    /// <summary>Whether somebody has asked for a part, and it has not gone since.</summary>
    public bool HasBegun(object key) => _parts.ContainsKey(key);

    /// <summary>Lets orders go that nobody has asked for in some time, until what is left weighs no more than it may. Who has one in hand keeps it.</summary>
    public void ForgetIdle(TimeSpan idle, long most)
    {
        // One that is not taken stays noted.
        using var orders = _orders.TakeIdle(idle).GetEnumerator();
        while (Bytes > most && orders.MoveNext())
        {
            foreach (var part in _parts.Where(part => part.Value.Recipe.Order == orders.Current))
            {
                _parts.TryRemove(part);
            }
        }
    }

    /// <summary>Ends when every part that was asked for stands.</summary>
    public async Task BuiltAsync()
    {
        int begun;
        do
        {
            begun = Volatile.Read(ref _asked);
            await Task.WhenAll(_parts.Values.Select(part => part.Made.Value));
        }
        while (Volatile.Read(ref _asked) > begun); // A part may call for others.
    }

    /// <summary>
    /// Makes every part that was asked of another index, one after the other as they were asked for there: whoever answers meanwhile has the processor, too. The other
    /// one is not held on to, however long that takes.
    /// </summary>
    public Task BuildLikeAsync(IndexParts other, CancellationToken cancellationToken) => BuildAsync(
        // The dictionary's own copy: others may add to it meanwhile.
        [.. other._parts.ToArray().OrderBy(part => part.Value.Asked).Select(part => (part.Key, part.Value.Recipe))],
        cancellationToken);

    private async Task BuildAsync((object Key, PartRecipe Recipe)[] parts, CancellationToken cancellationToken)
    {
        foreach (var (key, recipe) in parts)
        {
            await Of(key, recipe).WaitAsync(cancellationToken);
        }
    }

    /// <summary>What stands and can be kept, in the order in which it was first asked for; and whether a file kept it already.</summary>
    public IEnumerable<(string Name, IReadOnlyList<Array> Arrays, bool WasKept)> ToKeep() =>
        from one in _parts
        where one.Value is { Made: { IsValueCreated: true, Value.IsCompletedSuccessfully: true } }
        let part = one.Value.Made.Value.Result as IKeptPart
        where part is not null
        orderby one.Value.Asked
        select (NameOf(one.Key), part.Stored, one.Value.WasKept);

    /// <summary>What a key says of itself, in one and the same way wherever the program runs.</summary>
    private static string NameOf(object key)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            return FormattableString.Invariant($"{key}");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private Array[]? Arrays(object key) => kept?.Invoke(NameOf(key));

    /// <summary>Has all parts weighed in a while, unless they are to be anyway.</summary>
    private void WeighLater()
    {
        if (Interlocked.Exchange(ref _isToBeWeighed, 1) == 0)
        {
            _ = WeighAsync(new(this));
        }
    }

    /// <summary>Holds on to no index that nobody else needs.</summary>
    private static async Task WeighAsync(WeakReference<IndexParts> parts)
    {
        await Task.Delay(Idle);
        if (parts.TryGetTarget(out var target))
        {
            target.Weigh();
        }
    }

    private void Weigh()
    {
        _isToBeWeighed = 0;
        ForgetIdle(Idle, _mostBytes);
        if (Bytes > _mostBytes)
        {
            WeighLater();
        }
    }

    private sealed class IndexPart
    {
        public IndexPart(IndexParts parts, object key, PartRecipe recipe) => (Recipe, Made) = (recipe, new(() => Begin(parts, key)));

        public PartRecipe Recipe { get; }

        public Lazy<Task<object?>> Made { get; }

        /// <summary>How many were asked for up to it.</summary>
        public int Asked { get; private set; }

        public bool WasKept { get; private set; }

        /// <summary>None until it stands.</summary>
        public long Bytes => Made is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true, Result: var part } }
            ? part switch
            {
                IWeighedPart weighed => weighed.Bytes,
                IKeptPart kept => kept.Stored.Sum(array => (long)Buffer.ByteLength(array)),
                _ => 0,
            }
            : 0;

        private Task<object?> Begin(IndexParts parts, object key)
        {
            Asked = Interlocked.Increment(ref parts._asked);
            if (Recipe.Restore is { } restore && parts.Arrays(key) is { } arrays)
            {
                WasKept = true;
                parts.WeighLater();
                return Task.FromResult<object?>(restore(parts._index, arrays));
            }

            return parts._atOnce ? Task.FromResult(Build(parts)) : Task.Run(() => Build(parts));
        }

        private object? Build(IndexParts parts)
        {
            var built = Recipe.Build(parts._index);
            parts.WeighLater();
            return built;
        }
    }
}
