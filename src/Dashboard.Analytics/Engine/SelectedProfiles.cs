using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Engine;

/// <summary>A selection in the index's own terms: which profiles, which days, and which tweets beyond the base.</summary>
internal sealed class SelectedProfiles
{
    private readonly SelectedTweets _selected;

    public SelectedProfiles(FactStore facts, Selection selection, Profiles profiles, DayNumbers days)
    {
        (Profiles, DayNumbers) = (profiles, days);
        _selected = new SelectedTweets(facts, selection);
        Filters = Profiles.FiltersOf(selection);
        Wanted = Filters.Count == 0 ? [.. Enumerable.Repeat(true, profiles.Count)] : profiles.Wanted(facts, selection);
        Days = days.RangeOf(selection);
        IsEverything = !selection.HasRange && Array.TrueForAll(Wanted, wanted => wanted);
        for (var tweet = facts.BaseTweets; tweet < facts.Columns.Count; tweet++)
        {
            if (_selected.Holds(tweet))
            {
                Tail.Add(tweet);
            }
        }
    }

    public Profiles Profiles { get; }

    public DayNumbers DayNumbers { get; }

    public bool[] Wanted { get; }

    /// <summary>The attributes that the selection asks for values of.</summary>
    public IReadOnlyList<TweetAttribute> Filters { get; }

    public (int From, int To) Days { get; }

    /// <summary>Whether every tweet of the base is selected.</summary>
    public bool IsEverything { get; }

    /// <summary>Selected rows beyond the base.</summary>
    public List<int> Tail { get; } = [];

    public bool HoldsBase(int tweet) =>
        Wanted[Profiles.OfTweets[tweet]] && DayNumbers.OfTweets[tweet] >= Days.From && DayNumbers.OfTweets[tweet] < Days.To;

    /// <summary>A bit for every tweet of the base: set where it is selected and counts.</summary>
    public ulong[] TweetBits(FactStore facts)
    {
        var bits = new ulong[(facts.BaseTweets >> 6) + 1];
        var profiles = Profiles.OfTweets;
        var days = DayNumbers.OfTweets;
        var (from, length) = (Days.From, (uint)(Days.To - Days.From));
        for (var word = 0; word < bits.Length; word++)
        {
            var (first, end) = (word << 6, Math.Min((word + 1) << 6, profiles.Length));
            var set = 0UL;
            for (var tweet = first; tweet < end; tweet++)
            {
                set |= (Wanted[profiles[tweet]] & (uint)(days[tweet] - from) < length ? 1UL : 0UL) << tweet;
            }

            bits[word] = set;
        }

        foreach (var tweet in facts.ReplacedRows)
        {
            bits[tweet >> 6] &= ~(1UL << tweet);
        }

        return bits;
    }
}
