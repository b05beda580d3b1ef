using System.Collections.Immutable;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Tweets;

/// <summary>Tells all that is known of one tweet, whatever is selected.</summary>
public static class OneTweetAnalyzer
{
    /// <returns><see langword="null"/> where the record has no such tweet.</returns>
    public static OneTweet? Analyze(FactStore facts, string tweetId)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(tweetId);
        return RowOf(facts, tweetId) is { } tweet ? Tell(facts, tweet) : null;
    }

    private static int? RowOf(FactStore facts, string tweetId)
    {
        var tweets = facts.Codes.Tweets;
        for (var index = 0; index < tweets.Count; index++)
        {
            // A text that was given up with its import may stand there a second time: once with a row, at most.
            if (tweets[index] == tweetId && facts.RowOf(index) is { } row)
            {
                return row;
            }
        }

        return null;
    }

    private static OneTweet Tell(FactStore facts, int tweet)
    {
        var row = new FactRows(facts).Tweet(tweet);
        var (working, target) = (facts.RuleOf(tweet).Working, facts.RuleOf(tweet).Target);
        var hasDurations = facts.Columns.HasDurations(tweet);
        var visits = new TweetVisits(facts).Of(tweet);
        var until = row.End ?? facts.AsOf;
        var approval = facts.HasTimeToPublish(tweet) ? Approval(facts, tweet) : (InBothClocks?)null;
        return new OneTweet
        {
            Row = row,
            AsOf = facts.AsOf,
            HasDurations = hasDurations,
            Events = facts.Columns.Events[tweet],
            Total = hasDurations ? Distance(working, row.Start, until) : null,
            Approval = approval,
            Between = facts.HasTimeToPublish(tweet) ? new InBothClocks(facts.Columns.BetweenElapsed[tweet], facts.Columns.BetweenWorking[tweet]) : null,
            Visits = visits,
            Calendar = working.Code,
            CalendarZone = working.Zone,
            Working = [.. working.OpenBetween(visits.Select(visit => visit.Opened).Append(row.Start).Min(), until).Select(span => new WorkingSpan(span.Open, span.Close))],
            Target = target,
            IsWithinTarget = (target, approval, row.Outcome) switch
            {
                (null, _, _) => null,
                (_, { } time, _) => (target.Clock == ClockKind.Working ? time.Working : time.Elapsed) <= target.Hours * TargetMarks.MsPerHour,
                (_, _, Outcome.InFlight) when hasDurations => !WorkAtTheAsOfTime(facts).IsOverdue(tweet),
                _ => null,
            },
            Pairs = row.Pair.Length == 0 ? [] : Pairs(facts, tweet, working),
        };
    }

    private static WorkInProgress WorkAtTheAsOfTime(FactStore facts) => new(facts, SelectedPeriod.Of(Selection.Everything, facts.ReportingZone));

    private static InBothClocks Distance(WorkingCalendar working, long from, long to) => new(ElapsedClock.Instance.Between(from, to), working.Between(from, to));

    private static InBothClocks Approval(FactStore facts, int tweet) => new(
        facts.TotalOf(tweet, ClockKind.Elapsed) - facts.Columns.ScheduledElapsed[tweet],
        facts.TotalOf(tweet, ClockKind.Working) - facts.Columns.ScheduledWorking[tweet]);

    private static ImmutableArray<PairedTweet> Pairs(FactStore facts, int tweet, WorkingCalendar working)
    {
        var column = facts.Columns.Attribute(TweetAttribute.Pair);
        var rows = new FactRows(facts);
        var own = rows.Tweet(tweet);
        List<int> others = [];
        foreach (var other in facts.InOrder)
        {
            if (column[other] == column[tweet] && other != tweet)
            {
                others.Add(other);
            }
        }

        return [.. others
            .Select(rows.Tweet)
            .Select(other => new PairedTweet(other.TweetId, other.Language, other.Outcome, other.Outcome == Outcome.Published ? other.End : null, Gap(own, other, working)))];
    }

    /// <summary>A time to publish is there where the tweet is published and known to the moment.</summary>
    private static InBothClocks? Gap(TweetRow one, TweetRow other, WorkingCalendar working) =>
        one is { TimeToPublishMs: not null, End: { } first } && other is { TimeToPublishMs: not null, End: { } second }
            ? Distance(working, Math.Min(first, second), Math.Max(first, second))
            : null;
}
