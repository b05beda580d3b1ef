using CsCheck;
using Dashboard.Domain.Record;
using Dashboard.Domain.Visits;

namespace Dashboard.Domain.Tests.Visits;

/// <summary>Random tweets: every action in any order, many ties, stages and actors sometimes missing.</summary>
internal static class RandomTweet
{
    private const long Monday = 1_772_463_600_000; // 2026-03-02 10:00 in Toronto, six days before its spring clock change

    private static readonly Gen<TweetEvent> Event =
        from time in Gen.OneOf(Gen.Long[0, 20], Gen.Long[0, 14 * 24 * 3_600_000L], Gen.Long[0, 13].Select(day => day * 24 * 3_600_000L))
        from action in Gen.Int[0, 11]
        from stage in Gen.Int[-1, 3]
        from actor in Gen.Int[-1, 4]
        select new TweetEvent(Monday + time, (ApprovalAction)action, stage, actor);

    /// <summary>Without endings before the last event, half of the time: long histories would otherwise be rare.</summary>
    public static Gen<TweetEvent[]> Events { get; } =
        from events in Event.Array[1, 24]
        from keepEndings in Gen.Bool
        from publish in Gen.Bool
        select Shape(events, keepEndings, publish);

    public static TweetFacts Derive(params ReadOnlySpan<TweetEvent> events) =>
        new TweetDeriver(Dashboard.Domain.Settings.ClockStart.Submitted, new HashSet<int> { 0 }).Derive(events);

    private static TweetEvent[] Shape(TweetEvent[] events, bool keepEndings, bool publish)
    {
        var kept = keepEndings ? events : [.. events.Where(e => !e.Action.IsEnding())];
        var last = kept.Length == 0 ? Monday : kept.Max(e => e.OccurredAt);
        return publish || kept.Length == 0 ? [.. kept, new TweetEvent(last + 60_000, ApprovalAction.Published)] : kept;
    }
}
