namespace Dashboard.Storage.Import;

/// <summary>
/// Where an event without an identifier stands among those of its tweet: 31 bits of a hash of all that it says, then 16 of its number among
/// the rows there, so that SQLite keeps it in 6 bytes. The hash only says where to look: whoever finds a row compares the fields. Equal rows
/// and rows that share a hash by chance are numbered on without a gap; a row in a thousand records meets another's hash.
/// </summary>
internal static class ContentKey
{
    private const int OrdinalBits = 16;
    private const ulong Odd = 0x9E3779B97F4A7C15;

    /// <summary>How far behind a key rows can stand that were pushed on by the one that has it.</summary>
    public const long Reach = 1L << (OrdinalBits + 4);

    /// <summary>The key of the first row of a hash; the n-th after it is at this plus n.</summary>
    public static long Of(in CodedEvent e)
    {
        var hash = Mix((ulong)e.OccurredAt, Both(e.Action, e.Precision));
        hash = Mix(hash, Both(e.Stage, e.Actor));
        hash = Mix(hash, Both(e.Department, e.Purpose));
        hash = Mix(hash, Both(e.Language, e.Channel));
        hash = Mix(hash, Both(e.Lane, e.Pair));
        hash = Mix(hash, (ulong)e.Source);
        return (long)(hash >> 33) << OrdinalBits;
    }

    private static ulong Both(int high, int low) => ((ulong)(uint)high << 32) | (uint)low;

    private static ulong Mix(ulong hash, ulong value)
    {
        var mixed = unchecked((hash ^ value) * Odd);
        return mixed ^ (mixed >> 29);
    }
}
