using System.Runtime.InteropServices;
using Dashboard.Domain.Calendars;

namespace Dashboard.Domain.Visits;

/// <summary>
/// Where a published tweet's time went: every millisecond between its start and its end belongs to the stages that had it,
/// split evenly, or to nobody. What is handed out adds up to the whole exactly, in either clock.
/// Reuses its buffers, so one instance serves one thread.
/// </summary>
public sealed class Attribution
{
    private readonly List<(long Opened, int Visit)> _opening = [];
    private readonly List<long> _cuts = [];
    private readonly List<int> _holders = [];

    /// <summary>
    /// Splits the time from <paramref name="start"/> to <paramref name="end"/> (UTC milliseconds) between the visits.
    /// A segment's d ms over k visits gives each d div k, and the first d mod k of them, in order of opening, one more;
    /// d is measured in <paramref name="clock"/>, the cuts are the same in every clock.
    /// </summary>
    /// <param name="visits">In the order of the events that made them. One that is open lasts to the end.</param>
    /// <param name="attributed">Receives each visit's part; as long as <paramref name="visits"/>.</param>
    /// <param name="blocking">Receives the part of it in which the visit was the only one open.</param>
    /// <returns>Milliseconds in which no visit was open: <em>between stages</em>.</returns>
    public long Split(
        ReadOnlySpan<StageVisit> visits, long start, long end, IDurationClock clock, Span<long> attributed, Span<long> blocking)
    {
        ArgumentNullException.ThrowIfNull(clock);
        attributed.Clear();
        blocking.Clear();
        Cut(visits, start, end);

        var between = 0L;
        var next = 0;
        _holders.Clear();
        for (var i = 0; i + 1 < _cuts.Count; i++)
        {
            var (from, to) = (_cuts[i], _cuts[i + 1]);
            Leave(visits, from);
            for (; next < _opening.Count && _opening[next].Opened <= from; next++)
            {
                if (ClosedOf(visits[_opening[next].Visit]) > from)
                {
                    _holders.Add(_opening[next].Visit);
                }
            }

            between += Share(clock.Between(from, to), attributed, blocking);
        }

        return between;
    }

    private static long ClosedOf(in StageVisit visit) => visit.Closed ?? long.MaxValue;

    /// <summary>Sorts visits in order of opening, and the distinct instants at which the set of holders may change.</summary>
    private void Cut(ReadOnlySpan<StageVisit> visits, long start, long end)
    {
        _opening.Clear();
        _cuts.Clear();
        _cuts.Add(start);
        _cuts.Add(Math.Max(start, end));
        for (var i = 0; i < visits.Length; i++)
        {
            _opening.Add((visits[i].Opened, i));
            AddCut(visits[i].Opened, start, end);
            AddCut(ClosedOf(visits[i]), start, end);
        }

        _opening.Sort();
        _cuts.Sort();
        var distinct = 1;
        var cuts = CollectionsMarshal.AsSpan(_cuts);
        for (var i = 1; i < cuts.Length; i++)
        {
            if (cuts[i] != cuts[distinct - 1])
            {
                cuts[distinct++] = cuts[i];
            }
        }

        _cuts.RemoveRange(distinct, _cuts.Count - distinct);
    }

    private void AddCut(long instant, long start, long end)
    {
        if (instant > start && instant < end)
        {
            _cuts.Add(instant);
        }
    }

    private void Leave(ReadOnlySpan<StageVisit> visits, long at)
    {
        var kept = 0;
        for (var i = 0; i < _holders.Count; i++)
        {
            if (ClosedOf(visits[_holders[i]]) > at)
            {
                _holders[kept++] = _holders[i];
            }
        }

        _holders.RemoveRange(kept, _holders.Count - kept);
    }

    /// <returns>What no holder took.</returns>
    private long Share(long duration, Span<long> attributed, Span<long> blocking)
    {
        if (_holders.Count == 0)
        {
            return duration;
        }

        var (each, rest) = Math.DivRem(duration, _holders.Count);
        for (var i = 0; i < _holders.Count; i++)
        {
            attributed[_holders[i]] += each + (i < rest ? 1 : 0);
        }

        if (_holders.Count == 1)
        {
            blocking[_holders[0]] += duration;
        }

        return 0;
    }
}
