using System.Collections.Concurrent;
using System.Diagnostics;

namespace Dashboard.Analytics.Engine;

/// <summary>When a part of each order of rows was last asked for. Safe for many threads.</summary>
internal sealed class AskedOrders
{
    private readonly ConcurrentDictionary<Ordering, long> _last = new();

    public void Note(Ordering order) => _last[order] = Stopwatch.GetTimestamp();

    /// <summary>Those that nobody has asked for in some time, the longest unasked first.</summary>
    public IEnumerable<Ordering> TakeIdle(TimeSpan time) =>
        from order in _last.ToArray()
        where Stopwatch.GetElapsedTime(order.Value) >= time
        orderby order.Value
        // Unless it has just been asked for again.
        where _last.TryRemove(order)
        select order.Key;
}
