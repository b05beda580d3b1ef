using CsCheck;
using Dashboard.Domain.Visits;

namespace Dashboard.Domain.Tests.Visits;

/// <summary>What must hold for every tweet, however odd its record.</summary>
public class TweetDeriverPropertyTests
{
    [Fact]
    public void Derive_RowsShuffledButTiesKept_GivesTheSameFacts() =>
        Gen.Select(RandomTweet.Events, Gen.Int).Sample((events, seed) =>
        {
            // Whole groups of simultaneous events move; inside a group the order of recording stays.
            var random = new Random(seed);
            var shuffled = events.GroupBy(e => e.OccurredAt).OrderBy(_ => random.Next()).SelectMany(group => group).ToArray();
            AssertSame(RandomTweet.Derive(events), RandomTweet.Derive(shuffled));
        });

    [Fact]
    public void Derive_AnyTweet_KeepsTheInvariantsOfVisits() => RandomTweet.Events.Sample(events =>
    {
        var facts = RandomTweet.Derive(events);
        Assert.All(facts.Visits, visit =>
        {
            Assert.Equal(visit.Outcome == VisitOutcome.Open, visit.Closed is null);
            Assert.True(visit.Closed is null || visit.Closed >= visit.Opened);
            Assert.True(visit.Started is null || (visit.Started >= visit.Opened && (visit.Closed is null || visit.Started <= visit.Closed)));
            Assert.True(facts.Outcome == Outcome.InFlight || visit.Closed <= facts.End);
        });
        Assert.Equal(facts.Outcome == Outcome.InFlight, facts.End is null);
        Assert.Equal(facts.Flags.HasFlag(TweetFlags.ImplicitVisit), facts.Visits.Any(visit => visit.IsImplicit));
        Assert.Equal(facts.Flags.HasFlag(TweetFlags.Bypassed), facts.Visits.Any(visit => visit.Outcome == VisitOutcome.Bypassed));
        Assert.True(facts.End is null || facts.Start <= facts.End);
        Assert.True(facts.Groups <= facts.Steps && facts.Approvers <= facts.Steps);
    });

    [Fact]
    public void Derive_VisitsOfOneStage_NeverOverlap() => RandomTweet.Events.Sample(events =>
    {
        foreach (var stage in RandomTweet.Derive(events).Visits.Where(visit => !visit.IsImplicit).GroupBy(visit => visit.Stage))
        {
            var inOrder = stage.OrderBy(visit => visit.Opened).ThenBy(visit => visit.Closed ?? long.MaxValue).ToArray();
            for (var i = 1; i < inOrder.Length; i++)
            {
                Assert.True(inOrder[i - 1].Closed <= inOrder[i].Opened);
            }
        }
    });

    [Fact]
    public void Derive_OneInstanceForManyTweets_CarriesNothingOver() =>
        Gen.Select(RandomTweet.Events, RandomTweet.Events).Sample((first, second) =>
        {
            var deriver = new TweetDeriver(Dashboard.Domain.Settings.ClockStart.Submitted, new HashSet<int> { 0 });
            deriver.Derive(first);
            AssertSame(RandomTweet.Derive(second), deriver.Derive(second));
        });

    private static void AssertSame(TweetFacts expected, TweetFacts actual)
    {
        Assert.Equal(expected.Visits.AsEnumerable(), actual.Visits);
        Assert.Equal(expected with { Visits = [] }, actual with { Visits = [] });
    }
}
