using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;

namespace Dashboard.Analytics.Stages;

/// <summary>What is gathered of one stage's visits while the published tweets of a selection are read.</summary>
internal sealed class VisitsOfStage(FactStore facts, ClockKind clock)
{
    private readonly VisitColumns _visits = facts.Visits;
    private readonly ArrivalHours _hours = new(facts);
    private readonly ArrivalTally _arrivals = new();
    private readonly List<(long Date, long Time)> _dwell = [];
    private readonly List<long> _dates = [];
    private int _count;
    private int _waitingKnown;

    /// <param name="date">By which the tweet goes into a week.</param>
    public void Add(int tweet, int stage, long date)
    {
        var hasDurations = facts.Columns.HasDurations(tweet);
        var before = _count;
        foreach (var visit in facts.VisitsOf(tweet))
        {
            if (_visits.Stage[visit] != stage)
            {
                continue;
            }

            _count++;
            long? dwell = hasDurations ? DwellOf(visit) : null;
            var waiting = hasDurations ? WaitingOf(visit) : null;
            _arrivals.Add(tweet, _hours.Of(tweet, visit), dwell, waiting);
            _waitingKnown += waiting is null ? 0 : 1;
            if (dwell is { } time)
            {
                _dwell.Add((date, time));
            }
        }

        if (_count > before)
        {
            _dates.Add(date);
        }
    }

    public StageReport ToReport(string code, SelectedPeriod period, CancellationToken cancellationToken)
    {
        var tweets = _dates
            .GroupBy(date => WeeklyTimes.MondayOf(date, facts.ReportingZone))
            .ToDictionary(week => week.Key, week => week.Count());
        var withDwell = _dwell.Count;
        var weeks = WeeklyTimes.Of(_dwell, facts, period, cancellationToken);
        return new StageReport(
            code,
            _dates.Count,
            _count,
            _waitingKnown,
            withDwell,
            _arrivals.ToCells(),
            [.. weeks.Select(week => new StageWeek(week.Monday, tweets.GetValueOrDefault(week.Monday), week.Figures, week.IsPartial))]);
    }

    private long DwellOf(int visit) =>
        clock == ClockKind.Working ? _visits.WorkingDwell[visit] : _visits.Closed[visit] - _visits.Opened[visit];

    private long? WaitingOf(int visit) => _visits.Started[visit] switch
    {
        Moment.None => null,
        _ when clock == ClockKind.Working => _visits.WorkingWaiting[visit],
        var started => started - _visits.Opened[visit],
    };
}
