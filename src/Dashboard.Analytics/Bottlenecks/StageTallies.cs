using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Bottlenecks;

/// <summary>One tally for every stage of the record, the reserved ones after the real ones.</summary>
internal sealed class StageTallies
{
    private readonly FactStore _facts;
    private readonly ClockKind _clock;
    private readonly StageSlots _slots;
    private readonly StageTally[] _tallies;
    private readonly long[] _attributed;
    private readonly long[] _blocking;
    private readonly long[] _between;

    public StageTallies(FactStore facts, ClockKind clock)
    {
        (_facts, _clock, _slots) = (facts, clock, new StageSlots(facts.Codes.Stages.Count));
        _tallies = [.. Enumerable.Range(0, _slots.Count).Select(_ => new StageTally())];
        var isWorking = clock == ClockKind.Working;
        _attributed = isWorking ? facts.Visits.AttributedWorking : facts.Visits.AttributedElapsed;
        _blocking = isWorking ? facts.Visits.BlockingWorking : facts.Visits.BlockingElapsed;
        _between = isWorking ? facts.Columns.BetweenWorking : facts.Columns.BetweenElapsed;
    }

    /// <summary>Every stage's key with its tally.</summary>
    public IEnumerable<(int Stage, StageTally Tally)> All =>
        _tallies.Select((tally, slot) => (_slots.KeyAt(slot), tally));

    /// <summary>Adds a published tweet; all its visits are closed.</summary>
    public void AddPublished(int tweet)
    {
        var visits = _facts.Visits;
        var hasDurations = _facts.Columns.HasDurations(tweet);
        foreach (var visit in _facts.VisitsOf(tweet))
        {
            var tally = Of(visits.Stage[visit]);
            tally.AddVisit(tweet, visits.Outcome[visit] == VisitOutcome.ChangesRequested);
            if (hasDurations)
            {
                tally.AttributedMs += _attributed[visit];
                tally.BlockingMs += _blocking[visit];
                AddTimes(tally, visit);
            }
        }

        Of(StageKey.BetweenStages).AttributedMs += hasDurations ? _between[tweet] : 0;
    }

    /// <summary>Adds a tweet that ended otherwise: what each stage spent on it from its start on.</summary>
    public void AddUnpublished(int tweet)
    {
        if (!_facts.Columns.HasDurations(tweet))
        {
            return;
        }

        var visits = _facts.Visits;
        var clock = _facts.RuleOf(tweet).Clock(_clock);
        foreach (var visit in _facts.VisitsOf(tweet))
        {
            var from = Math.Max(visits.Opened[visit], _facts.Columns.Start[tweet]);
            Of(visits.Stage[visit]).AddUnpublished(tweet, clock.Between(from, visits.Closed[visit]));
        }
    }

    private StageTally Of(int stage) => _tallies[_slots.Of(stage)];

    private void AddTimes(StageTally tally, int visit)
    {
        var visits = _facts.Visits;
        var isWorking = _clock == ClockKind.Working;
        var dwell = isWorking ? visits.WorkingDwell[visit] : visits.Closed[visit] - visits.Opened[visit];
        tally.AddDwell(dwell);
        if (visits.Started[visit] != Moment.None)
        {
            var waiting = isWorking ? visits.WorkingWaiting[visit] : visits.Started[visit] - visits.Opened[visit];
            tally.AddStarted(waiting, dwell - waiting);
        }
    }
}
