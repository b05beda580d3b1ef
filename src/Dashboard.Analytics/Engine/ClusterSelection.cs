using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// Where a selection's rows are: ranges of places for what the base holds, the few places in them that are replaced, and the tweets that stand in for those or came
/// after. One thread at a time.
/// </summary>
internal sealed class ClusterSelection
{
    private readonly FactStore _facts;
    private readonly Population _population;
    private readonly Ordering _ordering;
    private readonly SelectedProfiles _selected;
    private readonly PlaceRange[]?[] _ranges;
    private readonly PlaceRange[]?[] _merged;
    private readonly Lazy<List<int>[]?> _replaced;
    private readonly PlaceBits?[] _bits;

    /// <param name="ordering">That of the clusters.</param>
    public ClusterSelection(FactStore facts, Population population, Clusters clusters, Ordering ordering, SelectedProfiles selected, SelectedLoose loose)
    {
        (_facts, _population, _ordering, _selected, Clusters, Loose) = (facts, population, ordering, selected, clusters, loose);
        _ranges = new PlaceRange[]?[clusters.Segments];
        _merged = new PlaceRange[]?[clusters.Segments];
        _bits = new PlaceBits?[clusters.Segments];
        _replaced = new(() => loose.Replaced.IsEmpty ? null : Replaced());
    }

    public Clusters Clusters { get; }

    /// <summary>What the ranges do not say the truth of.</summary>
    public SelectedLoose Loose { get; }

    /// <summary>Which tweets have the selection's codes, whatever their dates.</summary>
    public WantedTweets HasCodes => _selected.HasCodes;

    /// <summary>What the clusters tell tweets apart by.</summary>
    public Profiles Profiles => _selected.Profiles;

    /// <summary>Whether all places of a segment are selected and count.</summary>
    public bool IsWhole(int segment) => _selected.IsEverything && ReplacedOf(segment).Count == 0;

    /// <summary>Whether the dates alone say which tweets of the base are selected.</summary>
    public bool IsByDatesAlone => _selected.IsByDatesAlone;

    /// <summary>The days that are selected: from the first, up to but without the second.</summary>
    public (int From, int To) Days => _selected.Days;

    /// <summary>A segment's ranges, one for each profile.</summary>
    public ReadOnlySpan<PlaceRange> RangesOf(int segment) => _ranges[segment] ??= Find(segment);

    /// <summary>The same with ranges that touch made one, whose profile says nothing.</summary>
    public ReadOnlySpan<PlaceRange> MergedOf(int segment) => _merged[segment] ??= Merge(segment);

    /// <summary>Selected places of the base that no longer count.</summary>
    public IReadOnlyList<int> ReplacedOf(int segment) => _replaced.Value?[segment] ?? (IReadOnlyList<int>)[];

    /// <summary>The selected places of a segment that count.</summary>
    public PlaceBits BitsOf(int segment) => _bits[segment] ??= Mark(segment);

    /// <summary>A bit for every row of the store's tweets, set where it is selected and counts: a step for each that is selected. Of all tweets, which are one segment.</summary>
    public ulong[] TweetBits()
    {
        var bits = new ulong[(_facts.Tweets >> 6) + 1];
        if (IsByDatesAlone && Clusters.Count == _facts.BaseTweets)
        {
            MarkByDates(bits);
        }
        else
        {
            Span<int> room = stackalloc int[PackedNumbers.AtOnce];
            foreach (var range in MergedOf(0))
            {
                foreach (var tweets in Clusters.Tweets.Between(range.From, range.To, room))
                {
                    foreach (var tweet in tweets)
                    {
                        bits[tweet >> 6] |= 1UL << tweet;
                    }
                }
            }
        }

        foreach (var tweet in _facts.ReplacedRows)
        {
            bits[tweet >> 6] &= ~(1UL << tweet);
        }

        foreach (var place in Loose.Anew.Places)
        {
            var tweet = Loose.Anew.Of.Tweets[place];
            bits[tweet >> 6] |= 1UL << tweet;
        }

        return bits;
    }

    private void MarkByDates(ulong[] bits)
    {
        if (_selected.IsEverything)
        {
            bits.AsSpan(0, _facts.BaseTweets >> 6).Fill(ulong.MaxValue);
            bits[_facts.BaseTweets >> 6] = (1UL << _facts.BaseTweets) - 1;
        }
        else
        {
            DayRange.Mark(_selected.DayNumbers.OfTweets, Days, bits);
        }
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
        List<int>[] replaced = [.. Enumerable.Range(0, Clusters.Segments).Select(_ => new List<int>())];
        var rows = Loose.Replaced.Of.Rows(_population);
        var places = rows.Places(Clusters, _ordering, _selected.Profiles, _selected.DayNumbers);
        foreach (var tweet in Loose.Replaced.Places)
        {
            var (from, to) = rows.Of(tweet);
            for (var row = from; row < to; row++)
            {
                replaced[rows.SegmentOf[row]].Add(places[row]);
            }
        }

        return replaced;
    }
}
