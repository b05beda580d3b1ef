using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// Where a selection's rows are: ranges of places for what the base still holds, the few places in them that are replaced, and the rows that came after. One thread at a time.
/// </summary>
internal sealed class ClusterSelection
{
    private readonly FactStore _facts;
    private readonly Population _population;
    private readonly SelectedProfiles _selected;
    private readonly PlaceRange[]?[] _ranges;
    private readonly PlaceRange[]?[] _merged;
    private readonly List<int>[]? _replaced;
    private readonly List<TailRow>[]? _tail;
    private readonly PlaceBits?[] _bits;

    public ClusterSelection(FactStore facts, Population population, Clusters clusters, SelectedProfiles selected)
    {
        (_facts, _population, _selected, Clusters) = (facts, population, selected, clusters);
        _ranges = new PlaceRange[]?[clusters.Segments];
        _merged = new PlaceRange[]?[clusters.Segments];
        _bits = new PlaceBits?[clusters.Segments];
        _replaced = facts.ReplacedRows.IsEmpty ? null : Replaced();
        _tail = selected.Tail.Count == 0 ? null : Tail();
    }

    public Clusters Clusters { get; }

    /// <summary>Which tweets have the selection's codes, whatever their dates.</summary>
    public WantedTweets HasCodes => _selected.HasCodes;

    /// <summary>What the clusters tell tweets apart by.</summary>
    public Profiles Profiles => _selected.Profiles;

    /// <summary>Whether a segment is selected whole, and stands as it was built.</summary>
    public bool IsWhole(int segment) =>
        _selected.IsEverything && ReplacedOf(segment).Count == 0 && TailOf(segment).Count == 0;

    /// <summary>A segment's ranges, one for each profile.</summary>
    public ReadOnlySpan<PlaceRange> RangesOf(int segment) => _ranges[segment] ??= Find(segment);

    /// <summary>The same with ranges that touch made one, whose profile says nothing.</summary>
    public ReadOnlySpan<PlaceRange> MergedOf(int segment) => _merged[segment] ??= Merge(segment);

    /// <summary>Selected places of the base that no longer count.</summary>
    public IReadOnlyList<int> ReplacedOf(int segment) => _replaced?[segment] ?? (IReadOnlyList<int>)[];

    /// <summary>Segments that may have rows beyond the base, from 0 on: there may be more of them than when the index was built.</summary>
    public int TailSegments => _tail?.Length ?? 0;

    public IReadOnlyList<TailRow> TailOf(int segment) => segment < _tail?.Length ? _tail[segment] : [];

    /// <summary>The selected places of a segment that count.</summary>
    public PlaceBits BitsOf(int segment) => _bits[segment] ??= Mark(segment);

    /// <summary>A bit for every tweet of the base, set where it is selected in the segment and counts: a step for each that is selected.</summary>
    public ulong[] TweetBitsOf(int segment)
    {
        var bits = new ulong[(_facts.BaseTweets >> 6) + 1];
        var isAll = _selected.IsEverything && !_population.IsOfVisits && Clusters.Count == _facts.BaseTweets;
        if (isAll)
        {
            Array.Fill(bits, ulong.MaxValue);
            bits[^1] = (1UL << _facts.BaseTweets) - 1;
        }

        foreach (var range in isAll ? [] : MergedOf(segment))
        {
            foreach (var tweet in Clusters.Tweets[range.From..range.To])
            {
                bits[tweet >> 6] |= 1UL << tweet;
            }
        }

        foreach (var tweet in _facts.ReplacedRows)
        {
            bits[tweet >> 6] &= ~(1UL << tweet);
        }

        return bits;
    }

    private PlaceBits Mark(int segment)
    {
        var (from, to) = Clusters.PlacesOf(segment);
        var bits = new PlaceBits(from, to);
        foreach (var range in MergedOf(segment))
        {
            bits.Set(range.From, range.To);
        }

        foreach (var place in ReplacedOf(segment))
        {
            bits.Clear(place);
        }

        return bits;
    }

    private PlaceRange[] Merge(int segment)
    {
        if (_selected.IsEverything)
        {
            var (from, to) = Clusters.PlacesOf(segment);
            return from < to ? [new(from, to, segment, 0)] : [];
        }

        List<PlaceRange> merged = [];
        foreach (var range in RangesOf(segment))
        {
            if (merged.Count > 0 && merged[^1].To == range.From)
            {
                merged[^1] = merged[^1] with { To = range.To };
            }
            else
            {
                merged.Add(range);
            }
        }

        return [.. merged];
    }

    private PlaceRange[] Find(int segment)
    {
        List<PlaceRange> ranges = [];
        Clusters.AddRanges(segment, _selected.WantedProfiles, _selected.Days, ranges);
        return [.. ranges];
    }

    private List<int>[] Replaced()
    {
        var replaced = NewLists<int>(Clusters.Segments);
        var reader = _population.Read(_facts);
        foreach (var tweet in _facts.ReplacedRows)
        {
            var profile = _selected.Profiles.OfTweets[tweet];
            var day = _selected.DayNumbers.OfTweets[tweet];
            if (_selected.HoldsBase(tweet))
            {
                PopulationRows.Each(_facts, _population, reader, tweet, (_, row, segment) =>
                    replaced[segment].Add(Clusters.PlaceOf(row, segment, profile, day)));
            }
        }

        return replaced;
    }

    private List<TailRow>[] Tail()
    {
        var reader = _population.Read(_facts);
        var tail = NewLists<TailRow>(reader.Segments);
        foreach (var tweet in _selected.Tail)
        {
            PopulationRows.Each(_facts, _population, reader, tweet, (tweet, row, segment) => tail[segment].Add(new(tweet, row)));
        }

        return tail;
    }

    private static List<T>[] NewLists<T>(int count) => [.. Enumerable.Range(0, count).Select(_ => new List<T>())];
}

/// <summary>A row that the index does not hold.</summary>
internal readonly record struct TailRow(int Tweet, int Row);
