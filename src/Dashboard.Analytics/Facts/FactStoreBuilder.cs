using Dashboard.Analytics.Columns;
using Dashboard.Analytics.Engine;
using Dashboard.Domain.Record;
using Dashboard.Domain.Settings;

namespace Dashboard.Analytics.Facts;

/// <summary>Derives every tweet of the record once, in both clocks; many tweets by as many threads as there are processors.</summary>
public static class FactStoreBuilder
{
    /// <summary>Tweets that one thread takes at a time.</summary>
    private const int Stride = 1024;

    /// <param name="codes">The texts behind the events' indices.</param>
    /// <param name="events">In the order of recording; read once.</param>
    /// <param name="settings">Valid: every calendar named is there, every zone is in the IANA database.</param>
    /// <param name="asOf">UTC milliseconds; events later than that are not read. <see langword="null"/>: the latest event's time.</param>
    public static FactStore Build(RecordCodes codes, IEnumerable<RecordedEvent> events, RecordSettings settings, long? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(events);
        var packed = new PackedEvents(codes.Tweets.Count, codes.Stages.Count);
        foreach (var e in events)
        {
            if (e.OccurredAt <= (asOf ?? long.MaxValue))
            {
                packed.Add(e.Tweet, e.Action, e.Precision, e.OccurredAt, e.Stage, e.Actor);
                packed.Note(e.Tweet, e.Attributes);
            }
        }

        return Build(codes, [packed], settings, asOf, CancellationToken.None);
    }

    /// <summary>The same from packed events.</summary>
    /// <param name="events">In the order of recording, none later than the as-of time; at least one part, each for these codes.</param>
    public static FactStore Build(
        RecordCodes codes, IReadOnlyList<PackedEvents> events, RecordSettings settings, long? asOf, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(settings);
        var byTweet = new EventsByTweet(events);
        var rules = new TweetRules(codes, settings);
        var (tweets, visits) = Derive(codes, byTweet, rules, settings.ClockStart, cancellationToken);
        return new FactStore(codes, tweets, visits, rules, asOf ?? (byTweet.Count == 0 ? 0 : byTweet.Latest), byTweet.Count);
    }

    /// <summary>Row numbers in the order of exports: by start, then by identifier (ordinal).</summary>
    internal static int[] ExportOrder(RecordCodes codes, params IReadOnlyList<TweetLists> parts)
    {
        var starts = parts.SelectMany(part => part.Starts).ToArray();
        var tweets = parts.SelectMany(part => part.Tweets).ToArray();
        var order = Enumerable.Range(0, starts.Length).ToArray();
        new RadixSort().Sort(starts, order);
        for (int first = 0, next; first < order.Length; first = next)
        {
            for (next = first + 1; next < order.Length && starts[next] == starts[first];)
            {
                next++;
            }

            if (next > first + 1)
            {
                order.AsSpan(first..next).Sort((left, right) => string.CompareOrdinal(codes.Tweets[tweets[left]], codes.Tweets[tweets[right]]));
            }
        }

        return order;
    }

    private static (TweetColumns Tweets, VisitColumns Visits) Derive(
        RecordCodes codes, EventsByTweet events, TweetRules rules, ClockStart clockStart, CancellationToken cancellationToken)
    {
        // Numbered beforehand, in order: from then on the rules are only read.
        for (var tweet = 0; tweet < events.Tweets; tweet++)
        {
            if (events.CountOf(tweet) > 0)
            {
                var attributes = events.AttributesOf(tweet);
                rules.IndexFor(attributes.Department, attributes.Lane);
            }
        }

        var parts = DeriveParts(events, rules, clockStart, cancellationToken);
        var visits = 0;
        foreach (var part in parts)
        {
            part.Tweets.ShiftVisits(visits);
            visits += part.Visits.Count;
        }

        TweetLists[] tweets = [.. parts.Select(part => part.Tweets)];
        var (ofTweets, ofVisits) = ((TweetColumns?)null, (VisitColumns?)null);
        Parallel.Invoke(
            () =>
            {
                var order = ExportOrder(codes, tweets);
                ofTweets = new TweetColumns(new GatheredColumns(tweets, order.Length, order));
            },
            () => ofVisits = new VisitColumns(new GatheredColumns([.. parts.Select(part => part.Visits)], visits, order: null)));
        return (ofTweets!, ofVisits!);
    }

    private static TweetDerivation[] DeriveParts(EventsByTweet events, TweetRules rules, ClockStart clockStart, CancellationToken cancellationToken)
    {
        var parts = new TweetDerivation[(events.Tweets + Stride - 1) / Stride];
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, parts.Length, options, () => new EventGathering(events), (part, _, gathering) =>
        {
            parts[part] = new TweetDerivation(rules, clockStart);
            for (var tweet = part * Stride; tweet < Math.Min(events.Tweets, (part + 1) * Stride); tweet++)
            {
                if (events.CountOf(tweet) > 0)
                {
                    parts[part].Add(tweet, events.AttributesOf(tweet), gathering.Of(tweet));
                }
            }

            return gathering;
        }, _ => { });
        return parts;
    }
}
