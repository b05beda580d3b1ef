using System.Numerics;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// Durations picked from many that stand in ascending order, as one bit for each: a rank is found by counts up to each word of bits and the bits of one word, so
/// that nothing is copied and nothing sorted. A bit a duration and four bytes for 64 of them.
/// </summary>
internal sealed class PickedTimes : OrderedTimes
{
    private readonly long[] _ascending;
    private readonly ulong[] _picked;
    private readonly int[] _until;
    private readonly Int128 _sum;

    /// <param name="ascending">Not copied.</param>
    /// <param name="picked">Not copied; a bit for each of them, no other set.</param>
    public PickedTimes(long[] ascending, ulong[] picked)
    {
        (_ascending, _picked, _until) = (ascending, picked, new int[picked.Length + 1]);
        for (var word = 0; word < picked.Length; word++)
        {
            _until[word + 1] = _until[word] + BitOperations.PopCount(picked[word]);
            _sum += SumOf(word);
        }
    }

    public override int Count => _until[^1];

    public override Int128 Sum => _sum;

    public override long At(int rank) => _ascending[PlaceOf(rank)];

    /// <summary>Where it stands among all.</summary>
    /// <param name="rank">From 0, the smallest.</param>
    public int PlaceOf(int rank)
    {
        var (word, end) = (0, _picked.Length - 1);
        while (word < end)
        {
            var middle = (word + end) >> 1;
            (word, end) = _until[middle + 1] <= rank ? (middle + 1, end) : (word, middle);
        }

        var bits = _picked[word];
        for (var before = rank - _until[word]; before > 0; before--)
        {
            bits &= bits - 1;
        }

        return (word << 6) + BitOperations.TrailingZeroCount(bits);
    }

    private Int128 SumOf(int word)
    {
        // 64 durations of which none is beyond millions of years add up to what a long holds: wide numbers are added once a word.
        var isNarrow = _ascending[^1] < long.MaxValue >> 6 && _ascending[0] > long.MinValue >> 6;
        var (narrow, wide) = (0L, (Int128)0);
        for (var bits = _picked[word]; bits != 0; bits &= bits - 1)
        {
            var value = _ascending[(word << 6) + BitOperations.TrailingZeroCount(bits)];
            if (isNarrow)
            {
                narrow += value;
            }
            else
            {
                wide += value;
            }
        }

        return narrow + wide;
    }
}
