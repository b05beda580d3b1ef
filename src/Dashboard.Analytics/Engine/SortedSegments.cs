using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// A measure's values in ascending order within each of many segments (weeks, hours of a week), each with its tweet. A selection is a bit for each
/// tweet, and a walk over a segment leaves its selected values, still in order: one step a row, whatever is selected, so for segments too many
/// and too short to be cut into ranges. Twelve bytes a row.
/// </summary>
internal sealed class SortedSegments
{
    private readonly int[] _first;
    private readonly long[] _values;
    private readonly int[] _tweets;
    private readonly SortedTimes[] _whole;

    private SortedSegments(int[] first, long[] values, int[] tweets)
    {
        (_first, _values, _tweets) = (first, values, tweets);
        _whole = [.. Enumerable.Range(0, Segments).Select(segment => SortedTimes.OfSorted(ValuesOf(segment)))];
    }

    public int Segments => _first.Length - 1;

    public static SortedSegments Build(FactStore facts, Population population, Measure measure, CancellationToken cancellationToken)
    {
        var reader = population.Read(facts);
        var first = new int[reader.Segments + 1];
        EachDefined((_, _, segment) => first[segment + 1]++);
        for (var segment = 1; segment < first.Length; segment++)
        {
            first[segment] += first[segment - 1];
        }

        var (next, values, tweets) = (first[..^1], new long[first[^1]], new int[first[^1]]);
        EachDefined((tweet, row, segment) =>
        {
            var place = next[segment]++;
            (values[place], tweets[place]) = (measure.Of(facts, tweet, row), tweet);
        });
        var sort = new RadixSort();
        for (var segment = 0; segment + 1 < first.Length; segment++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sort.Sort(values.AsSpan(first[segment]..first[segment + 1]), tweets.AsSpan(first[segment]..first[segment + 1]));
        }

        return new(first, values, tweets);

        void EachDefined(Action<int, int, int> take)
        {
            for (var tweet = 0; tweet < facts.BaseTweets; tweet++)
            {
                if ((tweet & 0xFFF) == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }

                PopulationRows.Each(facts, population, reader, tweet, (tweet, row, segment) =>
                {
                    if (measure.IsDefined(facts, tweet, row))
                    {
                        take(tweet, row, segment);
                    }
                });
            }
        }
    }

    public int CountOf(int segment) => _first[segment + 1] - _first[segment];

    /// <summary>All of a segment's values, ascending.</summary>
    public ReadOnlyMemory<long> ValuesOf(int segment) => _values.AsMemory(_first[segment], CountOf(segment));

    /// <summary>The same with their sum.</summary>
    public SortedTimes WholeOf(int segment) => _whole[segment];

    /// <summary>The tweet behind each of them.</summary>
    public ReadOnlySpan<int> TweetsOf(int segment) => _tweets.AsSpan(_first[segment], CountOf(segment));

    /// <summary>Writes a segment's selected values, ascending, and says how many they are.</summary>
    /// <param name="selected">A bit for each tweet of the base.</param>
    /// <param name="into">At least as long as the segment.</param>
    public int Select(int segment, ReadOnlySpan<ulong> selected, Span<long> into) =>
        BitFilter.Keep(TweetsOf(segment), selected, ValuesOf(segment).Span, into);
}
