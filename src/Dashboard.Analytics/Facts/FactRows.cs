using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Facts;

/// <summary>Rows of columns as values that say what they are, with what is undefined left out.</summary>
internal sealed class FactRows(FactStore facts)
{
    private readonly TweetColumns _tweets = facts.Columns;
    private readonly VisitColumns _visits = facts.Visits;

    public TweetRow Tweet(int tweet)
    {
        var hasTimes = facts.HasTimeToPublish(tweet);
        var timeToPublish = hasTimes ? _tweets.End[tweet] - _tweets.Start[tweet] : 0;
        return new TweetRow(
            facts.Codes.Tweets[_tweets.Tweet[tweet]],
            Code(TweetAttribute.Department, tweet),
            Code(TweetAttribute.Purpose, tweet),
            Code(TweetAttribute.Language, tweet),
            Code(TweetAttribute.Channel, tweet),
            Code(TweetAttribute.Lane, tweet),
            Code(TweetAttribute.Pair, tweet),
            _tweets.Outcome[tweet],
            _tweets.Start[tweet],
            Moment.OrNull(_tweets.End[tweet]),
            hasTimes ? timeToPublish : null,
            hasTimes ? timeToPublish - _tweets.ScheduledElapsed[tweet] : null,
            hasTimes ? _tweets.WorkingTotal[tweet] : null,
            _tweets.Approvers[tweet],
            _tweets.Hands[tweet],
            _tweets.Groups[tweet],
            _tweets.Steps[tweet],
            _tweets.ReworkLoops[tweet],
            _tweets.Handovers[tweet],
            _tweets.Flags[tweet]);
    }

    public IEnumerable<VisitRow> Visits(int tweet)
    {
        foreach (var visit in facts.VisitsOf(tweet))
        {
            yield return Visit(tweet, visit);
        }
    }

    private VisitRow Visit(int tweet, int visit)
    {
        var hasDurations = _tweets.HasDurations(tweet);
        var opened = _visits.Opened[visit];
        var started = Moment.OrNull(_visits.Started[visit]);
        var closed = Moment.OrNull(_visits.Closed[visit]);
        var until = closed ?? facts.AsOf;
        var decidedBy = _visits.DecidedBy[visit];
        return new VisitRow(
            facts.Codes.Tweets[_tweets.Tweet[tweet]],
            Code(TweetAttribute.Department, tweet),
            StageKey.Code(_visits.Stage[visit], facts.Codes.Stages),
            opened,
            started,
            closed,
            _visits.Outcome[visit],
            decidedBy < 0 ? "" : facts.Codes.Actors[decidedBy],
            _visits.IsImplicit[visit],
            hasDurations ? until - opened : null,
            hasDurations ? started - opened : null,
            hasDurations ? until - started : null,
            hasDurations ? facts.RuleOf(tweet).Working.Between(opened, until) : null,
            facts.HasTimeToPublish(tweet) ? _visits.AttributedElapsed[visit] : null);
    }

    private string Code(TweetAttribute attribute, int tweet)
    {
        var code = _tweets.Attribute(attribute)[tweet];
        return code < 0 ? "" : facts.CodesOf(attribute)[code];
    }
}
