using System.Collections.Concurrent;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.LanguageGap;

/// <summary>
/// The pairs of a store by their gap, each at its later tweet, and what bears a pair code and has no gap: so that a selection walks over the pairs once, and
/// asks no calendar. About 17 bytes a pair and 8 a pair code, for each clock that is asked for, and eight a pair for each date that is.
/// </summary>
internal sealed class OrderedPairs : IKeptPart, IWeighedPart
{
    private const int None = -1;

    private readonly LanguagePairs _pairs;
    private readonly int[] _laters;
    private readonly int[] _partners;
    private readonly long[] _gaps;
    private readonly byte[] _marks;
    private readonly WithoutGap[] _others;
    private readonly Lazy<int[]> _placeOfPair;

    /// <summary>Of the gaps and of the others, once somebody asks by that date: over a base alone.</summary>
    private readonly ConcurrentDictionary<DateBasis, (PairKeys Gaps, PairKeys Others)> _keys = new();

    /// <summary>Places of gaps and of others that count no more, ascending, and what stands in for them: over a base alone.</summary>
    private readonly int[] _stale = [];
    private readonly int[] _staleOthers = [];
    private readonly OrderedPairs? _anew;

    /// <summary>Looks at tweets that are published and bear a pair code.</summary>
    private OrderedPairs(FactStore facts, ClockKind clock, LanguagePairs pairs, List<int> tweets)
    {
        (_pairs, _placeOfPair) = (pairs, new(PlacesByPair));
        List<int> laters = [];
        List<long> gaps = [];
        List<WithoutGap> others = [];
        foreach (var tweet in tweets)
        {
            var pair = pairs.PairOf(tweet);
            if (pairs.TweetsOf(pair) != 2)
            {
                others.Add(new(pair, tweet, None));
            }
            else if (pairs.PartnerOf(tweet) is var partner && LanguagePairs.IsLater(facts, tweet, partner))
            {
                if (LanguageGapTally.HasGap(facts, tweet, partner))
                {
                    laters.Add(tweet);
                    gaps.Add(LanguageGapTally.GapOf(facts, clock, tweet, partner));
                }
                else
                {
                    others.Add(new(pair, tweet, partner));
                }
            }
        }

        (_laters, _gaps) = ([.. laters], [.. gaps]);
        new RadixSort().Sort(_gaps, _laters);
        _others = [.. others.OrderBy(other => other.Pair)];
        _partners = Array.ConvertAll(_laters, pairs.PartnerOf);
        _marks = [.. _laters.Zip(_partners, (later, partner) => (byte)PairMarks.Of(facts, later, partner))];
    }

    private OrderedPairs(LanguagePairs pairs, int[] laters, int[] partners, long[] gaps, byte[] marks, WithoutGap[] others)
    {
        (_pairs, _placeOfPair) = (pairs, new(PlacesByPair));
        (_laters, _partners, _gaps, _marks, _others) = (laters, partners, gaps, marks, others);
    }

    /// <summary>Lays what was looked at anew over a base.</summary>
    private OrderedPairs(OrderedPairs ofBase, int[] stale, int[] staleOthers, OrderedPairs anew)
    {
        (_pairs, _placeOfPair) = (anew._pairs, ofBase._placeOfPair);
        (_laters, _partners, _gaps, _marks) = (ofBase._laters, ofBase._partners, ofBase._gaps, ofBase._marks);
        (_others, _keys, _stale, _staleOthers, _anew) = (ofBase._others, ofBase._keys, stale, staleOthers, anew);
    }

    public IReadOnlyList<Array> Stored =>
        [_laters, _partners, _gaps, _marks, _others.SelectMany(other => new[] { other.Pair, other.Later, other.Partner }).ToArray(), .. _pairs.Stored];

    public long Bytes =>
        (17L * _laters.Length)
        + (12L * _others.Length)
        + (sizeof(int) * (long)_pairs.Count * (_placeOfPair.IsValueCreated ? 3 : 2))
        + _keys.Values.Sum(keys => keys.Gaps.Bytes + keys.Others.Bytes);

    /// <param name="facts">The base.</param>
    /// <param name="stored">As <see cref="Stored"/> gave it.</param>
    public static OrderedPairs Restore(FactStore facts, Array[] stored) => new(
        LanguagePairs.Restore(facts, stored.AsSpan(5)),
        (int[])stored[0],
        (int[])stored[1],
        (long[])stored[2],
        (byte[])stored[3],
        [.. ((int[])stored[4]).Chunk(3).Select(other => new WithoutGap(other[0], other[1], other[2]))]);

