using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// The base's rows of a population in the order of segment, profile and day, so that any selection is a few ranges of places: one for every
/// segment and wanted profile, its ends found by looking for days. Some four bytes a row; built by two counting sorts, without a comparison.
/// </summary>
internal sealed class Clusters : IKeptPart
{
    /// <summary>Four bytes each.</summary>
    private const int FewCells = 1 << 18;

    /// <summary>Every so many places, as a power of two, the day is kept, and looked up of those between;</summary>
    private const int Spaced = 3;

    /// <summary>of every place where so few of them share segment and profile, on average, that most would be looked up.</summary>
    private const int Few = 64;

    private readonly FactStore _facts;
    private readonly DayNumbers _dayNumbers;
    private readonly VisitOrdinals? _visits;
    private readonly int[] _first;
    private readonly int _shift;
    private readonly ushort[] _days;
    private readonly (int First, int Last)[] _daysOfSegments;

    private Clusters(FactStore facts, DayNumbers dayNumbers, int[] numbers, PackedNumbers tweets, VisitOrdinals? visits, int[] first, ushort[] days, int[] daysOfSegments)
    {
        (_facts, _dayNumbers, Tweets, _visits, _first, _days) = (facts, dayNumbers, tweets, visits, first, days);
        (Segments, ProfileCount, _shift) = (numbers[0], numbers[1], numbers[2]);
        _daysOfSegments = [.. daysOfSegments.Chunk(2).Select(span => (span[0], span[1]))];
    }

    private Clusters(FactStore facts, DayNumbers days, int segments, int profiles, PackedNumbers tweets, VisitOrdinals? visits, int[] first)
    {
        (_facts, _dayNumbers, Segments, ProfileCount, Tweets, _visits, _first) = (facts, days, segments, profiles, tweets, visits, first);
        _shift = tweets.Count < (long)Few * segments * profiles ? 0 : Spaced;
        _days = new ushort[(tweets.Count >> _shift) + 1];
        _daysOfSegments = new (int, int)[segments];
        for (var segment = 0; segment < segments; segment++)
        {
            var (from, to) = PlacesOf(segment);
            var (earliest, latest) = (int.MaxValue, -1);
            for (var place = from; place < to; place++)
            {
                var day = DayAt(place);
                (earliest, latest) = (Math.Min(earliest, day), Math.Max(latest, day));
                _days[place >> _shift] = (place & ((1 << _shift) - 1)) == 0 ? day : _days[place >> _shift];
            }

            _daysOfSegments[segment] = (earliest, latest);
        }
    }

    public int Segments { get; }

    public int ProfileCount { get; }

    public int Count => Tweets.Count;

    /// <summary>The tweet at each place.</summary>
    public PackedNumbers Tweets { get; }

    public IReadOnlyList<Array> Stored =>
    [
        new[] { Segments, ProfileCount, _shift },
        Tweets.Stored,
        _first,
        _days,
        _daysOfSegments.SelectMany(span => new[] { span.First, span.Last }).ToArray(),
        .. _visits is null ? [] : new[] { _visits.Stored },
    ];

    /// <param name="facts">The base.</param>
    /// <param name="stored">As <see cref="Stored"/> gave it.</param>
    public static Clusters Restore(FactStore facts, DayNumbers days, Array[] stored) => new(
        facts,
        days,
        (int[])stored[0],
        PackedNumbers.Restore(stored[1]),
        stored.Length > 5 ? VisitOrdinals.Restore(stored[5]) : null,
        (int[])stored[2],
        (ushort[])stored[3],
        (int[])stored[4]);

    /// <returns><see langword="null"/> where there would be more segments with their profiles than rows are worth.</returns>
    public static Clusters? Build(FactStore facts, Population population, Profiles profiles, DayNumbers days, CancellationToken cancellationToken)
    {
        var segments = population.Read(facts).Segments;
        if ((long)segments * profiles.Count > Math.Max(FewCells, population.IsOfVisits ? facts.Visits.Count : facts.BaseTweets))
        {
            return null;
        }

        var first = new int[(segments * profiles.Count) + 1];
        var byDay = ByDay(days);
        Walk(facts, population, profiles, byDay, (tweet, _, segment) => first[(segment * profiles.Count) + profiles.OfTweets[tweet] + 1]++, cancellationToken);
        for (var i = 1; i < first.Length; i++)
        {
            first[i] += first[i - 1];
        }

        var (next, tweets) = (first[..^1], new int[first[^1]]);
        var visits = population.IsOfVisits ? VisitOrdinals.For(facts, tweets.Length) : null;
        Walk(
            facts,
            population,
            profiles,
            byDay,
            (tweet, row, segment) =>
            {
                var place = next[(segment * profiles.Count) + profiles.OfTweets[tweet]]++;
                tweets[place] = tweet;
                visits?.Set(place, row - facts.Columns.FirstVisit[tweet]);
            },
            cancellationToken);
        return new(facts, days, segments, profiles.Count, PackedNumbers.Of(tweets), visits, first);
    }

