using System.Runtime.InteropServices;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Summary;

/// <summary>Observed times of the tweets that started in the period: publication is the event, every other end and being in flight censors.</summary>
internal sealed class CohortTally(FactStore facts, ClockKind clock)
{
    private readonly List<(long Time, bool Event)> _observed = [];
    private int _stillOpen;

    public void Add(int tweet)
    {
        if (!facts.Columns.HasDurations(tweet))
        {
            return;
        }

        var outcome = facts.Columns.Outcome[tweet];
        var isOpen = outcome == Outcome.InFlight;
        var time = isOpen
            ? facts.RuleOf(tweet).Clock(clock).Between(facts.Columns.Start[tweet], facts.AsOf)
            : facts.TotalOf(tweet, clock);
        _stillOpen += isOpen ? 1 : 0;
        _observed.Add((time, outcome == Outcome.Published));
    }

    public OpenCountedFigures ToFigures()
    {
        var started = _observed.Count;
        var survival = KaplanMeier.Median(CollectionsMarshal.AsSpan(_observed));
        return new OpenCountedFigures(started, _stillOpen, survival.Median, survival.Interval);
    }
}
