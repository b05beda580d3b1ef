using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// The base's ended tweets with durations in the order of the time that they were observed for, at equal times the published before the others, and else by row;
/// each with a bit that says whether it was censored. About eight bytes a tweet.
/// </summary>
internal sealed class ObservedOrder : IKeptPart
{
    private readonly FactStore _facts;
    private readonly ClockKind _clock;
    private readonly int[] _tweets;
    private readonly ulong[] _censored;

    /// <summary>The time of every so many places: they lie together, where a place's own time is read from two columns.</summary>
    private readonly Lazy<long[]> _times;
    private const int Shift = 8;

    private ObservedOrder(FactStore facts, ClockKind clock, int[] tweets, ulong[] censored)
    {
        (_facts, _clock, _tweets, _censored) = (facts, clock, tweets, censored);
        _times = new(() => [.. Enumerable.Range(0, (Count + (1 << Shift) - 1) >> Shift).Select(block => TimeAt(block << Shift))]);
    }

    public int Count => _tweets.Length;

    /// <summary>By place: whether the tweet ended otherwise than by being published.</summary>
    public ReadOnlySpan<ulong> Censored => _censored;

    public static ObservedOrder Build(FactStore facts, ClockKind clock, CancellationToken cancellationToken)
    {
        List<(long Time, bool IsCensored, int Tweet)> keys = [];
        for (var tweet = 0; tweet < facts.BaseTweets; tweet++)
        {
            if (facts.Columns.HasDurations(tweet) && facts.Columns.Outcome[tweet] != Outcome.InFlight)
            {
                keys.Add((facts.TotalOf(tweet, clock), facts.Columns.Outcome[tweet] != Outcome.Published, tweet));
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        keys.Sort();
        var (order, censored) = (new int[keys.Count], new ulong[(keys.Count + 63) >> 6]);
        for (var place = 0; place < order.Length; place++)
        {
            order[place] = keys[place].Tweet;
            censored[place >> 6] |= keys[place].IsCensored ? 1UL << place : 0;
        }

        return new(facts, clock, order, censored);
    }

    public IReadOnlyList<Array> Stored => [_tweets, _censored];

    /// <param name="facts">The base.</param>
    /// <param name="stored">As <see cref="Stored"/> gave it.</param>
    public static ObservedOrder Restore(FactStore facts, ClockKind clock, Array[] stored) => new(facts, clock, (int[])stored[0], (ulong[])stored[1]);

    public long TimeAt(int place) => _facts.TotalOf(_tweets[place], _clock);

    /// <summary>How many places stand before an observation.</summary>
    public int Below(long time, bool isCensored)
    {
        var (low, high) = BlocksOf(time);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            var at = TimeAt(middle);
            var isBelow = at < time || (at == time && isCensored && ((_censored[middle >> 6] >> middle) & 1) == 0);
            (low, high) = isBelow ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The place of a tweet of the base; −1 where it was not observed to its end.</summary>
    public int PlaceOf(int tweet)
    {
        var outcome = _facts.Columns.Outcome[tweet];
        if (!_facts.Columns.HasDurations(tweet) || outcome == Outcome.InFlight)
        {
            return -1;
        }

        // Those of one key, which may be many (of a clock that stood still, all), are in the order of their rows.
        var (time, isCensored) = (_facts.TotalOf(tweet, _clock), outcome != Outcome.Published);
        var (first, end) = (Below(time, isCensored), isCensored ? Below(time + 1, isCensored: false) : Below(time, isCensored: true));
        return Array.BinarySearch(_tweets, first, end - first, tweet);
    }

    /// <summary>Places between which those of a time are: from the last block that begins earlier to the first that begins later.</summary>
    private (int From, int To) BlocksOf(long time)
    {
        var (low, high) = (BlocksBelow(time), BlocksBelow(time + 1));
        return (Math.Max(0, low - 1) << Shift, Math.Min(Count, high << Shift));
    }

    private int BlocksBelow(long time)
    {
        var (low, high) = (0, _times.Value.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = _times.Value[middle] < time ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The day of the tweet at each place.</summary>
    public ushort[] DaysIn(DayNumbers days)
    {
        var ofPlaces = new ushort[_tweets.Length];
        for (var place = 0; place < ofPlaces.Length; place++)
        {
            ofPlaces[place] = days.OfTweets[_tweets[place]];
        }

        return ofPlaces;
    }

    /// <summary>The place of the tweet at each place of a clustering, <see cref="Count"/> where it has none.</summary>
    public PackedNumbers PlacesIn(Clusters clusters)
    {
        var placeOf = new int[_facts.BaseTweets];
        Array.Fill(placeOf, Count);
        for (var place = 0; place < _tweets.Length; place++)
        {
            placeOf[_tweets[place]] = place;
        }

        var places = new int[clusters.Count];
        for (var place = 0; place < places.Length; place++)
        {
            places[place] = placeOf[clusters.Tweets[place]];
        }

        return PackedNumbers.Of(places);
    }
}

/// <summary>Where the tweets of a clustering stand in an order of observed times.</summary>
/// <param name="Of">By the clustering's place; how many the order has where the tweet was not observed to its end.</param>
internal sealed record ObservedPlaces(PackedNumbers Of) : IKeptPart
{
    public IReadOnlyList<Array> Stored => [Of.Stored];
}

/// <summary>The days of the tweets in an order of observed times.</summary>
/// <param name="Of">By place.</param>
internal sealed record ObservedDays(ushort[] Of) : IKeptPart
{
    public IReadOnlyList<Array> Stored => [Of];
}
