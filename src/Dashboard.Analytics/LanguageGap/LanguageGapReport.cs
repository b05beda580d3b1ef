using Dashboard.Analytics.Statistics;

namespace Dashboard.Analytics.LanguageGap;

/// <summary>
/// How far apart the two languages of one text came out. A pair is a pair code that exactly two tweets bear. It counts in the selection that
/// holds its later publication by department, purpose, lane and date, so that it counts in one period only. Since a pair is two
/// languages, on two accounts as a rule, the selection's languages and channels need hold of one of its tweets only.
/// </summary>
/// <param name="Gap">Between the two publications, in the selection's clock; working: the calendar of the later tweet.</param>
/// <param name="WithoutDurations">Pairs wholly published of which a tweet is known to the day only: they have no gap.</param>
/// <param name="Order">Which language came first, of <see cref="Gap"/>'s n.</param>
/// <param name="WithinAMinute">Gaps of at most one minute elapsed, whatever the selection's clock; simultaneous ones included, as in the next two.</param>
/// <param name="WithinAnHour">Gaps of at most one hour elapsed.</param>
/// <param name="WithinADay">Gaps of at most 24 hours elapsed.</param>
/// <param name="Waiting">Pairs of which one tweet is published and the other in flight; they go by the published one.</param>
/// <param name="EndedOtherwise">Pairs of which one tweet is published and the other was rejected, withdrawn or expired.</param>
/// <param name="Alone">Pair codes that one tweet alone bears, which is published: no pair.</param>
/// <param name="MoreThanTwo">Pair codes that more than two tweets bear, at least one of them published: no pair, since nobody can say which are the two.</param>
/// <param name="LongestTweet">The later tweet of the pair with the largest gap; <see langword="null"/> where there is none.</param>
public sealed record LanguageGapReport(
    DurationFigures Gap,
    int WithoutDurations,
    PublicationOrder Order,
    ShareFigure WithinAMinute,
    ShareFigure WithinAnHour,
    ShareFigure WithinADay,
    int Waiting,
    int EndedOtherwise,
    int Alone,
    int MoreThanTwo,
    string? LongestTweet)
{
    /// <summary>Pairs of which both tweets are published.</summary>
    public int Published => Gap.N + WithoutDurations;

    /// <summary>So many pairs of those that have a gap, 0 to 1; <see langword="null"/> where none has.</summary>
    public double? ShareOfGaps(int pairs) => Gap.N == 0 ? null : (double)pairs / Gap.N;

    /// <summary>Whether any pair has at least one language out.</summary>
    public bool HasPairs => Published + Waiting + EndedOtherwise > 0;
}

/// <summary>Pairs by what came first; they add up to the gaps.</summary>
/// <param name="Simultaneous">In the same millisecond.</param>
/// <param name="Unknown">One after the other, but the record does not say that one is in English and the other in French.</param>
public sealed record PublicationOrder(int Simultaneous, int EnglishFirst, int FrenchFirst, int Unknown);
