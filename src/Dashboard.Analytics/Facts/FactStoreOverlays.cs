using System.Runtime.InteropServices;
using Dashboard.Analytics.Columns;
using Dashboard.Domain.Record;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Facts;

/// <summary>
/// Lays new events over a store: the touched tweets are derived anew into rows after the base's, whose own rows for them count no more; rows that an
/// overlay has already are copied. Costs about 2 µs an event and a few copied numbers for each tweet that was derived before, whatever the record.
/// </summary>
internal static class FactStoreOverlays
{
    /// <param name="store">With or without an overlay already.</param>
    /// <param name="codes">The store's, and possibly more after them.</param>
    /// <param name="events">All events of the touched tweets, tweet by tweet, each tweet's in the order of recording.</param>
    public static FactStore Over(FactStore store, RecordCodes codes, IReadOnlyList<RecordedEvent> events)
    {
        var anew = events.Select(e => e.Tweet).ToHashSet();
        var @base = store.Base;
        var rules = store.Rules.With(codes);
        var derivation = new TweetDerivation(rules, rules.ClockStart, @base.Visits.Count);
        for (var row = store.BaseTweets; row < store.Tweets; row++)
        {
            if (!anew.Contains(store.Columns.Tweet[row]))
            {
                derivation.Take(store, row);
            }
        }

        Derive(derivation, events);
        var tail = ColumnsOf(derivation.Tweets, codes);
        var visits = new VisitColumns(new GatheredColumns([derivation.Visits], derivation.Visits.Count, order: null));
        var latest = events.Count == 0 ? store.AsOf : events.Max(e => e.OccurredAt);
        return new FactStore(
            codes,
            @base.Columns.WithTail(tail),
            @base.Visits.WithTail(visits),
            rules,
            store.EventCount == 0 ? latest : Math.Max(store.AsOf, latest),
            store.EventCount + events.Count - anew.Sum(tweet => store.RowOf(tweet) is { } row ? store.Columns.Events[row] : 0L),
            new FactOverlay(@base, store.Overlay, anew, codes, tail),
            store);
    }

    private static void Derive(TweetDerivation derivation, IReadOnlyList<RecordedEvent> events)
    {
        List<TweetEvent> ofTweet = [];
        for (var first = 0; first < events.Count; first += ofTweet.Count)
        {
            ofTweet.Clear();
            var (tweet, attributes) = (events[first].Tweet, AttributeCodes.None);
            for (var next = first; next < events.Count && events[next].Tweet == tweet; next++)
            {
                var e = events[next];
                ofTweet.Add(new TweetEvent(e.OccurredAt, e.Action, e.Stage, e.Actor, e.Precision));
                attributes = attributes.Or(e.Attributes);
            }

            derivation.Add(tweet, attributes, CollectionsMarshal.AsSpan(ofTweet));
        }
    }

    private static TweetColumns ColumnsOf(TweetLists tweets, RecordCodes codes) =>
        new(new GatheredColumns([tweets], tweets.Count, FactStoreBuilder.ExportOrder(codes, tweets)));
}
