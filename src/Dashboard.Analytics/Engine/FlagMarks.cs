using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>A few of a tweet's flags as a number, whose bits they are: all of them in one number would be too many codes to count by ranges.</summary>
/// <param name="First">The first flag's bit.</param>
internal sealed record FlagMarks(int First) : Coding
{
    /// <summary>Flags that one number holds.</summary>
    public const int Width = 5;

    public override CodeReader Read(FactStore facts) => new Reader(facts, First);

    private sealed class Reader(FactStore facts, int first) : CodeReader
    {
        public override int CodeOf(int tweet, int row) => ((int)facts.Columns.Flags[tweet] >> first) & ((1 << Width) - 1);
    }
}
