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

    /// <summary>Of more buckets together a rank would be looked for among more rows than it takes to count over ranges.</summary>
    private const int MostBucketsACount = 4;

    private readonly DayGrid _grid;
    private readonly int[] _until;

    private DayCounts(DayGrid grid, int[] until) => (_grid, _until) = (grid, until);

    public int Segments => _grid.Segments;

    public int Values => _grid.Values;

    public int Codes => _grid.Width;

    /// <summary>Whether there would be more than is worth keeping: then nothing is.</summary>
    public bool AreTooMany => _until.Length == 0;

    public IReadOnlyList<Array> Stored => [new[] { Values, Codes }, _until];

    /// <summary>In place of those that are not worth keeping.</summary>
    private static DayCounts TooMany { get; } = new(new(DaySpans.None, values: 0, width: 0), []);

    /// <param name="spans">The population's.</param>
    /// <param name="stored">As <see cref="Stored"/> gave it.</param>
    public static DayCounts Restore(DaySpans spans, Array[] stored) =>
        stored is [int[] { Length: 2 } numbers, int[] { Length: > 0 } until] ? new(new(spans, numbers[0], numbers[1]), until) : TooMany;

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
        var (rows, codes) = (population.IsOfVisits ? facts.Visits.Count : facts.BaseTweets, 1);
        Each(facts, population, coding, (_, _, code) => codes = Math.Max(codes, code + 1), () => AreWorthwhile(spans, values, codes, rows / RowsACount), cancellationToken);
        if (!AreWorthwhile(spans, values, codes, rows / RowsACount))
        {
            return TooMany;
        }

        var (grid, valueOf) = (new DayGrid(spans, values, codes), told.Read(facts));
        var until = new int[grid.Count];
        Each(
            facts,
            population,
            coding,
            (tweet, segment, code) => until[grid.PlaceOf(segment, valueOf(tweet), days.OfTweets[tweet] + 1) + code]++,
            goesOn: null,
            cancellationToken);
        grid.Run<int>(until);
        return new(grid, until);
    }

    /// <summary>
    /// Of the buckets of ranked values: how many rows of each there are up to each day; of two or four that follow each other together, where that
    /// is what is worth keeping.
    /// </summary>
    /// <param name="spans">The population's.</param>
    public static DayCounts OfBuckets(RankedValues ranked, DayNumbers days, DaySpans spans) =>
        OfBuckets(ranked, days, spans, Math.Max(Few, ranked.Clusters.Count / RowsABucketCount));

    /// <param name="most">So many counts are worth keeping.</param>
    public static DayCounts OfBuckets(RankedValues ranked, DayNumbers days, DaySpans spans, long most)
    {
        var (clusters, width) = (ranked.Clusters, 1);
        while (DayGrid.CountOf(spans, values: 1, BucketsOf(width)) > most)
        {
            width *= 2;
            if (width > MostBucketsACount)
            {
                return TooMany;
            }
        }

        var grid = new DayGrid(spans, values: 1, BucketsOf(width));
        var until = new int[grid.Count];
        for (var segment = 0; segment < clusters.Segments; segment++)
        {
            var (from, to) = clusters.PlacesOf(segment);
            for (var place = from; place < to; place++)
            {
                var bucket = ranked.Counts.At(place);
                if (bucket < ranked.Buckets)
                {
                    until[grid.PlaceOf(segment, 0, days.OfTweets[clusters.Tweets[place]] + 1) + (bucket / width)]++;
                }
            }
        }

        grid.Run<int>(until);
        return new(grid, until);

        int BucketsOf(int width) => (ranked.Buckets + width - 1) / width;
    }

    /// <summary>Adds the counts over the days from the first, up to but without the second.</summary>
    /// <param name="counts">At least one for each code.</param>
    public void AddTo(Span<int> counts, int segment, int value, (int From, int To) days) => Differences.Add(
        counts[..Codes], _until.AsSpan(_grid.PlaceOf(segment, value, days.From), Codes), _until.AsSpan(_grid.PlaceOf(segment, value, days.To), Codes));

    private static bool AreWorthwhile(DaySpans spans, int values, int codes, int most) => DayGrid.CountOf(spans, values, codes) <= Math.Max(Few, most);

    /// <param name="take">Tweet, segment, code.</param>
    /// <param name="goesOn">Asked now and then; <see langword="null"/>: to the end.</param>
    private static void Each(
        FactStore facts, Population population, Coding coding, Action<int, int, int> take, Func<bool>? goesOn, CancellationToken cancellationToken)
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
                if (goesOn?.Invoke() == false)
                {
                    return;
                }
            }

            PopulationRows.Each(facts, population, reader, tweet, takeCoded);
        }
    }
}
