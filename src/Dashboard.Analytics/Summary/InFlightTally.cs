using System.Collections.Immutable;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Summary;

/// <summary>Tweets in flight at the end of the period, or at the as-of time where that is earlier, whatever the date basis.</summary>
internal sealed class InFlightTally(FactStore facts, ClockKind clock, SelectedPeriod period)
{
    private readonly WorkInProgress _work = new(facts, period);
    private int _tweets;
    private int _overdue;
    private int _withTarget;
    private long? _oldestAge;
    private int _oldest;

    public void Add(int tweet)
    {
        if (!_work.Holds(tweet))
        {
            return;
        }

        _tweets++;
        if (!facts.Columns.HasDurations(tweet))
        {
            return;
        }

        var age = _work.Age(tweet, clock);
        if (_oldestAge is null || age > _oldestAge)
        {
            (_oldestAge, _oldest) = (age, tweet);
        }

        _withTarget += facts.RuleOf(tweet).Target is null ? 0 : 1;
        _overdue += _work.IsOverdue(tweet) ? 1 : 0;
    }

    public InFlightFigures ToFigures() => new(
        _tweets,
        _oldestAge,
        _oldestAge is null ? null : facts.Codes.Tweets[facts.Columns.Tweet[_oldest]],
        _oldestAge is null ? [] : Holders(_oldest),
        _overdue,
        _withTarget);

    private ImmutableArray<string> Holders(int tweet)
    {
        List<(long Opened, int Visit)> open = [];
        foreach (var visit in facts.VisitsOf(tweet))
        {
            if (_work.HoldsVisit(visit))
            {
                open.Add((facts.Visits.Opened[visit], visit));
            }
        }

        open.Sort();
        return [.. open.Select(visit => StageKey.Code(facts.Visits.Stage[visit.Visit], facts.Codes.Stages))];
    }
}
