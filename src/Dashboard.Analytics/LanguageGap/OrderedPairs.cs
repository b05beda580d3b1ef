using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.LanguageGap;

/// <summary>
/// The pairs of a base by their gap, each at its later tweet, and what bears a pair code and has no gap: so that a selection walks over the pairs once, and
/// asks no calendar. About 24 bytes a pair, for each clock that is asked for.
/// </summary>
internal sealed class OrderedPairs
{
    private readonly List<(int Later, int Partner)> _withoutGap = [];
    private readonly List<int> _unpaired = [];
    private int[] _laters = [];
    private int[] _partners = [];
    private long[] _gaps = [];
    private byte[] _marks = [];

    private OrderedPairs(LanguagePairs pairs) => Pairs = pairs;

    public LanguagePairs Pairs { get; }

    public static OrderedPairs Build(FactStore facts, ClockKind clock)
    {
        var ordered = new OrderedPairs(new LanguagePairs(facts));
        List<int> laters = [];
        List<long> gaps = [];
        foreach (var tweet in facts.InOrder)
        {
            if (ordered.Pairs.PairOf(tweet) < 0 || facts.Columns.Outcome[tweet] != Outcome.Published)
            {
                continue;
            }

            if (ordered.Pairs.TweetsOf(ordered.Pairs.PairOf(tweet)) != 2)
            {
                ordered._unpaired.Add(tweet);
            }
            else if (ordered.Pairs.PartnerOf(tweet) is var partner && LanguagePairs.IsLater(facts, tweet, partner))
            {
                if (LanguageGapTally.HasGap(facts, tweet, partner))
                {
                    laters.Add(tweet);
                    gaps.Add(LanguageGapTally.GapOf(facts, clock, tweet, partner));
                }
                else
                {
                    ordered._withoutGap.Add((tweet, partner));
                }
            }
        }

        (ordered._laters, ordered._gaps) = ([.. laters], [.. gaps]);
        new RadixSort().Sort(ordered._gaps, ordered._laters);
        ordered._partners = Array.ConvertAll(ordered._laters, ordered.Pairs.PartnerOf);
        ordered._marks = [.. ordered._laters.Zip(ordered._partners, (later, partner) => (byte)PairMarks.Of(facts, later, partner))];
        return ordered;
    }

    /// <summary>Adds what is selected: pairs by their later tweet, if one of the two is in the languages and channels asked for.</summary>
    /// <param name="selected">A bit for each tweet, by everything but languages and channels.</param>
    /// <param name="isEither">Whether a tweet is in the languages and channels asked for; <see langword="null"/>: all are.</param>
    public void AddTo(LanguageGapTally tally, ReadOnlySpan<ulong> selected, Func<int, bool>? isEither)
    {
        for (var pair = 0; pair < _laters.Length; pair++)
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
                tally.AddNoPair(Pairs.PairOf(tweet), isAlone: Pairs.TweetsOf(Pairs.PairOf(tweet)) == 1);
            }
        }
    }

    private static bool IsSet(ReadOnlySpan<ulong> bits, int tweet) => ((bits[tweet >> 6] >> tweet) & 1) != 0;
}
