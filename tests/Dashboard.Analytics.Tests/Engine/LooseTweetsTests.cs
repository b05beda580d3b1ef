using CsCheck;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Tests.Records;
using Dashboard.Domain.Record;

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

    /// <summary>Of a store that follows another one, those that are as they were are where that had them; but for those that came, and those derived once more.</summary>
    [Fact]
    public void Former_AStoreAfterAnother_SaysWhereThatHadThoseThatAreAsTheyWere()
    {
        var first = After(ManyTweets.Build(seed: 1), 5, 7, 9);
        var (replaced, anew) = (LooseTweets.Replaced(first), LooseTweets.Anew(first));
        // One store in between that nobody asks.
        var next = After(After(first, 7), 6);

        Assert.Equal([.. At(first, anew, 5, 9)], Known(next, LooseTweets.Anew(next), 5, 9));
        Assert.Equal([-1, -1], Known(next, LooseTweets.Anew(next), 6, 7));
        Assert.Equal([.. At(first.Base, replaced, 5, 7, 9), -1], Known(next.Base, LooseTweets.Replaced(next), 5, 7, 9, 6));
        // The one before is enough.
        Assert.NotNull(LooseTweets.Anew(next).Former);
        LooseTweets.Anew(After(next, 5));
        Assert.Null(LooseTweets.Anew(next).Former);
    }

    /// <summary>What was found of a tweet is not found again.</summary>
    [Fact]
    public void Each_OfAStoreAfterAnother_IsAskedForWhatIsNewAlone()
    {
        var first = After(ManyTweets.Build(seed: 1), 5, 7, 9);
        List<int> asked = [];
        LooseTweets.Anew(first).Each("twice", Ask);
        Assert.Equal(3, asked.Count);
        asked.Clear();
        var next = After(first, 7, 6);
        var anew = LooseTweets.Anew(next);

        Assert.Equal([.. anew.Tweets.ToArray().Select(tweet => 2 * next.Columns.Tweet[tweet])], anew.Each("twice", tweet => 2 * next.Columns.Tweet[Noted(tweet)]));
        Assert.Equal([6, 7], asked.Select(tweet => next.Columns.Tweet[tweet]).Order());

        int Ask(int tweet) => 2 * first.Columns.Tweet[Noted(tweet)];
        int Noted(int tweet)
        {
            asked.Add(tweet);
            return tweet;
        }
    }

    /// <summary>With one more event of each of some tweets, whose others are left out.</summary>
    private static FactStore After(FactStore store, params int[] tweets) => store.With(
        ManyTweets.Codes,
        [.. tweets.Select(tweet => new RecordedEvent(tweet, ApprovalAction.Submitted, TimePrecision.Instant, store.AsOf, -1, -1, AttributeCodes.None))]);

    /// <summary>Places of some tweets.</summary>
    private static int[] At(FactStore store, LooseTweets loose, params int[] tweets) =>
        [.. tweets.Select(tweet => loose.Tweets.IndexOf(store.RowOf(tweet)!.Value))];

    private static int[] Known(FactStore store, LooseTweets loose, params int[] tweets) =>
        [.. At(store, loose, tweets).Select(place => loose.Former!.PlaceOf[place])];

    private static FactStore Over(Domain.Record.RecordedEvent[] events, int part)
    {
        var touched = events[part..].Select(e => e.Tweet).ToHashSet();
        return FactStoreBuilder.Build(WideRecord.CodesOf(events[..part]), events[..part], WideRecord.Settings)
            .With(WideRecord.CodesOf(events), [.. events.Where(e => touched.Contains(e.Tweet)).OrderBy(e => e.Tweet)]);
    }
}
