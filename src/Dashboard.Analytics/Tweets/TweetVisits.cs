using System.Collections.Immutable;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;

namespace Dashboard.Analytics.Tweets;

/// <summary>A tweet's visits with their durations in both clocks.</summary>
internal sealed class TweetVisits(FactStore facts)
{
    private readonly VisitColumns _visits = facts.Visits;

    /// <summary>In order of opening, ties in the order of the events that made them.</summary>
    public ImmutableArray<TweetVisit> Of(int tweet)
    {
        List<TweetVisit> visits = [];
        var rows = new FactRows(facts).Visits(tweet).ToArray();
        foreach (var visit in facts.VisitsOf(tweet))
        {
            visits.Add(Visit(tweet, visit, rows[visits.Count]));
        }

        return [.. visits.OrderBy(visit => visit.Opened)];
    }

    private TweetVisit Visit(int tweet, int visit, VisitRow row)
    {
        var working = facts.RuleOf(tweet).Working;
        var until = row.Closed ?? facts.AsOf;
        var hasDurations = facts.Columns.HasDurations(tweet);
        return new TweetVisit(
            row.Stage,
            row.Opened,
            row.Started,
            row.Closed,
            row.Outcome,
            row.DecidedBy,
            row.IsImplicit,
            hasDurations ? Distance(row.Opened, until) : null,
            hasDurations && row.Started is { } started ? Distance(row.Opened, started) : null,
            hasDurations && row.Started is { } begun ? Distance(begun, until) : null,
            facts.HasTimeToPublish(tweet) ? new InBothClocks(_visits.AttributedElapsed[visit], _visits.AttributedWorking[visit]) : null);

        InBothClocks Distance(long from, long to) => new(ElapsedClock.Instance.Between(from, to), working.Between(from, to));
    }
}
