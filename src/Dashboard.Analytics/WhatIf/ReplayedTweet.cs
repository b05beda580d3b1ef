using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.WhatIf;

/// <summary>
/// One published tweet on the axis of a clock, to be replayed under any number of scenarios. Its visits stand in order of opening, and instants are
/// milliseconds of the clock after its start (less than 0 before it). Reuses its buffers, so one instance serves one thread.
/// </summary>
/// <remarks>
/// A visit waits on the start and on every visit that opened before it and was closed by the time it opened: on the latest of these closings, as
/// they come out in the replay. So a stage that is cut short gives nothing while another one, that it ran beside, still holds the tweet.
/// </remarks>
internal sealed class ReplayedTweet(FactStore facts)
{
    private readonly Attribution _attribution = new();
    private int[] _stage = [], _byClosing = [], _order = [];
    private long[] _opened = [], _closed = [], _newOpened = [], _newClosed = [], _instant = [], _attributed = [], _blocking = [];
    private StageVisit[] _visits = [];
    private long _end;

    private int Visits { get; set; }

    /// <summary>The clock of the axis.</summary>
    public ClockKind Clock { get; private set; }

    /// <summary>Time to publish as it was replayed last.</summary>
    public long Time { get; private set; }

    /// <param name="tweet">Published, with durations.</param>
    public void Load(int tweet, ClockKind clock)
    {
        var (range, start) = (facts.VisitsOf(tweet), facts.Columns.Start[tweet]);
        (Visits, Clock) = (range.To - range.From, clock);
        _end = facts.TotalOf(tweet, clock);
        Grow();
        for (var i = 0; i < Visits; i++)
        {
            (_instant[i], _order[i]) = (facts.Visits.Opened[range.From + i], range.From + i);
        }

        SortStably(_instant, _order);
        var working = clock == ClockKind.Working ? facts.RuleOf(tweet).Working : null;
        for (var i = 0; i < Visits; i++)
        {
            var (visit, opened) = (_order[i], _instant[i]);
            _stage[i] = facts.Visits.Stage[visit];
            _opened[i] = working is null ? opened - start
                : i > 0 && _instant[i - 1] == opened ? _opened[i - 1]
                : opened >= start ? working.Between(start, opened) : -working.Between(opened, start);
            _closed[i] = _opened[i] + (working is null ? facts.Visits.Closed[visit] - opened : facts.Visits.WorkingDwell[visit]);
        }

        _closed.AsSpan(0, Visits).CopyTo(_instant);
        for (var i = 0; i < Visits; i++)
        {
            _byClosing[i] = i;
        }

        SortStably(_instant, _byClosing);
    }

    /// <summary>Whether a visit of a stage took longer than that: one that is capped there changes nothing otherwise.</summary>
    public bool HasLonger(int stage, long limit)
    {
        for (var i = 0; i < Visits; i++)
        {
            if (_stage[i] == stage && _closed[i] - _opened[i] > limit)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The tweet's time to publish under a scenario.</summary>
    /// <param name="changedBy">Gets a bit for each step of the scenario that found something to change.</param>
    public long Replay(CompiledScenario scenario, ref int changedBy)
    {
        // What waits counts the recorded latest closing for its gap, and the replayed one for its place.
        var (recorded, replayed) = (long.MinValue, long.MinValue);
        for (int i = 0, next = 0; i < Visits; i++)
        {
            var opened = _opened[i];
            for (; next < Visits && _byClosing[next] < i && _closed[_byClosing[next]] <= opened; next++)
            {
                (recorded, replayed) = (_closed[_byClosing[next]], Math.Max(replayed, _newClosed[_byClosing[next]]));
            }

            var newOpened = opened >= 0 ? Math.Max(replayed, 0) + opened - Math.Max(recorded, 0)
                : recorded == long.MinValue ? opened
                : replayed + opened - recorded;
            newOpened = OpenWith(scenario, i, newOpened, ref changedBy);
            var newClosed = newOpened + scenario.Dwell(_stage[i], _closed[i] - opened, ref changedBy);

            // The start stays where it is: what was over by then still is.
            (_newOpened[i], _newClosed[i]) = (newOpened, _closed[i] <= 0 ? Math.Min(newClosed, 0) : newClosed);
        }

        var (lastRecorded, last) = (0L, 0L);
        for (var i = 0; i < Visits; i++)
        {
            (lastRecorded, last) = (Math.Max(lastRecorded, _closed[i]), Math.Max(last, _newClosed[i]));
        }

        return Time = last + _end - lastRecorded;
    }

    /// <summary>What is attributed to the wait for a slot of the tweet as it was replayed last.</summary>
    public long Scheduled()
    {
        if (!_stage.AsSpan(0, Visits).Contains(StageKey.Scheduled))
        {
            return 0;
        }

        for (var i = 0; i < Visits; i++)
        {
            _visits[i] = new StageVisit(_stage[i], _newOpened[i], null, _newClosed[i], VisitOutcome.Approved, -1, IsImplicit: false);
        }

        _attribution.Split(_visits.AsSpan(0, Visits), 0, Time, ElapsedClock.Instance, _attributed.AsSpan(0, Visits), _blocking.AsSpan(0, Visits));
        var scheduled = 0L;
        for (var i = 0; i < Visits; i++)
        {
            scheduled += _stage[i] == StageKey.Scheduled ? _attributed[i] : 0;
        }

        return scheduled;
    }

    /// <summary>
    /// Where a step runs the visit's stage beside another, it opens with the latest visit of that one before it; unless an earlier visit of
    /// its own stage did already: it is back for a reason then.
    /// </summary>
    private long OpenWith(CompiledScenario scenario, int visit, long otherwise, ref int changedBy)
    {
        var opens = otherwise;
        foreach (var (first, index) in scenario.OpensWith(_stage[visit]))
        {
            for (var earlier = visit - 1; earlier >= 0 && _stage[earlier] != _stage[visit]; earlier--)
            {
                if (_stage[earlier] == first)
                {
                    opens = _newOpened[earlier];
                    changedBy |= _opened[earlier] == _opened[visit] ? 0 : 1 << index;
                    break;
                }
            }
        }

        return opens;
    }

    /// <summary>Few visits are usual and nearly in order; many, of a hostile log, must not cost the square of their number.</summary>
    private void SortStably(long[] keys, int[] items)
    {
        const int Few = 32;
        if (Visits > Few)
        {
            // Items are consecutive numbers at first, so that ties by them are ties by their order.
            var sorted = keys.Take(Visits).Zip(items).OrderBy(pair => pair.First).ToArray();
            for (var i = 0; i < sorted.Length; i++)
            {
                (keys[i], items[i]) = sorted[i];
            }

            return;
        }

        for (var i = 1; i < Visits; i++)
        {
            var (key, item, at) = (keys[i], items[i], i);
            for (; at > 0 && keys[at - 1] > key; at--)
            {
                (keys[at], items[at]) = (keys[at - 1], items[at - 1]);
            }

            (keys[at], items[at]) = (key, item);
        }
    }

    private void Grow()
    {
        if (_stage.Length >= Visits)
        {
            return;
        }

        var room = Visits * 2;
        (_stage, _byClosing, _order) = (new int[room], new int[room], new int[room]);
        (_opened, _closed, _newOpened, _newClosed) = (new long[room], new long[room], new long[room], new long[room]);
        (_instant, _attributed, _blocking, _visits) = (new long[room], new long[room], new long[room], new StageVisit[room]);
    }
}
