using System.Collections.Immutable;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Summary;

/// <summary>
/// Tweets in flight at the end of the period, or at the as-of time where that is earlier, whatever the date basis. A tweet that ends
/// in the very millisecond in which the period does is still carried out of it, so that this count is the reconciliation's.
/// </summary>
internal sealed class InFlightTally
{
    private readonly FactStore _facts;
    private readonly ClockKind _clock;
    private readonly long _before;
    private readonly long _at;
    private int _tweets;
    private int _overdue;
    private int _withTarget;
    private long? _oldestAge;
    private int _oldest;

    public InFlightTally(FactStore facts, ClockKind clock, SelectedPeriod period)
    {
        (_facts, _clock) = (facts, clock);
        _at = Math.Min(period.To, facts.AsOf);
        _before = period.To <= facts.AsOf ? period.To : long.MaxValue;
    }

    public void Add(int tweet)
    {
        var tweets = _facts.Columns;
        if (tweets.Start[tweet] >= _before || !IsOpen(tweets.End[tweet]))
        {
            return;
        }

        _tweets++;
        if (!tweets.HasDurations(tweet))
        {
            return;
        }

        var rule = _facts.RuleOf(tweet);
        var age = rule.Clock(_clock).Between(tweets.Start[tweet], _at);
        if (_oldestAge is null || age > _oldestAge)
        {
            (_oldestAge, _oldest) = (age, tweet);
        }

        if (rule.Target is { } target)
        {
            _withTarget++;
            _overdue += UnscheduledAge(tweet, rule.Clock(target.Clock)) > target.Hours * TargetTally.MsPerHour ? 1 : 0;
        }
    }

    public InFlightFigures ToFigures() => new(
        _tweets,
        _oldestAge,
        _oldestAge is null ? null : _facts.Codes.Tweets[_facts.Columns.Tweet[_oldest]],
        _oldestAge is null ? [] : Holders(_oldest),
        _overdue,
        _withTarget);

    private bool IsOpen(long closed) => closed == Moment.None || closed >= _before;

    private long UnscheduledAge(int tweet, IDurationClock clock)
    {
        var start = _facts.Columns.Start[tweet];
        var visits = _facts.Visits;
        var age = clock.Between(start, _at);
        foreach (var visit in _facts.VisitsOf(tweet))
        {
            if (visits.Stage[visit] == StageKey.Scheduled)
            {
                var closed = visits.Closed[visit] == Moment.None ? _at : Math.Min(visits.Closed[visit], _at);
                age -= clock.Between(Math.Max(visits.Opened[visit], start), closed);
            }
        }

        return age;
    }

    private ImmutableArray<string> Holders(int tweet)
    {
        var visits = _facts.Visits;
        List<(long Opened, int Visit)> open = [];
        foreach (var visit in _facts.VisitsOf(tweet))
        {
            if (visits.Opened[visit] < _before && IsOpen(visits.Closed[visit]))
            {
                open.Add((visits.Opened[visit], visit));
            }
        }

        open.Sort();
        return [.. open.Select(visit => StageKey.Code(visits.Stage[visit.Visit], _facts.Codes.Stages))];
    }
}
