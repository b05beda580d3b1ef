using System.Numerics;

namespace Dashboard.Analytics.Engine;

/// <summary>Adds to counts what lies between two running ones, many codes at a time.</summary>
internal static class Differences
{
    /// <param name="before">As many as there are counts, as <paramref name="until"/>.</param>
    public static void Add(Span<int> counts, ReadOnlySpan<int> before, ReadOnlySpan<int> until)
    {
        var i = 0;
        for (; i <= counts.Length - Vector<int>.Count; i += Vector<int>.Count)
        {
            (new Vector<int>(counts[i..]) + new Vector<int>(until[i..]) - new Vector<int>(before[i..])).CopyTo(counts[i..]);
        }

        for (; i < counts.Length; i++)
        {
            counts[i] += until[i] - before[i];
        }
    }

    /// <param name="before">As many as there are counts, as <paramref name="until"/>.</param>
    public static void Add(Span<int> counts, ReadOnlySpan<ushort> before, ReadOnlySpan<ushort> until)
    {
        var i = 0;
        for (; i <= counts.Length - Vector<ushort>.Count; i += Vector<ushort>.Count)
        {
            Vector.Widen(new Vector<ushort>(until[i..]), out var lowUntil, out var highUntil);
            Vector.Widen(new Vector<ushort>(before[i..]), out var lowBefore, out var highBefore);
            var low = counts[i..];
            var high = counts[(i + Vector<int>.Count)..];
            (new Vector<int>(low) + Vector.AsVectorInt32(lowUntil - lowBefore)).CopyTo(low);
            (new Vector<int>(high) + Vector.AsVectorInt32(highUntil - highBefore)).CopyTo(high);
        }

        for (; i < counts.Length; i++)
        {
            counts[i] += until[i] - before[i];
        }
    }
}
