using System.Collections.Immutable;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.InFlight;

/// <summary>Tweets in flight by the stage they are at, beside the ages at which published ones left it.</summary>
internal static class StageQueues
{
    public static ImmutableArray<StageQueue> Of(
        FactStore facts, Selection selection, ImmutableArray<WaitingTweet> waiting, CancellationToken cancellationToken)
    {
        var open = waiting
            .SelectMany(tweet => tweet.Visits)
            .GroupBy(visit => visit.Stage)
            .ToDictionary(stage => stage.Key, stage => stage.Select(visit => visit.Held).ToArray());
        var nobody = waiting.Count(tweet => tweet.Visits.IsEmpty);
        var ages = facts.Selected(selection).Rank(new StageVisits(OfPublished: true), new AgeAtClosing(selection.Clock), cancellationToken);

        var seen = Enumerable.Range(0, ages.Length)
            .Select(segment => (Key: StageVisits.KeyOf(segment), Ages: ages[segment]))
            .Where(stage => stage.Key != StageKey.None)
            .Select(stage => (stage.Key, Queue: Queue(stage.Key, stage.Ages)))
            .Where(stage => stage.Queue.Open > 0 || stage.Queue.Bands.N > 0)
            .ToArray();
        var ranked = seen
            .Where(stage => stage.Queue.IsRanked)
            .Select(stage => stage.Queue)
            .OrderByDescending(stage => stage.Open)
            .ThenBy(stage => stage.Code, StringComparer.Ordinal);
        var apart = seen.Where(stage => !stage.Queue.IsRanked).OrderByDescending(stage => stage.Key).Select(stage => stage.Queue);
        return [.. ranked, .. apart];

        StageQueue Queue(int key, OrderedTimes left)
        {
            var code = StageKey.Code(key, facts.Codes.Stages);
            InBothClocks?[] held = open.GetValueOrDefault(code, []);
            var count = key == StageKey.BetweenStages ? nobody : held.Length;
            return new StageQueue(code, StageKey.IsRanked(key), count, DurationDistribution.Of(InClock(held, selection.Clock)), Bands(left));
        }
    }

    private static long[] InClock(InBothClocks?[] held, ClockKind clock) =>
        [.. held.OfType<InBothClocks>().Select(time => time.In(clock))];

    private static AgingBands Bands(OrderedTimes ages) => ages.Count == 0
        ? AgingBands.Empty
        : new(ages.Count, Percentile.Of(ages, 0.50), Percentile.Of(ages, 0.70), Percentile.Of(ages, 0.85), Percentile.Of(ages, 0.95));
}
