using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// How often each code occurs up to each day, for each segment and each value that tweets are told apart by: what a selection of such values and dates asks is
/// two rows of counts a value, however its rows are spread. Four bytes for each segment, value, day that its rows span, and code; kept only where that is little beside
/// counts over ranges (<see cref="RunningCounts"/>, two bytes a row), which other selections need besides.
/// </summary>
internal sealed class DayCounts : IKeptPart
{
    /// <summary>So many are kept, however few rows there are.</summary>
    private const int Few = 1 << 15;

    /// <summary>One count for so many rows is worth it: half a byte a row; of the buckets of ranked values, a byte.</summary>
    private const int RowsACount = 8, RowsABucketCount = 4;

    private readonly DaySpans _spans;
    private readonly int[] _first;
    private readonly int[] _until;

    private DayCounts(DaySpans spans, int values, int codes, int[] until)
    {
        (_spans, Values, Codes, _until, _first) = (spans, values, codes, until, new int[spans.Segments]);
        for (var segment = 1; segment < Segments && !AreTooMany; segment++)
        {
            _first[segment] = _first[segment - 1] + (values * (spans.LengthOf(segment - 1) + 1) * codes);
        }
    }

    public int Segments => _spans.Segments;

    public int Values { get; }

    public int Codes { get; }

    /// <summary>Whether there would be more than is worth keeping: then nothing is.</summary>
    public bool AreTooMany => _until.Length == 0;

    public IReadOnlyList<Array> Stored => [new[] { Values, Codes }, _until];

    /// <param name="spans">The population's.</param>
    /// <param name="stored">As <see cref="Stored"/> gave it.</param>
    public static DayCounts Restore(DaySpans spans, Array[] stored)
    {
        var numbers = (int[])stored[0];
        return new(spans, numbers[0], numbers[1], (int[])stored[1]);
    }

    /// <param name="facts">The base.</param>
    /// <param name="values">How many values tweets are told apart by.</param>
    /// <param name="spans">The population's.</param>
    public static DayCounts Build(
        FactStore facts,
        Population population,
        Coding coding,
        Told told,
        int values,
        DayNumbers days,
        DaySpans spans,
        CancellationToken cancellationToken)
    {
        var (most, codes) = (Math.Max(Few, RowsOf(facts, population) / RowsACount), 1);
        Each(facts, population, coding, (_, _, code) => codes = Math.Max(codes, code + 1), () => Worth(spans, values, codes) > most, cancellationToken);
        var counts = Empty(spans, values, codes, most);
        var valueOf = told.Read(facts);
        Each(
            facts,
            population,
            coding,
            (tweet, segment, code) => counts._until[counts.PlaceOf(segment, valueOf(tweet), days.OfTweets[tweet] + 1) + code]++,
            () => counts.AreTooMany,
            cancellationToken);
        counts.Run();
        return counts;
    }

    /// <summary>Of the buckets of ranked values: how many rows of each there are up to each day.</summary>
    /// <param name="spans">The population's.</param>
    public static DayCounts OfBuckets(RankedValues ranked, DayNumbers days, DaySpans spans)
    {
        var (clusters, counts) = (ranked.Clusters, Empty(spans, values: 1, ranked.Buckets, Math.Max(Few, ranked.Clusters.Count / RowsABucketCount)));
        for (var segment = 0; segment < clusters.Segments && !counts.AreTooMany; segment++)
        {
            var (from, to) = clusters.PlacesOf(segment);
            for (var place = from; place < to; place++)
            {
                var bucket = ranked.Counts.At(place);
                if (bucket < ranked.Buckets)
                {
                    counts._until[counts.PlaceOf(segment, 0, days.OfTweets[clusters.Tweets[place]] + 1) + bucket]++;
                }
            }
        }

        counts.Run();
        return counts;
    }

    /// <summary>Adds the counts over the days from the first, up to but without the second.</summary>
    /// <param name="counts">At least one for each code.</param>
    public void AddTo(Span<int> counts, int segment, int value, (int From, int To) days) => Differences.Add(
        counts[..Codes], _until.AsSpan(PlaceOf(segment, value, days.From), Codes), _until.AsSpan(PlaceOf(segment, value, days.To), Codes));

    /// <summary>Of the counts over the days before one.</summary>
    private int PlaceOf(int segment, int value, int day) =>
        _first[segment] + (((value * (_spans.LengthOf(segment) + 1)) + _spans.Before(segment, day)) * Codes);

    private static long RowsOf(FactStore facts, Population population) => population.IsOfVisits ? facts.Visits.Count : facts.BaseTweets;

    private static long Worth(DaySpans spans, int values, int codes) => values * (spans.Days + spans.Segments) * codes;

    /// <param name="most">With more there are none.</param>
    private static DayCounts Empty(DaySpans spans, int values, int codes, long most) =>
        Worth(spans, values, codes) is var count && count <= most ? new(spans, values, codes, new int[count]) : new(spans, values, codes, []);

    /// <param name="take">Tweet, segment, code.</param>
    private static void Each(
        FactStore facts, Population population, Coding coding, Action<int, int, int> take, Func<bool> isEnough, CancellationToken cancellationToken)
    {
        var (reader, codes) = (population.Read(facts), coding.Read(facts));
        Action<int, int, int> takeCoded = (tweet, row, segment) =>
        {
            var code = codes.CodeOf(tweet, row);
            if (code != Coding.None)
            {
                take(tweet, segment, code);
            }
        };
        for (var tweet = 0; tweet < facts.BaseTweets; tweet++)
        {
            if ((tweet & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (isEnough())
                {
                    return;
                }
            }

            PopulationRows.Each(facts, population, reader, tweet, takeCoded);
        }
    }

    private void Run()
    {
        for (var segment = 0; segment < Segments && !AreTooMany; segment++)
        {
            var length = (_spans.LengthOf(segment) + 1) * Codes;
            for (var value = 0; value < Values; value++)
            {
                var counts = _until.AsSpan(_first[segment] + (value * length), length);
                for (var i = Codes; i < counts.Length; i++)
                {
                    counts[i] += counts[i - Codes];
                }
            }
        }
    }
}
