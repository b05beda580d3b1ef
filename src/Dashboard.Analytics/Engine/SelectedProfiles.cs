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
        Wanted = profiles.Wanted(facts, selection);
        WantedProfiles = [.. Wanted.Index().Where(profile => profile.Item).Select(profile => profile.Index)];
        Days = days.RangeOf(selection);
        IsEverything = !selection.HasRange && WantedProfiles.Length == Wanted.Length;
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

    /// <summary>The numbers of those that are wanted, ascending.</summary>
    public int[] WantedProfiles { get; }

    public (int From, int To) Days { get; }

    /// <summary>Whether every tweet of the base is selected.</summary>
    public bool IsEverything { get; }

    /// <summary>Selected rows beyond the base.</summary>
    public List<int> Tail { get; } = [];

    /// <summary>Which tweets of the base have the selection's codes, whatever their dates.</summary>
    public WantedTweets HasCodes => new(Wanted, Profiles);

    public bool HoldsBase(int tweet) =>
        Wanted[Profiles.OfTweets[tweet]] && DayNumbers.OfTweets[tweet] >= Days.From && DayNumbers.OfTweets[tweet] < Days.To;
}
