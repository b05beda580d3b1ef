using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.LanguageGap;

/// <summary>
/// The pairs of a store by their gap, each at its later tweet, and what bears a pair code and has no gap: so that a selection walks over the pairs once, and
/// asks no calendar. About 17 bytes a pair and 8 a pair code, for each clock that is asked for.
/// </summary>
internal sealed class OrderedPairs
{
    private readonly List<(int Later, int Partner)> _withoutGap = [];
    private readonly List<int> _unpaired = [];
    private readonly LanguagePairs _pairs;
    private readonly int[] _laters;
    private readonly int[] _partners;
    private readonly long[] _gaps;
    private readonly byte[] _marks;
    private int _count;

    /// <summary>Looks at tweets anew.</summary>
    private OrderedPairs(FactStore facts, ClockKind clock, LanguagePairs pairs, List<int> tweets)
    {
        _pairs = pairs;
        List<int> laters = [];
        List<long> gaps = [];
        foreach (var tweet in tweets)
        {
            if (pairs.TweetsOf(pairs.PairOf(tweet)) != 2)
            {
                _unpaired.Add(tweet);
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
                    _withoutGap.Add((tweet, partner));
                }
            }
        }

        (_laters, _gaps, _count) = ([.. laters], [.. gaps], gaps.Count);
        new RadixSort().Sort(_gaps, _laters);
        _partners = Array.ConvertAll(_laters, pairs.PartnerOf);
        _marks = [.. _laters.Zip(_partners, (later, partner) => (byte)PairMarks.Of(facts, later, partner))];
    }

    /// <summary>Puts together what of a base still holds and what was looked at anew.</summary>
    private OrderedPairs(OrderedPairs ofBase, OrderedPairs anew)
    {
        var most = ofBase._count + anew._count;
        (_pairs, _laters, _partners, _gaps, _marks) = (anew._pairs, new int[most], new int[most], new long[most], new byte[most]);
        var next = 0;
        for (var pair = 0; pair < ofBase._count; pair++)
        {
            if (IsTouched(ofBase._laters[pair]))
            {
                continue;
            }

            while (next < anew._count && anew._gaps[next] < ofBase._gaps[pair])
            {
                Take(anew, next++);
            }

            Take(ofBase, pair);
        }

        while (next < anew._count)
        {
            Take(anew, next++);
        }

        _withoutGap.AddRange([.. ofBase._withoutGap.Where(pair => !IsTouched(pair.Later)), .. anew._withoutGap]);
        _unpaired.AddRange([.. ofBase._unpaired.Where(tweet => !IsTouched(tweet)), .. anew._unpaired]);
    }

    /// <param name="facts">The base.</param>
    public static OrderedPairs Build(FactStore facts, ClockKind clock)
    {
        var pairs = new LanguagePairs(facts);
        List<int> tweets = [];
        foreach (var tweet in facts.InOrder)
        {
            AddIfPublished(facts, pairs, tweet, tweets);
        }

        return new(facts, clock, pairs, tweets);
    }

    /// <summary>The pairs of a store that stands on the base of these: only those that bear a code of a tweet derived anew are looked at again.</summary>
    public OrderedPairs Over(FactStore facts, ClockKind clock)
    {
        var pairs = _pairs.Over(facts);
        List<int> again = [];
        for (var pair = 0; pair < _count; pair++)
        {
            AddIfTouched(_laters[pair]);
            AddIfTouched(_partners[pair]);
        }

        foreach (var (later, partner) in _withoutGap)
        {
            AddIfTouched(later);
            AddIfTouched(partner);
        }

        _unpaired.ForEach(AddIfTouched);
        for (var tweet = facts.BaseTweets; tweet < facts.Tweets; tweet++)
        {
            AddIfPublished(facts, pairs, tweet, again);
        }

        return new(this, new OrderedPairs(facts, clock, pairs, again));

        void AddIfTouched(int tweet)
        {
            if (pairs.IsTouched(pairs.PairOf(tweet)) && !facts.IsReplaced(tweet))
            {
                AddIfPublished(facts, pairs, tweet, again);
            }
        }
    }

    /// <summary>Adds what is selected: pairs by their later tweet, if one of the two is in the languages and channels asked for.</summary>
    /// <param name="selected">A bit for each row, by everything but languages and channels.</param>
    /// <param name="isEither">Whether a tweet is in the languages and channels asked for; <see langword="null"/>: all are.</param>
    public void AddTo(LanguageGapTally tally, ReadOnlySpan<ulong> selected, Func<int, bool>? isEither)
    {
        for (var pair = 0; pair < _count; pair++)
        {
            var later = _laters[pair];
            if (IsSet(selected, later) && (isEither is null || isEither(later) || isEither(_partners[pair])))
            {
                tally.AddGap(later, _gaps[pair], _marks[pair]);
            }
        }

        foreach (var (later, partner) in _withoutGap)
        {
            if (IsSet(selected, later) && (isEither is null || isEither(later) || isEither(partner)))
            {
                tally.AddPair(later, partner);
            }
        }

        foreach (var tweet in _unpaired)
        {
            if (IsSet(selected, tweet) && (isEither is null || isEither(tweet)))
            {
                tally.AddNoPair(_pairs.PairOf(tweet), isAlone: _pairs.TweetsOf(_pairs.PairOf(tweet)) == 1);
            }
        }
    }

    private static void AddIfPublished(FactStore facts, LanguagePairs pairs, int tweet, List<int> tweets)
    {
        if (pairs.PairOf(tweet) >= 0 && facts.Columns.Outcome[tweet] == Outcome.Published)
        {
            tweets.Add(tweet);
        }
    }

    private static bool IsSet(ReadOnlySpan<ulong> bits, int tweet) => ((bits[tweet >> 6] >> tweet) & 1) != 0;

    private bool IsTouched(int tweet) => _pairs.IsTouched(_pairs.PairOf(tweet));

    private void Take(OrderedPairs from, int pair)
    {
        (_laters[_count], _partners[_count], _gaps[_count], _marks[_count]) = (from._laters[pair], from._partners[pair], from._gaps[pair], from._marks[pair]);
        _count++;
    }
}
