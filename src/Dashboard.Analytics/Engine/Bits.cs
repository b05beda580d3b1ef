namespace Dashboard.Analytics.Engine;

/// <summary>Sets of places as bits, 64 to a word.</summary>
internal static class Bits
{
    public static bool IsSet(ReadOnlySpan<ulong> bits, int place) => ((bits[place >> 6] >> place) & 1) != 0;

    /// <summary>Sets every bit from the first, up to but without the second.</summary>
    public static void Set(Span<ulong> bits, int from, int to)
    {
        if (from >= to)
        {
            return;
        }

        var (first, last) = (from >> 6, (to - 1) >> 6);
        var (head, tail) = (ulong.MaxValue << from, ulong.MaxValue >> (63 - ((to - 1) & 63)));
        if (first == last)
        {
            bits[first] |= head & tail;
            return;
        }

        bits[first] |= head;
        bits[(first + 1)..last].Fill(ulong.MaxValue);
        bits[last] |= tail;
    }
}