    /// <param name="facts">The base.</param>
    public static OrderedPairs Build(FactStore facts, ClockKind clock)
    {
        var pairs = new LanguagePairs(facts);
        List<int> tweets = [];
        foreach (var tweet in facts.InOrder)
        {
            tweets.Add(tweet);
        }

        return new(facts, clock, pairs, Published(facts, pairs, tweets));
    }

    /// <summary>The pairs of a store that stands on the base of these: only those that bear a code of a tweet derived anew are looked at again.</summary>
    public OrderedPairs Over(FactStore facts, ClockKind clock)
    {
        var pairs = _pairs.Over(facts);
        int[] stale = [.. pairs.Touched.Where(pair => pair < _placeOfPair.Value.Length).Select(pair => _placeOfPair.Value[pair]).Where(place => place >= 0).Order()];
        int[] staleOthers = [.. pairs.Touched.Order().SelectMany(OthersOf)];
        var again = stale.SelectMany(place => new[] { _laters[place], _partners[place] })
            .Concat(staleOthers.SelectMany(other => new[] { _others[other].Later, _others[other].Partner }))
            .Where(tweet => tweet != None && !facts.IsReplaced(tweet))
            .Concat(Enumerable.Range(facts.BaseTweets, facts.TweetsDerivedAnew));
        return new(this, stale, staleOthers, new OrderedPairs(facts, clock, pairs, Published(facts, pairs, again)));
    }

    /// <summary>Adds what is selected.</summary>
    public void AddTo(LanguageGapTally tally, PairSelection selection)
    {
        var (gaps, others) = _keys.GetOrAdd(selection.Basis, _ => (
            new(selection, _laters, _partners),
            new(selection, Array.ConvertAll(_others, other => other.Later), Array.ConvertAll(_others, other => other.Partner))));
        tally.AddGaps(_laters, _gaps, _marks, Without(_stale, gaps.Picked(selection)));
        foreach (var place in new SetBits(Without(_staleOthers, others.Picked(selection))))
        {
            AddOther(tally, _others[place]);
        }

        _anew?.AddEach(tally, selection);
    }

    private static ulong[] Without(int[] stale, ulong[] picked)
    {
        foreach (var place in stale)
        {
            picked[place >> 6] &= ~(1UL << place);
        }

        return picked;
    }

    /// <summary>The same of a few, which need not be of the base.</summary>
    private void AddEach(LanguageGapTally tally, PairSelection selection)
    {
        for (var place = 0; place < _laters.Length; place++)
        {
            if (selection.Holds(_laters[place], _partners[place]))
            {
                tally.AddGap(_laters[place], _gaps[place], _marks[place]);
            }
        }

        foreach (var other in _others)
        {
            if (selection.Holds(other.Later, other.Partner))
            {
                AddOther(tally, other);
            }
        }
    }

    private void AddOther(LanguageGapTally tally, WithoutGap other)
    {
        if (other.Partner == None)
        {
            tally.AddNoPair(other.Pair, isAlone: _pairs.TweetsOf(other.Pair) == 1);
        }
        else
        {
            tally.AddPair(other.Later, other.Partner);
        }
    }

    /// <summary>Where a pair stands among those without a gap.</summary>
    private IEnumerable<int> OthersOf(int pair)
    {
        var (low, high) = (0, _others.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _others[middle].Pair < pair ? (middle + 1, high) : (low, middle);
        }

        for (; low < _others.Length && _others[low].Pair == pair; low++)
        {
            yield return low;
        }
    }

    private static List<int> Published(FactStore facts, LanguagePairs pairs, IEnumerable<int> tweets) =>
        [.. tweets.Where(tweet => pairs.PairOf(tweet) >= 0 && facts.Columns.Outcome[tweet] == Outcome.Published)];

    /// <summary>−1 where a pair has no gap. Four bytes a pair code, once something is laid over.</summary>
    private int[] PlacesByPair()
    {
        var places = new int[_pairs.Count];
        Array.Fill(places, -1);
        for (var place = 0; place < _laters.Length; place++)
        {
            places[_pairs.PairOf(_laters[place])] = place;
        }

        return places;
    }

    /// <param name="Partner"><see cref="None"/> where more or fewer than two tweets bear the pair code.</param>
    private readonly record struct WithoutGap(int Pair, int Later, int Partner);
}
