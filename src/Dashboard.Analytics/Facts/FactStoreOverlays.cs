using System.Runtime.InteropServices;
using Dashboard.Analytics.Columns;
using Dashboard.Domain.Record;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Facts;

/// <summary>
/// Lays new events over a store: the touched tweets are derived anew into rows after the base's, whose own rows for them count no more. Costs in
/// proportion to the tweets derived anew so far (about 2 µs an event), not to the record.
/// </summary>
internal static class FactStoreOverlays
{
    /// <param name="store">With or without an overlay already.</param>
    /// <param name="codes">The store's, and possibly more after them.</param>
    /// <param name="events">All events of the touched tweets, tweet by tweet, each tweet's in the order of recording.</param>
    public static FactStore Over(FactStore store, RecordCodes codes, IReadOnlyList<RecordedEvent> events)
    {
        var touched = events.Select(e => e.Tweet).ToHashSet();
        RecordedEvent[] all = [.. store.OverlayEvents.Where(e => !touched.Contains(e.Tweet)), .. events];
        var @base = store.Base;
        var rules = store.Rules.With(codes);
        var (tweets, visits) = Derive(all, codes, rules, @base.Visits.Count);
        var overlay = new FactOverlay(@base, all, codes, tweets);
        var replacedEvents = 0L;
        foreach (var row in overlay.Replaced.Rows)
        {
            replacedEvents += @base.Columns.Events[row];
        }

        var latest = all.Length == 0 ? @base.AsOf : all.Max(e => e.OccurredAt);
        return new FactStore(
            codes,
            @base.Columns.WithTail(tweets),
            @base.Visits.WithTail(visits),
            rules,
            @base.EventCount == 0 ? latest : Math.Max(@base.AsOf, latest),
            @base.EventCount - replacedEvents + all.Length,
            overlay);
    }

    private static (TweetColumns Tweets, VisitColumns Visits) Derive(RecordedEvent[] events, RecordCodes codes, TweetRules rules, int visitsBefore)
    {
        var derivation = new TweetDerivation(rules, rules.ClockStart, visitsBefore);
        List<TweetEvent> ofTweet = [];
        for (var first = 0; first < events.Length; first += ofTweet.Count)
        {
            ofTweet.Clear();
            var (tweet, attributes) = (events[first].Tweet, AttributeCodes.None);
            for (var next = first; next < events.Length && events[next].Tweet == tweet; next++)
            {
                var e = events[next];
                ofTweet.Add(new TweetEvent(e.OccurredAt, e.Action, e.Stage, e.Actor, e.Precision));
                attributes = attributes.Or(e.Attributes);
            }

            derivation.Add(tweet, attributes, CollectionsMarshal.AsSpan(ofTweet));
        }

        var (tweets, visits) = (derivation.Tweets, derivation.Visits);
        return (
            new TweetColumns(new GatheredColumns([tweets], tweets.Count, FactStoreBuilder.ExportOrder(codes, tweets))),
            new VisitColumns(new GatheredColumns([visits], visits.Count, order: null)));
    }
}
