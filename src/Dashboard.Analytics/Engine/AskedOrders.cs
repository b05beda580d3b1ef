using System.Collections.Concurrent;
using System.Diagnostics;

namespace Dashboard.Analytics.Engine;

/// <summary>When a part of each order of rows was last asked for. Safe for many threads.</summary>
internal sealed class AskedOrders
{
    private readonly ConcurrentDictionary<Ordering, long> _last = new();

    public void Note(Ordering order) => _last[order] = Stopwatch.GetTimestamp();

    /// <summary>Those that nobody has asked for in some time, the longest unasked first.</summary>
    public IReadOnlyList<Ordering> Idle(TimeSpan time) =>
        [.. _last.ToArray().Where(order => Stopwatch.GetElapsedTime(order.Value) >= time).OrderBy(order => order.Value).Select(order => order.Key)];

    public void Forget(Ordering order) => _last.TryRemove(order, out _);
}
