using CsCheck;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Tests.Records;

namespace Dashboard.Analytics.Tests.Engine;

/// <summary>What lies over a base, found once: a selection's are those that the selection says, and their values are in order.</summary>
public sealed class LooseTweetsTests
{
    [Fact]
    public void Selected_AnySelection_AreThoseThatItHolds() =>
        Gen.Select(WideRecord.Events, Gen.Int[0, 60], RandomRecordTests.AnySelection).Sample((events, part, selection) =>
        {
            var store = Over(events, Math.Min(part, events.Length));
            var selected = new SelectedTweets(store, selection);
            foreach (var loose in new[] { LooseTweets.Replaced(store), LooseTweets.Anew(store) })
            {
                var tweets = loose.Tweets.ToArray();
                var found = loose.Selected(selection);
                var places = found.Places.ToArray();

                Assert.Equal(tweets.Where(selected.Holds).Order(), places.Select(place => tweets[place]).Order());
                Assert.Equal(tweets.Select(selected.Holds), found.IsSelected.ToArray());
                Assert.True(!found.IsAll || places.Length == tweets.Length);
            }
        });

    [Fact]
    public void Of_ASegment_IsItsSelectedValuesInOrder()
    {
        var tweets = new LooseTweets(FactStoreBuilder.Build(WideRecord.CodesOf([]), [], WideRecord.Settings), [0, 1, 2]);
        // Segment 0 has 5 (of the first tweet), nothing (of the second) and 3 (of the third); segment 1 has 7.
        var order = new LooseOrder(2, [0, 1, 0, 0], [0, 0, 1, 2], [5, 7, LooseRows.Undefined, 3]);

        Assert.Equal([3, 5], order.Of(0, new LooseSelection(tweets, [0, 1, 2], isAll: true)).ToArray());
        Assert.Equal([5], order.Of(0, new LooseSelection(tweets, [0, 1], isAll: false)).ToArray());
        Assert.Equal([7], order.Of(1, new LooseSelection(tweets, [0], isAll: false)).ToArray());
        Assert.Equal([], order.Of(1, new LooseSelection(tweets, [2], isAll: false)).ToArray());
    }

    private static FactStore Over(Domain.Record.RecordedEvent[] events, int part)
    {
        var touched = events[part..].Select(e => e.Tweet).ToHashSet();
        return FactStoreBuilder.Build(WideRecord.CodesOf(events[..part]), events[..part], WideRecord.Settings)
            .With(WideRecord.CodesOf(events), [.. events.Where(e => touched.Contains(e.Tweet)).OrderBy(e => e.Tweet)]);
    }
}
