namespace Dashboard.Analytics.Engine;

/// <summary>
/// A segment's selected values in ascending order, found bucket by bucket as ranks are asked for: counts say in which bucket a rank
/// lies, and the bucket's selected values are then read, from the bucket where few are in it, from the selection where few are selected.
/// </summary>
internal sealed class RankedTimes : OrderedTimes
{
    /// <summary>What it costs to look through a selection rather than a bucket: so many codes are compared while one place of a bucket is looked up,</summary>
    private const int CodesAtOnce = 8;

    /// <summary>and so many places are looked up while one range is begun and its finds are sorted in.</summary>
    private const int PerRange = 8;

    private readonly RankedValues _ranked;
    private readonly ClusterSelection _selection;
    private readonly int _segment;
    private readonly long[] _tail;
    private readonly int[] _until = new int[RankedValues.Buckets + 1];
    private readonly Lazy<long[]> _sums;
    private readonly bool _isWhole;
    private int _bucket = -1;
    private int[] _places = [];
    private long[] _values = [];

    /// <param name="tail">Values of the selected rows that the index does not hold, ascending.</param>
    /// <param name="sums">The values' sum, in each segment.</param>
    public RankedTimes(RankedValues ranked, ClusterSelection selection, int segment, long[] tail, Lazy<long[]> sums)
    {
        (_ranked, _selection, _segment, _tail, _sums) = (ranked, selection, segment, tail, sums);
        _isWhole = selection.IsWhole(segment);
        Span<int> counts = stackalloc int[RankedValues.Buckets + 1];
        counts.Clear();
        foreach (var range in selection.MergedOf(segment))
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

    public override Int128 Sum => _sums.Value[_segment];

    public override long At(int rank)
    {
        var bucket = BucketOf(rank);
        var within = rank - _until[bucket];
        if (_isWhole)
        {
            return _ranked.ValueAt(_ranked.PlacesOf(_segment, bucket)[within]);
        }

        if (bucket != _bucket)
        {
            _bucket = bucket;
            Read(bucket);
        }

        return _values.Length > 0 ? _values[within] : _ranked.ValueAt(_places[within]);
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

    /// <summary>Finds a bucket's selected places, in order, where they are read off the bucket; else their values, sorted.</summary>
    private void Read(int bucket)
    {
        var count = _until[bucket + 1] - _until[bucket];
        var inBucket = _ranked.PlacesOf(_segment, bucket);
        if (_tail.Length == 0 && inBucket.Length <= (Count / CodesAtOnce) + (_selection.MergedOf(_segment).Length * PerRange))
        {
            _values = [];
            _places = _places.Length >= inBucket.Length ? _places : new int[inBucket.Length];
            _selection.BitsOf(_segment).Select(inBucket, _places);
            return;
        }

        _values = new long[count];
        var next = FromSelection(bucket);
        foreach (var value in _tail)
        {
            if (_ranked.BucketOf(_segment, value) == bucket)
            {
                _values[next++] = value;
            }
        }

        Array.Sort(_values);
    }

    /// <summary>Looks for the bucket's code in the selected ranges.</summary>
    private int FromSelection(int bucket)
    {
        var count = 0;
        var replaced = _selection.ReplacedOf(_segment);
        foreach (var range in _selection.MergedOf(_segment))
        {
            for (var place = _ranked.Counts.IndexOf(bucket, range.From, range.To); place >= 0; place = _ranked.Counts.IndexOf(bucket, place + 1, range.To))
            {
                if (replaced.Count == 0 || !replaced.Contains(place))
                {
                    _values[count++] = _ranked.ValueAt(place);
                }
            }
        }

        return count;
    }
}
