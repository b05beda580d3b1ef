using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Engine;

/// <summary>A selection in the index's own terms: which profiles, which days, and which tweets beyond the base.</summary>
internal sealed class SelectedProfiles
{
    public SelectedProfiles(FactStore facts, Selection selection, Profiles profiles, DayNumbers days)
    {
        (Profiles, DayNumbers) = (profiles, days);
        Wanted = profiles.Wanted(facts, selection);
        WantedProfiles = NumbersOf(Wanted);
        Days = days.RangeOf(selection);
        IsEverything = !selection.HasRange && WantedProfiles.Length == Wanted.Length;
        Tail = facts.BaseTweets < facts.Columns.Count ? TailOf(facts, selection) : [];
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
    public IReadOnlyList<int> Tail { get; }

    /// <summary>Which tweets of the base have the selection's codes, whatever their dates.</summary>
    public WantedTweets HasCodes => new(Wanted, Profiles);

    public bool HoldsBase(int tweet) =>
        Wanted[Profiles.OfTweets[tweet]] && DayNumbers.OfTweets[tweet] >= Days.From && DayNumbers.OfTweets[tweet] < Days.To;

    private static int[] NumbersOf(ReadOnlySpan<bool> wanted)
    {
        var numbers = new int[wanted.Count(true)];
        var count = 0;
        for (var profile = 0; profile < wanted.Length; profile++)
        {
            if (wanted[profile])
            {
                numbers[count++] = profile;
            }
        }

        return numbers;
    }

    private static int[] TailOf(FactStore facts, Selection selection)
    {
        var selected = new SelectedTweets(facts, selection);
        return [.. Enumerable.Range(facts.BaseTweets, facts.Columns.Count - facts.BaseTweets).Where(selected.Holds)];
    }
}
