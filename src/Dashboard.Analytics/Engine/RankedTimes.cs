using System.Buffers;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// A segment's selected values in ascending order, found bucket by bucket as ranks are asked for: counts say in which bucket a rank
/// lies, and the bucket's selected values are then read, from the bucket where few are in it, from the selection where few are selected.
/// </summary>
internal sealed class RankedTimes : OrderedTimes
{
    private readonly RankedValues _ranked;
    private readonly ClusterSelection _selection;
    private readonly int _segment;
    private readonly long[] _tail;
    private readonly int[] _until = new int[RankedValues.Buckets + 1];
    private readonly bool _isWhole;
    private Int128? _sum;
    private int _bucket = -1;
    private long[] _values = [];

    /// <param name="tail">Values of the selected rows that the index does not hold, ascending.</param>
    public RankedTimes(RankedValues ranked, ClusterSelection selection, int segment, long[] tail)
    {
        (_ranked, _selection, _segment, _tail) = (ranked, selection, segment, tail);
        _isWhole = selection.IsWhole(segment);
        Span<int> counts = stackalloc int[RankedValues.Buckets + 1];
        counts.Clear();
        foreach (var range in selection.RangesOf(segment))
        {
            ranked.Counts.AddTo(counts, range.From, range.To);
        }

        foreach (var place in selection.ReplacedOf(segment))
        {
            counts[ranked.Counts.At(place)]--;
        }

        foreach (var value in tail)
        {
            counts[ranked.BucketOf(segment, value)]++;
        }

        for (var bucket = 0; bucket < RankedValues.Buckets; bucket++)
        {
            _until[bucket + 1] = _until[bucket] + counts[bucket];
        }
    }

    public override int Count => _until[^1];

    public override Int128 Sum => _sum ??= AddUp();

    public override long At(int rank)
    {
        var bucket = BucketOf(rank);
        if (_isWhole)
        {
            return _ranked.ValueAt(_ranked.PlacesOf(_segment, bucket)[rank - _until[bucket]]);
        }

        if (bucket != _bucket)
        {
            (_bucket, _values) = (bucket, Read(bucket));
        }

        return _values[rank - _until[bucket]];
    }

    private int BucketOf(int rank)
    {
        var (low, high) = (0, RankedValues.Buckets - 1);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = _until[middle + 1] <= rank ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private long[] Read(int bucket)
    {
        var values = new long[_until[bucket + 1] - _until[bucket]];
        var places = _ranked.PlacesOf(_segment, bucket);
        var count = Count < places.Length ? FromSelection(bucket, values) : FromBucket(places, values);
        foreach (var value in _tail)
        {
            if (_ranked.BucketOf(_segment, value) == bucket)
            {
                values[count++] = value;
            }
        }

        if (_tail.Length > 0 || Count < places.Length)
        {
            Array.Sort(values);
        }

        return values;
    }

    private int FromBucket(ReadOnlySpan<int> places, Span<long> values)
    {
        var bits = _selection.BitsOf(_segment);
        var selected = ArrayPool<int>.Shared.Rent(places.Length);
        var count = 0;
        foreach (var place in places)
        {
            // Written always, kept where selected: a branch would be guessed wrong every other time.
            selected[count] = place;
            count += (int)(bits[place >> 6] >> place) & 1;
        }

        for (var i = 0; i < count; i++)
        {
            values[i] = _ranked.ValueAt(selected[i]);
        }

        ArrayPool<int>.Shared.Return(selected);
        return count;
    }

    private int FromSelection(int bucket, Span<long> values)
    {
        var count = 0;
        var replaced = _selection.ReplacedOf(_segment);
        foreach (var range in _selection.RangesOf(_segment))
        {
            var codes = _ranked.Counts.Bytes[range.From..range.To];
            for (var from = 0; codes[from..].IndexOf((byte)bucket) is var next and >= 0; from += next + 1)
            {
                var place = range.From + from + next;
                if (replaced.Count == 0 || !replaced.Contains(place))
                {
                    values[count++] = _ranked.ValueAt(place);
                }
            }
        }

        return count;
    }

    private Int128 AddUp()
    {
        Int128 sum = 0;
        foreach (var range in _selection.RangesOf(_segment))
        {
            sum += _ranked.Sums.Of(range.From, range.To);
        }

        foreach (var place in _selection.ReplacedOf(_segment))
        {
            sum -= _ranked.Counts.At(place) < RankedValues.Buckets ? _ranked.ValueAt(place) : 0;
        }

        foreach (var value in _tail)
        {
            sum += value;
        }

        return sum;
    }
}
