using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// The base's rows of a population in the order of segment, profile and day, so that any selection is a few ranges of places: one for every
/// segment and wanted profile, its ends found by looking for days. Six to ten bytes a row; built by two counting sorts, without a comparison.
/// </summary>
internal sealed class Clusters
{
    /// <summary>Four bytes each.</summary>
    private const int FewCells = 1 << 18;

    private readonly int[] _rows;
    private readonly ushort[] _days;
    private readonly int[] _first;

    private readonly int[] _tweets;

    private Clusters(int segments, int profiles, int[] rows, int[] tweets, ushort[] days, int[] first) =>
        (Segments, ProfileCount, _rows, _tweets, _days, _first) = (segments, profiles, rows, tweets, days, first);

    public int Segments { get; }

    public int ProfileCount { get; }

    public int Count => _rows.Length;

    /// <summary>The row at each place: a tweet's or a visit's.</summary>
    public ReadOnlySpan<int> Rows => _rows;

    /// <summary>The tweet at each place.</summary>
    public ReadOnlySpan<int> Tweets => _tweets;

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
        Walk(facts, population, byDay, (tweet, _, segment) => first[(segment * profiles.Count) + profiles.OfTweets[tweet] + 1]++, cancellationToken);
        for (var i = 1; i < first.Length; i++)
        {
            first[i] += first[i - 1];
        }

        var (next, rows, rowDays) = (first[..^1], new int[first[^1]], new ushort[first[^1]]);
        var tweets = population.IsOfVisits ? new int[rows.Length] : rows;
        Walk(
            facts,
            population,
            byDay,
            (tweet, row, segment) =>
            {
                var place = next[(segment * profiles.Count) + profiles.OfTweets[tweet]]++;
                (tweets[place], rows[place], rowDays[place]) = (tweet, row, days.OfTweets[tweet]);
            },
            cancellationToken);
        return new(segments, profiles.Count, rows, tweets, rowDays, first);
    }

    /// <summary>Places of a segment: from the first, up to but without the second.</summary>
    public (int From, int To) PlacesOf(int segment) => (_first[segment * ProfileCount], _first[(segment + 1) * ProfileCount]);

    /// <summary>Adds the places of some of a segment's profiles within a range of days.</summary>
    public void AddRanges(int segment, ReadOnlySpan<int> profiles, (int From, int To) days, List<PlaceRange> ranges)
    {
        foreach (var profile in profiles)
        {
            var (from, to) = (_first[(segment * ProfileCount) + profile], _first[(segment * ProfileCount) + profile + 1]);
            if (from == to || _days[from] >= days.To || _days[to - 1] < days.From)
            {
                continue;
            }

            from += _days[from] < days.From ? Below(from, to, days.From) : 0;
            to = _days[to - 1] >= days.To ? from + Below(from, to, days.To) : to;
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
        while (_rows[place] != row)
        {
            place++;
        }

        return place;
    }

    /// <summary>How many of the places, which are in the order of days, lie before a day.</summary>
    private int Below(int from, int to, int day)
    {
        var (low, high) = (from, to);
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            (low, high) = _days[middle] < day ? (middle + 1, high) : (low, middle);
        }

        return low - from;
    }

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

    private static void Walk(FactStore facts, Population population, int[] tweets, Action<int, int, int> take, CancellationToken cancellationToken)
    {
        var reader = population.Read(facts);
        for (var i = 0; i < tweets.Length; i++)
        {
            if ((i & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            PopulationRows.Each(facts, population, reader, tweets[i], take);
        }
    }
}

/// <summary>Places from the first, up to but without the last, all of one segment and profile.</summary>
internal readonly record struct PlaceRange(int From, int To, int Segment, int Profile)
{
    public int Count => To - From;
}
