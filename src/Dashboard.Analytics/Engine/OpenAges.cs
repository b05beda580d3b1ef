using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;

namespace Dashboard.Analytics.Engine;

/// <summary>An observation that stands between the places of an <see cref="ObservedOrder"/>: before the one with its number.</summary>
internal readonly record struct Interposed(int Place, long Time, bool IsCensored, int Tweet)
{
    /// <summary>In order, at equal times events first.</summary>
    public static int Compare(Interposed left, Interposed right) =>
        (left.Place, left.Time, left.IsCensored, left.Tweet).CompareTo((right.Place, right.Time, right.IsCensored, right.Tweet));
}

/// <summary>The base's tweets in flight with their ages at a store's as-of time, in their order: worked out once for a store and a clock.</summary>
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

        ages.Sort(Interposed.Compare);
        _ages = [.. ages];
        _starts = [.. ages.Select(age => facts.Columns.Start[age.Tweet])];
    }

    /// <summary>When each of them started, UTC milliseconds.</summary>
    public ReadOnlySpan<long> Starts => _starts;

    public ReadOnlySpan<Interposed> All => _ages;

    public static Interposed Of(FactStore facts, ClockKind clock, ObservedOrder order, int tweet)
    {
        var (time, isCensored) = (facts.ObservedOf(tweet, clock), facts.Columns.Outcome[tweet] != Domain.Visits.Outcome.Published);
        return new Interposed(order.Below(time, isCensored), time, isCensored, tweet);
    }
}
