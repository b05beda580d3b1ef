using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Scenarios;

namespace Dashboard.Analytics.Tests.Records;

/// <summary>The replay once more, by its definition and nothing of the product's: every visit asks every other one whether it waited on it.</summary>
internal sealed class SlowReplay
{
    private readonly VisitRow[] _visits;
    private readonly long[] _opened, _closed, _newOpened, _newClosed;

    /// <param name="tweet">Published, with durations.</param>
    /// <param name="visits">In the order of the events that made them.</param>
    public SlowReplay(TweetRow tweet, IEnumerable<VisitRow> visits, IDurationClock clock, Scenario scenario)
    {
        _visits = [.. visits.OrderBy(visit => visit.Opened)];
        _opened = [.. _visits.Select(visit => At(visit.Opened))];
        _closed = [.. _visits.Select(visit => At(visit.Closed!.Value))];
        (_newOpened, _newClosed) = (new long[_visits.Length], new long[_visits.Length]);
        Changes = [.. scenario.Steps.Select(_ => false)];
        for (var i = 0; i < _visits.Length; i++)
        {
            var before = Enumerable.Range(0, i).Where(j => _closed[j] <= _opened[i]).ToArray();
            var waits = before.Select(j => (Was: _closed[j], Is: _newClosed[j])).ToList();
            if (_opened[i] >= 0 || waits.Count == 0)
            {
                waits.Add((0, 0));
            }

            _newOpened[i] = waits.Max(one => one.Is) + _opened[i] - waits.Max(one => one.Was);
            var dwell = _closed[i] - _opened[i];
            foreach (var (index, step) in scenario.Steps.Index())
            {
                dwell = Apply(step, index, i, dwell);
            }

            Dwells.Add((_visits[i].Stage, dwell));
            _newClosed[i] = _closed[i] > 0 ? _newOpened[i] + dwell : Math.Min(0, _newOpened[i] + dwell);
        }

        Time = _newClosed.Append(0).Max() + At(tweet.End!.Value) - _closed.Append(0).Max();

        long At(long instant) => instant >= tweet.Start ? clock.Between(tweet.Start, instant) : -clock.Between(instant, tweet.Start);
    }

    public long Time { get; }

    public bool[] Changes { get; }

    public List<(string Stage, long Dwell)> Dwells { get; } = [];

    public long Approval()
    {
        VisitRow[] replayed = [.. _visits.Select((visit, i) => visit with { Opened = _newOpened[i], Closed = _newClosed[i] })];
        var parts = SlowAttribution.Of(0, Time, replayed);
        return Time - replayed.Zip(parts).Where(visit => visit.First.Stage == ReservedNames.Scheduled).Sum(visit => visit.Second);
    }

    private long Apply(ScenarioStep step, int index, int visit, long dwell)
    {
        if (step is RunParallel parallel)
        {
            if (parallel.With == _visits[visit].Stage)
            {
                var earlier = Enumerable.Range(0, visit).LastOrDefault(j => _visits[j].Stage == parallel.Stage, -1);
                if (earlier >= 0 && !Enumerable.Range(earlier, visit - earlier).Any(j => _visits[j].Stage == parallel.With))
                {
                    _newOpened[visit] = _newOpened[earlier];
                    Changes[index] |= _opened[earlier] != _opened[visit];
                }
            }

            return dwell;
        }

        var changed = step.Stage != _visits[visit].Stage ? dwell : step switch
        {
            CapStage cap => Math.Min(cap.LimitMs, dwell),
            ScaleStage scale => dwell / 1000 * scale.PerMille + (dwell % 1000 * scale.PerMille / 1000),
            _ => 0,
        };
        Changes[index] |= changed != dwell;
        return changed;
    }
}
