using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// The sum of a measure up to each day, for each segment and each value that tweets are told apart by: what a selection of such values and dates
/// asks is two look-ups a value. Eight bytes for each segment, value and day that its rows span, however many they are.
/// </summary>
internal sealed class DaySums : IKeptPart
{
    private readonly DaySpans _spans;
    private readonly int[] _first;
    private readonly long[] _until;

    /// <param name="until"><see langword="null"/>: nothing is added up yet.</param>
    private DaySums(DaySpans spans, int values, long[]? until = null)
    {
        (_spans, Values, _first) = (spans, values, new int[spans.Segments + 1]);
        for (var segment = 0; segment < Segments; segment++)
        {
            _first[segment + 1] = _first[segment] + (values * (spans.LengthOf(segment) + 1));
        }

        _until = until ?? new long[_first[^1]];
    }

    public int Segments => _spans.Segments;

    public int Values { get; }

    public IReadOnlyList<Array> Stored => [_until];

    /// <param name="values">How many values tweets are told apart by.</param>
    /// <param name="spans">The population's.</param>
    /// <param name="stored">As <see cref="Stored"/> gave it.</param>
    public static DaySums Restore(DaySpans spans, int values, Array[] stored) => new(spans, values, (long[])stored[0]);

    /// <param name="facts">The base.</param>
    /// <param name="values">How many values tweets are told apart by.</param>
    /// <param name="spans">The population's.</param>
    public static DaySums Build(
        FactStore facts,
        Population population,
        Measure measure,
        Told told,
        int values,
        DayNumbers days,
        DaySpans spans,
        CancellationToken cancellationToken)
    {
        var (reader, valueOf) = (population.Read(facts), told.Read(facts));
        var sums = new DaySums(spans, values);
        for (var tweet = 0; tweet < facts.BaseTweets; tweet++)
        {
            if ((tweet & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var (value, day) = (valueOf(tweet), days.OfTweets[tweet]);
            PopulationRows.Each(facts, population, reader, tweet, (tweet, row, segment) =>
            {
                if (measure.IsDefined(facts, tweet, row))
                {
                    sums._until[sums.PlaceOf(segment, value, day + 1)] += measure.Of(facts, tweet, row);
                }
            });
        }

        sums.Run();
        return sums;
    }

    /// <summary>How many sums there would be.</summary>
    public static long CountOf(int values, DaySpans spans) => values * (spans.Days + spans.Segments);

    /// <summary>Over the days from the first, up to but without the second.</summary>
    public long Of(int segment, int value, (int From, int To) days) => _until[PlaceOf(segment, value, days.To)] - _until[PlaceOf(segment, value, days.From)];

    /// <summary>Of the sum over the days before one.</summary>
    private int PlaceOf(int segment, int value, int day) => _first[segment] + (value * (_spans.LengthOf(segment) + 1)) + _spans.Before(segment, day);

    private void Run()
    {
        for (var segment = 0; segment < Segments; segment++)
        {
            for (var value = 0; value < Values; value++)
            {
                var sums = _until.AsSpan(_first[segment] + (value * (_spans.LengthOf(segment) + 1)), _spans.LengthOf(segment) + 1);
                for (var i = 1; i < sums.Length; i++)
                {
                    sums[i] += sums[i - 1];
                }
            }
        }
    }
}
