using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;

namespace Dashboard.Analytics.Engine;

/// <summary>A time of a closed visit whose tweet has durations, unclipped.</summary>
internal sealed record VisitTime(VisitTimeKind Kind, ClockKind Clock) : Measure
{
    public override bool IsDefined(FactStore facts, int tweet, int row) =>
        facts.Columns.HasDurations(tweet)
        && (Kind is not (VisitTimeKind.Waiting or VisitTimeKind.Review) || facts.Visits.Started.After[row] != Moment.None);

    public override long Of(FactStore facts, int tweet, int row)
    {
        var visits = facts.Visits;
        return (Kind, Clock) switch
        {
            (VisitTimeKind.Dwell, ClockKind.Elapsed) => visits.Closed.After[row],
            (VisitTimeKind.Dwell, _) => visits.WorkingDwell[row],
            (VisitTimeKind.Waiting, ClockKind.Elapsed) => visits.Started.After[row],
            (VisitTimeKind.Waiting, _) => visits.WorkingWaiting[row],
            (VisitTimeKind.Review, ClockKind.Elapsed) => visits.Closed.After[row] - visits.Started.After[row],
            (VisitTimeKind.Review, _) => visits.WorkingDwell[row] - visits.WorkingWaiting[row],
            (VisitTimeKind.Attributed, ClockKind.Elapsed) => visits.AttributedElapsed[row],
            (VisitTimeKind.Attributed, _) => visits.AttributedWorking[row],
            (_, ClockKind.Elapsed) => visits.BlockingElapsed[row],
            _ => visits.BlockingWorking[row],
        };
    }
}

internal enum VisitTimeKind
{
    Dwell,
    Waiting,
    Review,
    Attributed,
    Blocking,
}

/// <summary>What a visit took of a tweet from its start on, whatever became of it: a visit's dwell, clipped at the start.</summary>
internal sealed record TimeSinceStart(ClockKind Clock) : Measure
{
    /// <summary>The calendar is asked.</summary>
    public override bool IsCostly => true;

    public override bool IsDefined(FactStore facts, int tweet, int row) => facts.Columns.HasDurations(tweet);

    public override long Of(FactStore facts, int tweet, int row) =>
        facts.RuleOf(tweet).Clock(Clock).Between(Math.Max(facts.Visits.Opened[row], facts.Columns.Start[tweet]), facts.Visits.Closed[row]);
}
