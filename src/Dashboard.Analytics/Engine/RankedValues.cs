using System.Numerics;
using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// A measure's order within each segment of a clustering. A segment's places stand by value, cut into buckets of equal size; each place knows its bucket,
/// and the buckets are counted by ranges (<see cref="RunningCounts"/>) or up to each day (<see cref="DayCounts"/>). So the k-th value of any selection is found by adding up counts and
/// looking through one bucket: nothing is sorted, and nothing grows with what is selected. Some five bytes a place.
/// </summary>
internal sealed class RankedValues : IKeptPart
{
    /// <summary>More would not go into a byte.</summary>
    private const int MostBuckets = 255;

    private const int FewestBuckets = 16;

    private readonly FactStore _facts;
    private readonly Measure _measure;
    private readonly PackedNumbers _order;
    private readonly int[] _first;

    /// <summary>By segment, once somebody asks: the largest value of each bucket.</summary>
    private readonly long[]?[] _largest;

    private RankedValues(FactStore facts, Measure measure, Clusters clusters, PackedNumbers order, int[] first, RunningCounts counts) =>
        (_facts, _measure, Clusters, _order, _first, Counts, _largest) = (facts, measure, clusters, order, first, counts, new long[clusters.Segments][]);

    /// <summary>Into how many each segment's places are cut: the more, the dearer it is to add them up, the fewer, to look through one.</summary>
    public int Buckets => Counts.Codes;

    public Clusters Clusters { get; }

    /// <summary>By bucket.</summary>
    public RunningCounts Counts { get; }

    /// <param name="facts">The base.</param>
    public static RankedValues Build(FactStore facts, Clusters clusters, Measure measure, CancellationToken cancellationToken)
    {
        bool IsDefined(int place) => measure.IsDefined(facts, clusters.Tweets[place], clusters.RowAt(place));
        var order = new int[clusters.Count];
        var first = new int[clusters.Segments + 1];
        var buckets = new ushort[clusters.Count];
        var most = BucketsFor(clusters);
        Array.Fill(buckets, (ushort)most);
        var sort = new RadixSort();
        for (var segment = 0; segment < clusters.Segments; segment++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            first[segment + 1] = first[segment] + Sort(facts, clusters, measure, IsDefined, segment, order.AsSpan(first[segment]), sort);
            var (start, count) = (first[segment], first[segment + 1] - first[segment]);
            for (var i = 0; i < count; i++)
            {
                buckets[order[start + i]] = (ushort)((long)i * most / count);
            }
        }

        return new(facts, measure, clusters, PackedNumbers.Of(order.AsSpan(0, first[^1])), first, new RunningCounts(buckets, most));
    }

    public IReadOnlyList<Array> Stored => [_order.Stored, _first, .. Counts.Stored];

    /// <param name="facts">The base.</param>
    /// <param name="stored">As <see cref="Stored"/> gave it.</param>
    public static RankedValues Restore(FactStore facts, Clusters clusters, Measure measure, Array[] stored) =>
        new(facts, measure, clusters, PackedNumbers.Restore(stored[0]), (int[])stored[1], RunningCounts.Restore(stored.AsSpan(2)));

    /// <summary>How many places of a segment have the measure.</summary>
    public int CountOf(int segment) => _first[segment + 1] - _first[segment];

    /// <summary>How many places some buckets have, from one on.</summary>
    public int CountOf(int segment, int bucket, int width) =>
        StartOf(Math.Min(bucket + width, Buckets), CountOf(segment)) - StartOf(bucket, CountOf(segment));

    /// <summary>How many buckets are one where there are to be so many in all.</summary>
    public int WidthOf(int buckets) => (Buckets + buckets - 1) / buckets;

    /// <summary>The place at a rank among all of a segment.</summary>
    public int PlaceAt(int segment, int rank) => _order[_first[segment] + rank];

    /// <summary>Writes places by value: from the first of a bucket, some left out, as many as there is room for.</summary>
    public void CopyPlaces(int segment, int bucket, int leftOut, Span<int> into) =>
        _order.CopyTo(_first[segment] + StartOf(bucket, CountOf(segment)) + leftOut, into);

    public long ValueAt(int place) => _measure.Of(_facts, Clusters.Tweets[place], Clusters.RowAt(place));

    /// <summary>How many of some values would stand before each bucket: one stands in the first whose largest is not smaller, in the last where there is none.</summary>
    /// <param name="values">Ascending.</param>
    /// <param name="width">So many buckets are one.</param>
    /// <returns>One for each bucket, and one that is all of them.</returns>
    public int[] Spread(int segment, ReadOnlySpan<long> values, int width)
    {
        var until = Spread(segment, values);
        return width == 1 ? until : [.. Enumerable.Range(0, (Buckets + width - 1) / width).Select(bucket => until[bucket * width]), until[^1]];
    }

    private int[] Spread(int segment, ReadOnlySpan<long> values)
    {
        var largest = _largest[segment] ??= [.. Enumerable.Range(0, Buckets).Select(bucket => LargestOf(segment, bucket))];
        var until = new int[Buckets + 1];
        var bucket = 0;
        for (var i = 0; i < values.Length; i++)
        {
            for (; bucket < Buckets - 1 && largest[bucket] < values[i]; bucket++)
            {
                until[bucket + 1] = i;
            }
        }

        until.AsSpan(bucket + 1).Fill(values.Length);
        return until;
    }

    /// <summary>The largest value up to a bucket's end; <see cref="long.MinValue"/> where none stands before it.</summary>
    private long LargestOf(int segment, int bucket)
    {
        var end = StartOf(bucket + 1, CountOf(segment));
        return end == 0 ? long.MinValue : ValueAt(_order[_first[segment] + end - 1]);
    }

    /// <summary>As many as a bucket has places, in a segment as large as they are on average.</summary>
    private static int BucketsFor(Clusters clusters) =>
        (int)Math.Clamp(BitOperations.RoundUpToPowerOf2((uint)Math.Sqrt(clusters.Count / Math.Max(1, clusters.Segments))), FewestBuckets, MostBuckets);

    /// <summary>The smallest rank in a bucket.</summary>
    private int StartOf(int bucket, int count) => (int)((((long)bucket * count) + Buckets - 1) / Buckets);

    private static int Sort(FactStore facts, Clusters clusters, Measure measure, Func<int, bool> isDefined, int segment, Span<int> order, RadixSort sort)
    {
        var (from, to) = clusters.PlacesOf(segment);
        var (values, count) = (new long[to - from], 0);
        for (var place = from; place < to; place++)
        {
            if (isDefined(place))
            {
                (values[count], order[count]) = (measure.Of(facts, clusters.Tweets[place], clusters.RowAt(place)), place);
                count++;
            }
        }

        sort.Sort(values.AsSpan(0, count), order[..count]);
        return count;
    }
}
