using System.Globalization;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Visits;
using Dashboard.Testing;

namespace Dashboard.Domain.Tests.Visits;

/// <summary>Every row of the shared rules log against the figures that a separate slow program worked out from METRICS.md.</summary>
public class RulesTests
{
    private static readonly WorkingCalendar Toronto = new(CalendarSettings.Default);

    [Fact]
    public void Derive_EveryRule_GivesTheExpectedTweet()
    {
        var log = RulesLog.Require();
        var expected = RulesLog.Rows(SharedData.Require("expected", "rules", "tweets.csv")).ToDictionary(row => row["tweet_id"]);

        Assert.Equal(42, log.Tweets.Count);
        Assert.All(log.Tweets, tweet =>
        {
            var (facts, row) = (log.Derive(tweet), expected[tweet]);
            var published = facts.Outcome == Outcome.Published;
            Assert.Equal(row["outcome"], facts.Outcome.Code());
            Assert.Equal(row["start"], RulesLog.Text(facts.Start));
            Assert.Equal(row["end"], RulesLog.Text(facts.End));
            Assert.Equal(row["ttp_ms"], RulesLog.Text(published ? facts.End - facts.Start : null));
            Assert.Equal(row["working_ms"], RulesLog.Text(published ? Toronto.Between(facts.Start, facts.End!.Value) : null));
            Assert.Equal(row["approvers"], RulesLog.Text(facts.Approvers));
            Assert.Equal(row["hands"], RulesLog.Text(facts.Hands));
            Assert.Equal(row["groups"], RulesLog.Text(facts.Groups));
            Assert.Equal(row["steps"], RulesLog.Text(facts.Steps));
            Assert.Equal(row["loops"], RulesLog.Text(facts.ReworkLoops));
            Assert.Equal(row["handovers"], RulesLog.Text(facts.Handovers));
            Assert.Equal(row["flags"], facts.Flags.Joined());
        });
    }

    [Fact]
    public void Derive_EveryRule_GivesTheExpectedVisitsInTheirOrder()
    {
        var log = RulesLog.Require();
        var expected = RulesLog.Rows(SharedData.Require("expected", "rules", "visits.csv")).ToLookup(row => row["tweet_id"]);
        const long AsOf = 1774018800000;

        Assert.All(log.Tweets, tweet => Assert.Equal(
            expected[tweet].Select(row => string.Join(',', row.Values.Skip(1))),
            log.Derive(tweet).Visits.Select(visit => string.Join(
                ',',
                StageKey.Code(visit.Stage, log.Stages),
                RulesLog.Text(visit.Opened),
                RulesLog.Text(visit.Started),
                RulesLog.Text(visit.Closed ?? AsOf),
                visit.Outcome.Code(),
                visit.DecidedBy < 0 ? "" : log.Actors[visit.DecidedBy],
                visit.IsImplicit ? "1" : "0",
                Toronto.Between(visit.Opened, visit.Closed ?? AsOf).ToString(CultureInfo.InvariantCulture)))));
    }
}
