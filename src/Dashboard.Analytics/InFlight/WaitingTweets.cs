using System.Collections.Immutable;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.InFlight;

/// <summary>Tells of a tweet in flight where it is, how old it is and what its target leaves it.</summary>
internal sealed class WaitingTweets(FactStore facts, WorkInProgress work)
{
    private readonly TweetColumns _tweets = facts.Columns;
    private readonly VisitColumns _visits = facts.Visits;

    public WaitingTweet Of(int tweet)
    {
        var (working, due) = (facts.RuleOf(tweet).Working, work.DueAt(tweet));
        return new(
            facts.Codes.Tweets[_tweets.Tweet[tweet]],
            Code(TweetAttribute.Department, tweet),
            Code(TweetAttribute.Purpose, tweet),
            Code(TweetAttribute.Lane, tweet),
            _tweets.Start[tweet],
            Since(tweet, _tweets.Start[tweet]),
            Held(tweet),
            facts.RuleOf(tweet).Target,
            work.TargetLeft(tweet),
            due,
            due >= work.At && working.Between(work.At, due.Value) <= working.UsualDay,
            working.UsualDay);
    }

    private ImmutableArray<HeldVisit> Held(int tweet)
    {
        List<HeldVisit> held = [];
        foreach (var visit in facts.VisitsOf(tweet))
        {
            if (work.HoldsVisit(visit))
            {
                var (opened, started) = (_visits.Opened[visit], _visits.Started[visit]);
                held.Add(new HeldVisit(
                    StageKey.Code(_visits.Stage[visit], facts.Codes.Stages),
                    opened,
                    started == Moment.None || started >= work.Before ? null : started,
                    Since(tweet, opened)));
            }
        }

        // Stable, so that ties keep the order of the events that made them.
        return [.. held.OrderBy(visit => visit.Opened)];
    }

    private InBothClocks? Since(int tweet, long instant) => _tweets.HasDurations(tweet)
        ? new InBothClocks(ElapsedClock.Instance.Between(instant, work.At), facts.RuleOf(tweet).Working.Between(instant, work.At))
        : null;

    private string Code(TweetAttribute attribute, int tweet) =>
        _tweets.Attribute(attribute)[tweet] is >= 0 and var code ? facts.CodesOf(attribute)[code] : "";
}
