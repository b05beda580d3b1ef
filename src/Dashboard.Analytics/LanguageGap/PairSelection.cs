using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.LanguageGap;

/// <summary>
/// What a selection asks of pairs: the later tweet is in it, whatever its language and channel, and one of the two is in its languages and channels. Of pairs of the base
/// by day and profiles (<see cref="PairKeys"/>); of any by dates and codes.
/// </summary>
internal sealed class PairSelection
{
    private readonly Lazy<SelectedTweets> _laters;
    private readonly Lazy<SelectedTweets> _either;

    /// <param name="basis">That of the days; without a range the dates do not matter, and one does for both.</param>
    private PairSelection(FactStore facts, Selection selection, DateBasis basis, DayNumbers days, Profiles subjects, Profiles roads)
    {
        (Basis, DayNumbers, Days, Subjects, Roads) = (basis, days, days.RangeOf(selection), subjects, roads);
        var languagesAndChannels = Selection.Everything with { Languages = selection.Languages, Channels = selection.Channels };
        _laters = new(() => new(facts, selection with { Languages = CodeSet.All, Channels = CodeSet.All }));
        _either = new(() => new(facts, languagesAndChannels));
        WantedSubjects = Bits(subjects.Wanted(facts, Selection.Everything with { Departments = selection.Departments, Purposes = selection.Purposes }));
        WantedLanes = Bits(roads.Wanted(facts, Selection.Everything with { Lanes = selection.Lanes }));
        WantedOfEither = Bits(roads.Wanted(facts, languagesAndChannels));
    }

    public DateBasis Basis { get; }

    public DayNumbers DayNumbers { get; }

    /// <summary>From the first, up to but without the second.</summary>
    public (int From, int To) Days { get; }

    public Profiles Subjects { get; }

    public Profiles Roads { get; }

    /// <summary>A bit for each subject that the later tweet may have; <see langword="null"/>: any.</summary>
    public ulong[]? WantedSubjects { get; }

    /// <summary>A bit for each road, for its lane, that the later tweet may have; <see langword="null"/>: any.</summary>
    public ulong[]? WantedLanes { get; }

    /// <summary>A bit for each road, for its language and channel, that one of the two is to have; <see langword="null"/>: any.</summary>
    public ulong[]? WantedOfEither { get; }

    /// <summary>Whether there are not too many profiles for it: else pairs are looked for among all tweets.</summary>
    public static bool CanBe(FactStore facts) => facts.Index.Told(Detail.Subject) is not null && facts.Index.Told(Detail.Road) is not null;

    /// <returns><see langword="null"/> while days are not numbered, and where they are too many.</returns>
    public static PairSelection? Of(FactStore facts, Selection selection)
    {
        var basis = selection.HasRange ? selection.DateBasis : DateBasis.End;
        return facts.Index.Days(basis) is { } days
            ? new(facts, selection, basis, days, facts.Index.Told(Detail.Subject)!, facts.Index.Told(Detail.Road)!)
            : null;
    }

    /// <param name="partner">−1 where there is none.</param>
    public bool Holds(int later, int partner) =>
        _laters.Value.Holds(later) && (_either.Value.HasCodes(later) || (partner >= 0 && _either.Value.HasCodes(partner)));

    private static ulong[]? Bits(bool[] wanted)
    {
        if (!wanted.Contains(false))
        {
            return null;
        }

        var bits = new ulong[(wanted.Length + 63) >> 6];
        foreach (var (number, isWanted) in wanted.Index())
        {
            bits[number >> 6] |= isWanted ? 1UL << number : 0;
        }

        return bits;
    }
}
