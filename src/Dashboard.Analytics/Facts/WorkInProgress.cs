using Dashboard.Analytics.Engine;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Facts;

/// <summary>
/// Which tweets are in flight at the end of a period, or at the as-of time where that is earlier, and for how long. A tweet that ends
/// in the very millisecond in which the period does is still carried out of it, so that these are the reconciliation's.
/// </summary>
internal sealed class WorkInProgress(FactStore facts, SelectedPeriod period)
{
    private readonly TweetColumns _tweets = facts.Columns;
    private readonly VisitColumns _visits = facts.Visits;

    /// <summary>What begins or ends from here on is not known yet: where the period is still under way everything is.</summary>
    public long Before { get; } = period.To <= facts.AsOf ? period.To : long.MaxValue;

    /// <summary>The instant that ages reach to, UTC milliseconds.</summary>
    public long At { get; } = Math.Min(period.To, facts.AsOf);

    public bool Holds(int tweet) => _tweets.Start[tweet] < Before && IsOpen(_tweets.End[tweet]);

    /// <summary>Whether somebody has the tweet in this visit.</summary>
    public bool HoldsVisit(int visit) => _visits.Opened[visit] < Before && IsOpen(_visits.Closed[visit]);

    /// <summary>Start to <see cref="At"/>; the tweet must be in flight.</summary>
    public long Age(int tweet, ClockKind clock) => facts.RuleOf(tweet).Clock(clock).Between(_tweets.Start[tweet], At);

    /// <summary>Whether its age, less its time in <em>scheduled</em>, exceeds its target; <see langword="false"/> where it has none or no durations.</summary>
    public bool IsOverdue(int tweet) => TargetLeft(tweet) < 0;

    /// <summary>
    /// What its target leaves it in the target's own clock, milliseconds rounded down, so that a part of one too many is overdue too;
    /// <see langword="null"/> where it has no target or no durations.
    /// </summary>
    public long? TargetLeft(int tweet) =>
        _tweets.HasDurations(tweet) && facts.RuleOf(tweet) is { Target: { } target } rule
            ? (long)Math.Floor((target.Hours * TargetMarks.MsPerHour) - UnscheduledAge(tweet, rule.Clock(target.Clock)))
            : null;

    /// <summary>
    /// When its target is used up, or was; UTC milliseconds. <see langword="null"/> where it has none or no durations, and while it waits for its
    /// slot with something left: its clock stands still.
    /// </summary>
    public long? DueAt(int tweet)
    {
        if (!_tweets.HasDurations(tweet) || facts.RuleOf(tweet) is not { Target: { } target } rule)
        {
            return null;
        }

        var (clock, left) = (rule.Clock(target.Clock), (long)Math.Floor(target.Hours * TargetMarks.MsPerHour));
        foreach (var (from, to) in Unscheduled(tweet))
        {
            var passed = clock.Between(from, to);
            if (passed > left)
            {
                return clock.After(from, left);
            }

            left -= passed;
        }

        return WaitsForItsSlot(tweet) ? null : clock.After(At, left);
    }

    private bool WaitsForItsSlot(int tweet)
    {
        foreach (var visit in facts.VisitsOf(tweet))
        {
            if (_visits.Stage[visit] == StageKey.Scheduled && HoldsVisit(visit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>From its start to <see cref="At"/>, but for its waits for a slot; they don't overlap, and stand in their order.</summary>
    private IEnumerable<(long From, long To)> Unscheduled(int tweet)
    {
        var from = _tweets.Start[tweet];
        foreach (var visit in facts.VisitsOf(tweet))
        {
            if (_visits.Stage[visit] == StageKey.Scheduled && _visits.Opened[visit] < Before)
            {
                yield return (from, Math.Max(from, _visits.Opened[visit]));
                from = Math.Max(from, IsOpen(_visits.Closed[visit]) ? At : _visits.Closed[visit]);
            }
        }

        yield return (from, Math.Max(from, At));
    }

    private bool IsOpen(long closed) => closed == Moment.None || closed >= Before;

    private long UnscheduledAge(int tweet, IDurationClock clock)
    {
        var start = _tweets.Start[tweet];
        var age = clock.Between(start, At);
        foreach (var visit in facts.VisitsOf(tweet))
        {
            if (_visits.Stage[visit] == StageKey.Scheduled)
            {
                var closed = _visits.Closed[visit] == Moment.None ? At : Math.Min(_visits.Closed[visit], At);
                age -= clock.Between(Math.Max(_visits.Opened[visit], start), closed);
            }
        }

        return age;
    }
}
