using Dashboard.Analytics.Engine;

namespace Dashboard.Analytics.LanguageGap;

/// <summary>
/// What a selection asks of pairs of a base, beside them in their order: the day and the profiles of the later tweet, and its partner's. So a selection reads rows of
/// small numbers one after the other, and no tweet. Eight bytes a pair.
/// </summary>
internal sealed class PairKeys
{
    private readonly ushort[] _days;
    private readonly ushort[] _subjects;
    private readonly ushort[] _roads;
    private readonly ushort[] _partners;

    /// <param name="partners">As many; −1 where there is none: the later one stands in for it.</param>
    public PairKeys(PairSelection by, ReadOnlySpan<int> laters, ReadOnlySpan<int> partners)
    {
        var count = laters.Length;
        (_days, _subjects, _roads, _partners) = (new ushort[count], new ushort[count], new ushort[count], new ushort[count]);
        for (var place = 0; place < count; place++)
        {
            var (later, partner) = (laters[place], partners[place]);
            _days[place] = by.DayNumbers.OfTweets[later];
            _subjects[place] = by.Subjects.OfTweets[later];
            _roads[place] = by.Roads.OfTweets[later];
            _partners[place] = by.Roads.OfTweets[partner < 0 ? later : partner];
        }
    }

    public long Bytes => 4L * sizeof(ushort) * _days.Length;

    /// <summary>A bit for every pair that is selected.</summary>
    public ulong[] Picked(PairSelection selection)
    {
        var picked = new ulong[(_days.Length + 63) >> 6];
        DayRange.Mark(_days, selection.Days, picked);
        if (selection.WantedSubjects is { } subjects)
        {
            Keep(picked, BitFilter.Mark(_subjects, subjects));
        }

        if (selection.WantedLanes is { } lanes)
        {
            Keep(picked, BitFilter.Mark(_roads, lanes));
        }

        if (selection.WantedOfEither is { } either)
        {
            Keep(picked, BitFilter.Mark(_roads, either), BitFilter.Mark(_partners, either));
        }

        return picked;
    }

    /// <summary>Those that are marked the one way or the other.</summary>
    private static void Keep(ulong[] picked, ulong[] marks, ulong[]? others = null)
    {
        for (var word = 0; word < picked.Length; word++)
        {
            picked[word] &= marks[word] | (others?[word] ?? 0);
        }
    }
}
