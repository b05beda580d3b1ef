using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Visits;

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
        var derivation = new Derivation(codes, byTweet, new TweetRules(codes, settings), settings.ClockStart);
        var tweets = derivation.Run();
        return new FactStore(
            codes, tweets, derivation.Visits, derivation.Rules, asOf ?? (byTweet.Count == 0 ? 0 : byTweet.Latest), byTweet.Count);
    }

    private sealed class Derivation(RecordCodes codes, EventsByTweet events, TweetRules rules, ClockStart clockStart)
    {
        private readonly TweetDeriver _deriver = new(clockStart, rules.AutomatedActors);
        private readonly Attribution _attribution = new();

        public VisitColumns Visits { get; } = new();

        public TweetRules Rules => rules;

        public TweetColumns Run()
        {
            var present = Enumerable.Range(0, codes.Tweets.Count).Where(tweet => events.CountOf(tweet) > 0).ToArray();
            var tweets = new TweetColumns(present.Length);
            for (var row = 0; row < present.Length; row++)
            {
                Derive(tweets, row, present[row]);
            }

            Visits.Trim();
            tweets.Arrange(ExportOrder(tweets));
            return tweets;
        }

        private int[] ExportOrder(TweetColumns tweets)
        {
            var order = Enumerable.Range(0, tweets.Count).ToArray();
            Array.Sort(order, (left, right) =>
            {
                var byStart = tweets.Start[left].CompareTo(tweets.Start[right]);
                return byStart != 0 ? byStart : string.CompareOrdinal(codes.Tweets[tweets.Tweet[left]], codes.Tweets[tweets.Tweet[right]]);
            });
            return order;
        }

        private void Derive(TweetColumns tweets, int row, int tweet)
        {
            var derived = _deriver.Derive(events.Of(tweet));
            var attributes = events.Attributes[tweet];
            tweets.Tweet[row] = tweet;
            tweets.Attribute(TweetAttribute.Department)[row] = attributes.Department;
            tweets.Attribute(TweetAttribute.Purpose)[row] = attributes.Purpose;
            tweets.Attribute(TweetAttribute.Language)[row] = attributes.Language;
            tweets.Attribute(TweetAttribute.Channel)[row] = attributes.Channel;
            tweets.Attribute(TweetAttribute.Lane)[row] = attributes.Lane;
            tweets.Attribute(TweetAttribute.Pair)[row] = attributes.Pair;
            tweets.Start[row] = derived.Start;
            tweets.End[row] = derived.End ?? Moment.None;
            tweets.Outcome[row] = derived.Outcome;
            tweets.Flags[row] = derived.Flags;
            tweets.Approvers[row] = derived.Approvers;
            tweets.Hands[row] = derived.Hands;
            tweets.Groups[row] = derived.Groups;
            tweets.Steps[row] = derived.Steps;
            tweets.ReworkLoops[row] = derived.ReworkLoops;
            tweets.Handovers[row] = derived.Handovers;
            tweets.Events[row] = events.CountOf(tweet);
            tweets.Rule[row] = Rules.IndexFor(attributes.Department, attributes.Lane);
            tweets.FirstVisit[row] = Visits.Count;
            tweets.Visits[row] = derived.Visits.Length;
            foreach (var visit in derived.Visits)
            {
                Visits.Add(visit);
            }

            if (derived.HasDurations)
            {
                Measure(tweets, row, derived);
            }
        }

        private void Measure(TweetColumns tweets, int row, TweetFacts derived)
        {
            var working = Rules[tweets.Rule[row]].Working;
            for (var visit = tweets.FirstVisit[row]; visit < Visits.Count; visit++)
            {
                // Where an instant is missing it is the earliest there is, and nothing lies before it.
                Visits.WorkingDwell[visit] = working.Between(Visits.Opened[visit], Visits.Closed[visit]);
                Visits.WorkingWaiting[visit] = working.Between(Visits.Opened[visit], Visits.Started[visit]);
            }

            if (derived.End is not { } end)
            {
                return;
            }

            tweets.WorkingTotal[row] = working.Between(derived.Start, end);
            if (derived.Outcome == Outcome.Published)
            {
                (tweets.BetweenElapsed[row], tweets.ScheduledElapsed[row]) =
                    Attribute(derived, end, ElapsedClock.Instance, Visits.AttributedElapsed, Visits.BlockingElapsed);
                (tweets.BetweenWorking[row], tweets.ScheduledWorking[row]) =
                    Attribute(derived, end, working, Visits.AttributedWorking, Visits.BlockingWorking);
            }
        }

        /// <returns>What nobody had, and what the wait for a slot had.</returns>
        private (long Between, long Scheduled) Attribute(
            TweetFacts derived, long end, IDurationClock clock, long[] attributed, long[] blocking)
        {
            var first = Visits.Count - derived.Visits.Length;
            var parts = attributed.AsSpan(first, derived.Visits.Length);
            var between = _attribution.Split(
                derived.Visits.AsSpan(), derived.Start, end, clock, parts, blocking.AsSpan(first, derived.Visits.Length));
            var scheduled = 0L;
            for (var i = 0; i < parts.Length; i++)
            {
                scheduled += derived.Visits[i].Stage == StageKey.Scheduled ? parts[i] : 0;
            }

            return (between, scheduled);
        }
    }
}
