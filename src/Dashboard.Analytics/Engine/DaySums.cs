using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// The sum of a measure up to each day, for each segment and each value that tweets are told apart by: what a selection of such values and dates
/// asks is two look-ups a value. Eight bytes for each segment, value and day that its rows span, however many they are.
/// </summary>
internal sealed class DaySums : IKeptPart
{
    private readonly DayGrid _grid;
    private readonly long[] _until;

    private DaySums(DayGrid grid, long[] until) => (_grid, _until) = (grid, until);

    public int Segments => _grid.Segments;

    public int Values => _grid.Values;

    public IReadOnlyList<Array> Stored => [_until];

    /// <param name="values">How many values tweets are told apart by.</param>
    /// <param name="spans">The population's.</param>
    /// <param name="stored">As <see cref="Stored"/> gave it.</param>
    public static DaySums Restore(DaySpans spans, int values, Array[] stored) => new(new(spans, values, width: 1), (long[])stored[0]);

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
        var grid = new DayGrid(spans, values, width: 1);
        var until = new long[grid.Count];
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
                    until[grid.PlaceOf(segment, value, day + 1)] += measure.Of(facts, tweet, row);
                }
            });
        }

        grid.Run<long>(until);
        return new(grid, until);
    }

    /// <summary>How many sums there would be.</summary>
    public static long CountOf(int values, DaySpans spans) => DayGrid.CountOf(spans, values, width: 1);

    /// <summary>Over the days from the first, up to but without the second.</summary>
    public long Of(int segment, int value, (int From, int To) days) => _until[_grid.PlaceOf(segment, value, days.To)] - _until[_grid.PlaceOf(segment, value, days.From)];
}
