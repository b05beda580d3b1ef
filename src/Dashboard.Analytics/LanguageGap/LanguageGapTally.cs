using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.LanguageGap;

/// <summary>Gathers the pairs of a selection.</summary>
internal sealed class LanguageGapTally(FactStore facts, ClockKind clock)
{
    private readonly List<long> _gaps = [];
    private readonly int[] _marks = new int[PairMarks.Count];
    private readonly HashSet<int> _moreThanTwo = [];
    private readonly TweetColumns _tweets = facts.Columns;
    private OrderedTimes _ordered = OrderedTimes.Empty;
    private int _withoutDurations;
    private int _waiting;
    private int _endedOtherwise;
    private int _alone;
    private (long Gap, int Tweet)? _longest;

    /// <summary>Between two publications with durations; working: by the calendar of the later tweet.</summary>
    public static long GapOf(FactStore facts, ClockKind clock, int later, int earlier) =>
        facts.RuleOf(later).Clock(clock).Between(facts.Columns.End[earlier], facts.Columns.End[later]);

    /// <summary>Whether both tweets are published and their times known to the millisecond.</summary>
    public static bool HasGap(FactStore facts, int tweet, int partner) => facts.HasTimeToPublish(tweet) && facts.HasTimeToPublish(partner);

    /// <param name="tweet">Published, and not before its partner.</param>
    public void AddPair(int tweet, int partner)
    {
        switch (_tweets.Outcome[partner])
        {
            case Outcome.Published when HasGap(facts, tweet, partner):
                AddGap(tweet, GapOf(facts, clock, tweet, partner), PairMarks.Of(facts, tweet, partner));
                break;
            case Outcome.Published:
                _withoutDurations++;
                break;
            case Outcome.InFlight:
                _waiting++;
                break;
            default:
                _endedOtherwise++;
                break;
        }
    }

    /// <summary>Many at once, which stand in order; only once.</summary>
    /// <param name="laters">The later tweet of each.</param>
    /// <param name="gaps">Ascending; not copied.</param>
    /// <param name="marks">What is counted of each.</param>
    /// <param name="picked">A bit for each that is to be added; not copied.</param>
    public void AddGaps(ReadOnlySpan<int> laters, long[] gaps, ReadOnlySpan<byte> marks, ulong[] picked)
    {
        foreach (var place in new SetBits(picked))
        {
            _marks[marks[place]]++;
        }

        var ordered = new PickedTimes(gaps, picked);
        _ordered = ordered;
        for (var rank = ordered.Count - 1; rank >= 0 && ordered.At(rank) == ordered.At(ordered.Count - 1); rank--)
        {
            NoteLongest(laters[ordered.PlaceOf(rank)], ordered.At(rank));
        }
    }

    public void AddGap(int later, long gap, int mark)
    {
        _gaps.Add(gap);
        _marks[mark]++;
        NoteLongest(later, gap);
    }

    /// <summary>Of equal gaps the one whose later tweet comes first in exports is the longest.</summary>
    private void NoteLongest(int later, long gap)
    {
        if (_longest is not { } longest || gap > longest.Gap || (gap == longest.Gap && facts.PlaceOf(later) < facts.PlaceOf(longest.Tweet)))
        {
            _longest = (gap, later);
        }
    }

    /// <summary>A pair code that more or fewer than two tweets bear; each counts once, however many of its tweets are met.</summary>
    public void AddNoPair(int pair, bool isAlone)
    {
        if (isAlone)
        {
            _alone++;
        }
        else
        {
            _moreThanTwo.Add(pair);
        }
    }

    public LanguageGapReport ToReport()
    {
        var n = _ordered.Count + _gaps.Count;
        return new(
            DurationDistribution.Of(new MergedTimes(_ordered, SortedTimes.Of([.. _gaps]))),
            _withoutDurations,
            PairMarks.OrderOf(_marks),
            Wilson.Share(PairMarks.With(_marks, PairMarks.WithinAMinute), n),
            Wilson.Share(PairMarks.With(_marks, PairMarks.WithinAnHour), n),
            Wilson.Share(PairMarks.With(_marks, PairMarks.WithinADay), n),
            _waiting,
            _endedOtherwise,
            _alone,
            _moreThanTwo.Count,
            _longest is { } longest ? facts.Codes.Tweets[_tweets.Tweet[longest.Tweet]] : null);
    }
}
