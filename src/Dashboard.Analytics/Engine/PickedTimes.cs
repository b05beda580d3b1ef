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
    private readonly Lazy<Int128> _sum;

    /// <param name="ascending">Not copied.</param>
    /// <param name="picked">Not copied; a bit for each of them, no other set.</param>
    public PickedTimes(long[] ascending, ulong[] picked)
    {
        (_ascending, _picked, _until, _sum) = (ascending, picked, new int[picked.Length + 1], new(SumUp));
        for (var word = 0; word < picked.Length; word++)
        {
            _until[word + 1] = _until[word] + BitOperations.PopCount(picked[word]);
        }
    }

    public override int Count => _until[^1];

    public override Int128 Sum => _sum.Value;

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

    private Int128 SumUp()
    {
        // What can't be too large for one number even if all were picked is added without wide ones.
        var isNarrow = _ascending.Length == 0 || (_ascending[0] >= 0 && _ascending[^1] < long.MaxValue / _ascending.Length);
        var (narrow, wide) = (0L, (Int128)0);
        foreach (var place in new SetBits(_picked))
        {
            if (isNarrow)
            {
                narrow += _ascending[place];
            }
            else
            {
                wide += _ascending[place];
            }
        }

        return narrow + wide;
    }
}
