namespace Dashboard.Analytics.Engine;

/// <summary>
/// A segment's selected values in ascending order, found bucket by bucket as ranks are asked for: counts say in which bucket a rank
/// lies, and the bucket's selected values are then read, from the bucket up to that rank where few are in it, from the selection where few are selected.
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
    private readonly ReadOnlyMemory<long> _tail;

    /// <summary>Where the tail's values begin to be another bucket's.</summary>
    private readonly int[]? _tailUntil;

    private readonly int[] _until;
    private readonly Lazy<long[]> _sums;
    private readonly bool _isWhole;

    /// <summary>How many of the index's buckets are one here: counts by day are kept of few.</summary>
    private readonly int _width;

    private int _bucket = -1;
    private int[] _places = [];
    private int _inBucket;
    private int _lookedUp;
    private int _found;
    private long[]? _values;

    /// <param name="byDay">Counts of the buckets, or of some together, up to each day: for a selection by dates alone, where they are kept.</param>
    /// <param name="tail">Values of the selected rows that the index does not hold, ascending.</param>
    /// <param name="sums">The values' sum, in each segment.</param>
    public RankedTimes(
        RankedValues ranked, ClusterSelection selection, int segment, DayCounts? byDay, ReadOnlyMemory<long> tail, Lazy<long[]> sums)
    {
        (_ranked, _selection, _segment, _tail, _sums) = (ranked, selection, segment, tail, sums);
        _isWhole = selection.IsWhole(segment);
        var buckets = byDay?.Codes ?? ranked.Buckets;
        _width = ranked.WidthOf(buckets);
        _until = new int[buckets + 1];
        _tailUntil = tail.Length > 0 ? ranked.Spread(segment, tail.Span, _width) : null;
        Span<int> counts = stackalloc int[ranked.Buckets + 1];
        counts.Clear();
        byDay?.AddTo(counts, segment, 0, selection.Days);
        foreach (var range in byDay is null ? selection.MergedOf(segment) : [])
        {
            ranked.Counts.AddTo(counts, range.From, range.To);
        }

        foreach (var place in selection.ReplacedOf(segment))
        {
            var bucket = ranked.Counts.At(place);
            if (bucket < ranked.Buckets)
            {
                counts[bucket / _width]--;
            }
        }

        var until = 0;
        for (var bucket = 0; bucket < buckets; bucket++)
        {
            until += counts[bucket];
            _until[bucket + 1] = until + (_tailUntil?[bucket + 1] ?? 0);
        }
    }

    /// <summary>So many places of a bucket are looked up at a time, until the rank is among what was found.</summary>
    public int PlacesAtOnce { get; init; } = 256;

    public override int Count => _until[^1];

    public override Int128 Sum => _sums.Value[_segment];

    public override long At(int rank)
    {
        if (_isWhole && _tailUntil is null)
        {
            return _ranked.ValueAt(_ranked.PlaceAt(_segment, rank));
        }

        var bucket = BucketOf(rank);
        if (bucket != _bucket)
        {
            Begin(bucket);
        }

        var within = rank - _until[bucket];
        if (_values is not null)
        {
            return _values[within];
        }

        LookUpTo(within);
        return InOrder(_places.AsSpan(0, _found), TailOf(bucket), within);
    }

    private int BucketOf(int rank)
    {
        var (low, high) = (0, _until.Length - 2);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = _until[middle + 1] <= rank ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private ReadOnlySpan<long> TailOf(int bucket) => _tailUntil is null ? [] : _tail.Span[_tailUntil[bucket].._tailUntil[bucket + 1]];

    /// <summary>Decides how a bucket's selected values are read; where that is off the selection, reads and sorts them with the tail's.</summary>
    private void Begin(int bucket)
    {
        (_bucket, _values, _lookedUp, _found) = (bucket, null, 0, 0);
        _inBucket = _ranked.CountOf(_segment, bucket * _width, _width);
        if (_isWhole || _inBucket <= (Count / CodesAtOnce) + (_selection.MergedOf(_segment).Length * PerRange))
        {
            _places = _places.Length >= _inBucket ? _places : new int[_inBucket];
            return;
        }

        _values = new long[_until[bucket + 1] - _until[bucket]];
        TailOf(bucket).CopyTo(_values.AsSpan(FromSelection(bucket)));
        Array.Sort(_values);
    }

    /// <summary>Finds the bucket's selected places, in order, until there is one for a rank in it or all are found.</summary>
    private void LookUpTo(int within)
    {
        while (_found <= within && _lookedUp < _inBucket)
        {
            var places = _places.AsSpan(_found, Math.Min(PlacesAtOnce, _inBucket - _lookedUp));
            _ranked.CopyPlaces(_segment, _bucket * _width, _lookedUp, places);
            _lookedUp += places.Length;
            _found += _isWhole ? places.Length : _selection.BitsOf(_segment).Keep(places);
        }
    }

    /// <summary>Looks for the bucket's codes in the selected ranges.</summary>
    private int FromSelection(int bucket)
    {
        var (count, first, last) = (0, bucket * _width, Math.Min((bucket + 1) * _width, _ranked.Buckets) - 1);
        var counting = _selection.ReplacedOf(_segment).Count > 0 ? _selection.BitsOf(_segment) : null;
        foreach (var range in _selection.MergedOf(_segment))
        {
            for (var place = Next(range.From, range.To); place >= 0; place = Next(place + 1, range.To))
            {
                if (counting is null || counting.IsSet(place))
                {
                    _values![count++] = _ranked.ValueAt(place);
                }
            }
        }

        return count;

        int Next(int from, int to) => _ranked.Counts.IndexOf(first, last, from, to);
    }

    /// <summary>The value at a rank among those of some places and some of the tail's, both ascending, by bisection: how many places stand before it.</summary>
    private long InOrder(ReadOnlySpan<int> places, ReadOnlySpan<long> tail, int rank)
    {
        var (low, high) = (Math.Max(0, rank - tail.Length), Math.Min(rank, places.Length));
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = _ranked.ValueAt(places[middle]) < tail[rank - middle - 1] ? (middle + 1, high) : (low, middle);
        }

        var fromTail = rank - low;
        return low == places.Length ? tail[fromTail]
            : fromTail == tail.Length ? _ranked.ValueAt(places[low])
            : Math.Min(_ranked.ValueAt(places[low]), tail[fromTail]);
    }
}
