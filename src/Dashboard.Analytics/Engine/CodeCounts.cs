namespace Dashboard.Analytics.Engine;

/// <summary>How many rows bear each code, in each group.</summary>
/// <param name="groups">How many groups there are.</param>
/// <param name="codes">How many codes there are.</param>
internal sealed class CodeCounts(int groups, int codes)
{
    private readonly int[] _counts = new int[groups * (codes + 1)];

    public int Groups => groups;

    /// <summary>One more than the largest code that can occur.</summary>
    public int Codes => codes;

    /// <summary>0 for a code that does not occur.</summary>
    public int this[int group, int code] => code < codes ? _counts[(group * (codes + 1)) + code] : 0;

    /// <summary>A group's counts by code, and a last one for rows that have none, which says nothing.</summary>
    public Span<int> Of(int group) => _counts.AsSpan(group * (codes + 1), codes + 1);

    /// <summary>A group's counts by code.</summary>
    public ReadOnlySpan<int> ByCode(int group) => Of(group)[..codes];

    /// <summary>Rows of a group that have a code.</summary>
    public int Total(int group)
    {
        var total = 0;
        foreach (var count in ByCode(group))
        {
            total += count;
        }

        return total;
    }

    /// <summary>Rows of a group whose code is not smaller.</summary>
    public int AtLeast(int group, int code)
    {
        var total = 0;
        for (var one = code; one < codes; one++)
        {
            total += this[group, one];
        }

        return total;
    }

    /// <summary>The same counts with room for more codes.</summary>
    public CodeCounts Widened(int atLeast)
    {
        if (atLeast <= codes)
        {
            return this;
        }

        var wide = new CodeCounts(groups, atLeast);
        for (var group = 0; group < groups; group++)
        {
            ByCode(group).CopyTo(wide.Of(group));
        }

        return wide;
    }
}
