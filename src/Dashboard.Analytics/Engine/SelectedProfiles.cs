using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Engine;

/// <summary>A selection in the index's own terms: which profiles, and which days.</summary>
internal sealed class SelectedProfiles
{
    /// <param name="wanted">Which of the profiles the selection's codes hold.</param>
    public SelectedProfiles(Selection selection, Profiles profiles, bool[] wanted, DayNumbers days)
    {
        (Profiles, Wanted, DayNumbers) = (profiles, wanted, days);
        WantedProfiles = NumbersOf(Wanted);
        Days = days.RangeOf(selection);
        IsEverything = !selection.HasRange && IsByDatesAlone;
    }

    public Profiles Profiles { get; }

    public DayNumbers DayNumbers { get; }

    public bool[] Wanted { get; }

    /// <summary>The numbers of those that are wanted, ascending.</summary>
    public int[] WantedProfiles { get; }

    public (int From, int To) Days { get; }

    /// <summary>Whether the dates alone say which tweets of the base are selected.</summary>
    public bool IsByDatesAlone => WantedProfiles.Length == Wanted.Length;

    /// <summary>Whether every tweet of the base is selected.</summary>
    public bool IsEverything { get; }

    /// <summary>Which tweets of the base have the selection's codes, whatever their dates.</summary>
    public WantedTweets HasCodes => new(Wanted, Profiles);

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
}
