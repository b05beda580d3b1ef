using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Engine;

/// <summary>An observation that stands between the places of an <see cref="ObservedOrder"/>: before the one with its number.</summary>
internal readonly record struct Interposed(int Place, long Time, bool IsCensored, int Tweet)
{
    /// <summary>In order, at equal times events first.</summary>
    public static int Compare(Interposed left, Interposed right) =>
        (left.Place, left.Time, left.IsCensored, left.Tweet).CompareTo((right.Place, right.Time, right.IsCensored, right.Tweet));
}

/// <summary>
/// The base's tweets in flight with their ages at a store's as-of time, and whatever was derived anew with its observed time, in their order: worked out once
/// for a store and a clock.
/// </summary>
internal sealed class OpenAges
{
    private readonly Interposed[] _ages;
    private readonly long[] _starts;

    public OpenAges(FactStore facts, ClockKind clock, OpenRows open, ObservedOrder order)
    {
        List<Interposed> ages = [];
        foreach (var row in open.NeverEnded)
        {
            if (row.HasDurations && !facts.IsReplaced(row.Tweet))
            {
                ages.Add(Of(facts, clock, order, row.Tweet));
            }
        }

        // An ended one's time is not the as-of time's, so that its place is found once for good.
        var ended = LooseTweets.Anew(facts).Each(order, tweet => HasEnded(facts, tweet) ? Of(facts, clock, order, tweet).Place : -1);
        for (var tweet = facts.BaseTweets; tweet < facts.Tweets; tweet++)
        {
            if (HasEnded(facts, tweet))
            {
                ages.Add(Observed(facts, clock, tweet) with { Place = ended[tweet - facts.BaseTweets] });
            }
            else if (facts.Columns.HasDurations(tweet))
            {
                ages.Add(Of(facts, clock, order, tweet));
            }
        }

        ages.Sort(Interposed.Compare);
        _ages = [.. ages];
        _starts = [.. ages.Select(age => facts.Columns.Start[age.Tweet])];
    }

    /// <summary>When each of them started, UTC milliseconds.</summary>
    public ReadOnlySpan<long> Starts => _starts;

    public ReadOnlySpan<Interposed> All => _ages;

    private static bool HasEnded(FactStore facts, int tweet) => facts.Columns.HasDurations(tweet) && facts.Columns.Outcome[tweet] != Outcome.InFlight;

    private static Interposed Of(FactStore facts, ClockKind clock, ObservedOrder order, int tweet)
    {
        var one = Observed(facts, clock, tweet);
        return one with { Place = order.Below(one.Time, one.IsCensored) };
    }

    private static Interposed Observed(FactStore facts, ClockKind clock, int tweet) =>
        new(Place: -1, facts.ObservedOf(tweet, clock), facts.Columns.Outcome[tweet] != Outcome.Published, tweet);
}