    /// <summary>The row at a place: a tweet's or a visit's.</summary>
    public int RowAt(int place) => _visits is null ? Tweets[place] : _facts.Columns.FirstVisit[Tweets[place]] + _visits.At(place);

    /// <summary>Places of a segment: from the first, up to but without the second.</summary>
    public (int From, int To) PlacesOf(int segment) => (_first[segment * ProfileCount], _first[(segment + 1) * ProfileCount]);

    /// <summary>Adds the places of some of a segment's profiles within a range of days.</summary>
    public void AddRanges(int segment, ReadOnlySpan<int> profiles, (int From, int To) days, List<PlaceRange> ranges)
    {
        var (earliest, latest) = _daysOfSegments[segment];
        if (earliest >= days.To || latest < days.From)
        {
            return;
        }

        foreach (var profile in profiles)
        {
            var (from, to) = (_first[(segment * ProfileCount) + profile], _first[(segment * ProfileCount) + profile + 1]);

            // A week, say, lies within the dates: then nobody need look for a day.
            to = latest < days.To ? to : from + Below(from, to, days.To);
            from += earliest >= days.From ? 0 : Below(from, to, days.From);
            if (from < to)
            {
                ranges.Add(new(from, to, segment, profile));
            }
        }
    }

    /// <summary>The place of a row whose segment, profile and day are known.</summary>
    public int PlaceOf(int row, int segment, int profile, int day)
    {
        var (from, to) = (_first[(segment * ProfileCount) + profile], _first[(segment * ProfileCount) + profile + 1]);
        var place = from + Below(from, to, day);
        while (RowAt(place) != row)
        {
            place++;
        }

        return place;
    }

    /// <summary>How many of the places, which are in the order of days, lie before a day.</summary>
    private int Below(int from, int to, int day)
    {
        // Among the days that are kept first, then between two of them.
        var (first, end) = ((from + (1 << _shift) - 1) >> _shift, (to + (1 << _shift) - 1) >> _shift);
        var (low, high) = (first, Math.Max(first, end));
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = _days[middle] < day ? (middle + 1, high) : (low, middle);
        }

        (low, high) = (low == first ? from : ((low - 1) << _shift) + 1, low >= end ? to : low << _shift);
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            (low, high) = DayAt(middle) < day ? (middle + 1, high) : (low, middle);
        }

        return low - from;
    }

    private ushort DayAt(int place) => _dayNumbers.OfTweets[Tweets[place]];

    private static int[] ByDay(DayNumbers days)
    {
        var next = new int[days.Count + 1];
        foreach (var day in days.OfTweets)
        {
            next[day + 1]++;
        }

        for (var day = 1; day < next.Length; day++)
        {
            next[day] += next[day - 1];
        }

        var tweets = new int[days.OfTweets.Length];
        for (var tweet = 0; tweet < tweets.Length; tweet++)
        {
            tweets[next[days.OfTweets[tweet]]++] = tweet;
        }

        return tweets;
    }

    private static void Walk(
        FactStore facts, Population population, Profiles profiles, int[] tweets, Action<int, int, int> take, CancellationToken cancellationToken)
    {
        var reader = population.Read(facts);
        for (var i = 0; i < tweets.Length; i++)
        {
            if ((i & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (!profiles.LeavesOut(tweets[i]))
            {
                PopulationRows.Each(facts, population, reader, tweets[i], take);
            }
        }
    }
}

/// <summary>Places from the first, up to but without the last, all of one segment and profile.</summary>
internal readonly record struct PlaceRange(int From, int To, int Segment, int Profile)
{
    public int Count => To - From;
}
