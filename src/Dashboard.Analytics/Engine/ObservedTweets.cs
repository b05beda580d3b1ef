using System.Numerics;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// A selection's observed times in order, as one bit for each place of an <see cref="ObservedOrder"/> and the few that stand between them. Sixteen words are
/// looked at together: where the curve can't pass one half in them, their events are counted as bits, and only what is censored is visited.
/// </summary>
internal sealed class ObservedTweets
{
    private const int Stretch = 1024;

    private readonly ObservedOrder _order;
    private readonly ulong[] _selected;
    private readonly Interposed[] _between;
    private readonly SurvivalCurve _curve;

    /// <param name="selected">By place.</param>
    /// <param name="between">In order.</param>
    public ObservedTweets(FactStore facts, ObservedOrder order, ulong[] selected, Interposed[] between)
    {
        (_order, _selected, _between) = (order, selected, between);
        Count = between.Length;
        foreach (var word in selected)
        {
            Count += BitOperations.PopCount(word);
        }

        foreach (var one in between)
        {
            StillOpen += facts.Columns.Outcome[one.Tweet] == Outcome.InFlight ? 1 : 0;
        }

        _curve = new SurvivalCurve(Count);
        Median = Walk();
    }

    public int Count { get; }

    /// <summary>Of those, in flight.</summary>
    public int StillOpen { get; }

    public SurvivalMedian Median { get; }

    private SurvivalMedian Walk()
    {
        var next = 0;
        for (var from = 0; from <= _order.Count && !_curve.IsDecided; from += Stretch)
        {
            // The last stretch takes what stands after the last place, too.
            var to = Math.Min(from + Stretch, _order.Count);
            var last = from + Stretch > _order.Count;
            var until = next;
            while (until < _between.Length && (_between[until].Place < to || last))
            {
                until++;
            }

            WalkStretch(from, to, _between.AsSpan(next..until));
            next = until;
        }

        return _curve.ToMedian();
    }

    private void WalkStretch(int from, int to, ReadOnlySpan<Interposed> between)
    {
        var observations = between.Length;
        for (var word = from >> 6; word << 6 < to; word++)
        {
            observations += BitOperations.PopCount(_selected[word]);
        }

        if (observations == 0)
        {
            return;
        }

        var pass = _curve.CanPass(observations);
        foreach (var one in between)
        {
            WalkPlaces(from, one.Place, pass);
            from = one.Place;
            Add(one.Time, one.IsCensored, pass);
        }

        WalkPlaces(from, to, pass);
    }

    private void WalkPlaces(int from, int to, bool pass)
    {
        for (var word = from >> 6; word << 6 < to; word++)
        {
            var bits = _selected[word];
            bits &= word == from >> 6 ? ulong.MaxValue << from : ulong.MaxValue;
            bits &= word == to >> 6 ? (1UL << to) - 1 : ulong.MaxValue;
            if (pass)
            {
                Pass(bits, bits & _order.Censored[word]);
            }
            else
            {
                Visit(bits, word);
            }
        }
    }

    private void Pass(ulong bits, ulong censored)
    {
        for (; censored != 0; censored &= censored - 1)
        {
            var upTo = censored ^ (censored - 1);
            _curve.PassEvents(BitOperations.PopCount(bits & upTo) - 1);
            _curve.AddCensored();
            bits &= ~upTo;
        }

        _curve.PassEvents(BitOperations.PopCount(bits));
    }

    private void Visit(ulong bits, int word)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            var bit = BitOperations.TrailingZeroCount(bits);
            var isCensored = ((_order.Censored[word] >> bit) & 1) != 0;
            Add(isCensored ? 0 : _order.TimeAt((word << 6) | bit), isCensored, false);
        }
    }

    private void Add(long time, bool isCensored, bool pass)
    {
        if (isCensored)
        {
            _curve.AddCensored();
        }
        else if (pass)
        {
            _curve.PassEvents(1);
        }
        else
        {
            _curve.AddEvent(time);
        }
    }
}
