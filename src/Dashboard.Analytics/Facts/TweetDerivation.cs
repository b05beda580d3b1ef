using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Facts;

/// <summary>Derives tweets one after the other and appends their facts, in both clocks. One thread at a time.</summary>
/// <param name="visitsBefore">Rows of visits that stand before these, where they go after others.</param>
internal sealed class TweetDerivation(TweetRules rules, ClockStart clockStart, int visitsBefore = 0)
{
    private readonly TweetDeriver _deriver = new(clockStart, rules.AutomatedActors);
    private readonly Attribution _attribution = new();
    private readonly VisitShares _elapsed = new();
    private readonly VisitShares _working = new();

    public TweetLists Tweets { get; } = new();

    public VisitLists Visits { get; } = new();

    /// <param name="tweet">Index of its identifier.</param>
    /// <param name="events">In the order of recording; at least one.</param>
    public void Add(int tweet, in AttributeCodes attributes, ReadOnlySpan<TweetEvent> events)
    {
        var facts = _deriver.Derive(events);
        var rule = rules.IndexFor(attributes.Department, attributes.Lane);
        var clock = rules[rule].Working;
        var isAttributed = facts is { HasDurations: true, Outcome: Outcome.Published };
        var times = new TweetTimes(facts is { HasDurations: true, End: { } end } ? clock.Between(facts.Start, end) : 0, 0, 0, 0, 0);
        if (isAttributed)
        {
            _elapsed.Split(_attribution, facts, ElapsedClock.Instance);
            _working.Split(_attribution, facts, clock);
            times = times with
            {
                ScheduledElapsed = _elapsed.Scheduled,
                ScheduledWorking = _working.Scheduled,
                BetweenElapsed = _elapsed.Between,
                BetweenWorking = _working.Between,
            };
        }

        Tweets.Add(tweet, attributes, facts, events.Length, rule, times, visitsBefore + Visits.Count);
        for (var i = 0; i < facts.Visits.Length; i++)
        {
            var visit = facts.Visits[i];
            var measured = facts.HasDurations ? Measure(visit, clock) : default;
            Visits.Add(visit, !isAttributed ? measured : measured with
            {
                AttributedElapsed = _elapsed.Attributed[i],
                AttributedWorking = _working.Attributed[i],
                BlockingElapsed = _elapsed.Blocking[i],
                BlockingWorking = _working.Blocking[i],
            });
        }
    }

    /// <summary>Appends a tweet as it was derived before, under the same rules.</summary>
    public void Take(FactStore from, int row)
    {
        Tweets.Add(from.Columns, row, visitsBefore + Visits.Count);
        foreach (var visit in from.VisitsOf(row))
        {
            Visits.Add(from.Visits, visit);
        }
    }

    private static VisitTimes Measure(in StageVisit visit, WorkingCalendar clock) => default(VisitTimes) with
    {
        WorkingDwell = visit.Closed is { } closed ? clock.Between(visit.Opened, closed) : 0,
        WorkingWaiting = visit.Started is { } started ? clock.Between(visit.Opened, started) : 0,
    };
}
