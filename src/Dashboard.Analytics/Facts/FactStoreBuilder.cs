using Dashboard.Analytics.Columns;
using Dashboard.Domain.Record;
using Dashboard.Domain.Settings;

namespace Dashboard.Analytics.Facts;

/// <summary>Derives every tweet of the record once, in both clocks.</summary>
public static class FactStoreBuilder
{
    /// <param name="codes">The texts behind the events' indices.</param>
    /// <param name="events">In the order of recording; read once.</param>
    /// <param name="settings">Valid: every calendar named is there, every zone is in the IANA database.</param>
    /// <param name="asOf">UTC milliseconds; events later than that are not read. <see langword="null"/>: the latest event's time.</param>
    public static FactStore Build(RecordCodes codes, IEnumerable<RecordedEvent> events, RecordSettings settings, long? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(settings);
        var byTweet = new EventsByTweet(events, codes.Tweets.Count, asOf);
        var rules = new TweetRules(codes, settings);
        var (tweets, visits) = Derive(codes, byTweet, rules, settings.ClockStart);
        return new FactStore(codes, tweets, visits, rules, asOf ?? (byTweet.Count == 0 ? 0 : byTweet.Latest), byTweet.Count);
    }

    private static (TweetColumns Tweets, VisitColumns Visits) Derive(RecordCodes codes, EventsByTweet events, TweetRules rules, ClockStart clockStart)
    {
        var derivation = new TweetDerivation(rules, clockStart);
        for (var tweet = 0; tweet < codes.Tweets.Count; tweet++)
        {
            if (events.CountOf(tweet) > 0)
            {
                derivation.Add(tweet, events.Attributes[tweet], events.Of(tweet));
            }
        }

        var (tweets, visits) = (derivation.Tweets, derivation.Visits);
        return (
            new TweetColumns(new GatheredColumns([tweets], tweets.Count, ExportOrder(codes, tweets))),
            new VisitColumns(new GatheredColumns([visits], visits.Count, order: null)));
    }

    /// <summary>The row that comes to each place in the order of exports.</summary>
    internal static int[] ExportOrder(RecordCodes codes, TweetLists tweets)
    {
        var order = Enumerable.Range(0, tweets.Count).ToArray();
        Array.Sort(order, (left, right) =>
        {
            var byStart = tweets.StartAt(left).CompareTo(tweets.StartAt(right));
            return byStart != 0 ? byStart : string.CompareOrdinal(codes.Tweets[tweets.TweetAt(left)], codes.Tweets[tweets.TweetAt(right)]);
        });
        return order;
    }
}
