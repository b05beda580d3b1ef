using System.Numerics;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// Sorts durations with what belongs to them, by counting their digits of eleven bits from the lowest: four or five walks over the values however many they are, where
/// comparing takes twenty and more. Stable. Needs as much room again while it sorts.
/// </summary>
internal sealed class RadixSort
{
    private const int Bits = 11;
    private const int Digits = 1 << Bits;

    /// <summary>Below so many, comparing is quicker.</summary>
    private const int Few = 48;

    private long[] _keys = [];
    private int[] _items = [];

    public void Sort(Span<long> keys, Span<int> items)
    {
        if (keys.Length < Few)
        {
            SortFew(keys, items);
            return;
        }

        var (least, most) = Range(keys);
        if (_keys.Length < keys.Length)
        {
            (_keys, _items) = (new long[keys.Length], new int[keys.Length]);
        }

        var otherKeys = _keys.AsSpan(0, keys.Length);
        var otherItems = _items.AsSpan(0, keys.Length);
        var bits = 64 - BitOperations.LeadingZeroCount((ulong)most - (ulong)least);
        var isElsewhere = false;
        for (var shift = 0; shift < bits; shift += Bits)
        {
            if (isElsewhere)
            {
                Distribute(otherKeys, otherItems, keys, items, least, shift);
            }
            else
            {
                Distribute(keys, items, otherKeys, otherItems, least, shift);
            }

            isElsewhere = !isElsewhere;
        }

        if (isElsewhere)
        {
            otherKeys.CopyTo(keys);
            otherItems.CopyTo(items);
        }
    }

    /// <summary>Stable, as the other: equal values keep their order.</summary>
    private static void SortFew(Span<long> keys, Span<int> items)
    {
        for (var i = 1; i < keys.Length; i++)
        {
            var (key, item, at) = (keys[i], items[i], i);
            for (; at > 0 && keys[at - 1] > key; at--)
            {
                (keys[at], items[at]) = (keys[at - 1], items[at - 1]);
            }

            (keys[at], items[at]) = (key, item);
        }
    }

    private static (long Least, long Most) Range(ReadOnlySpan<long> keys)
    {
        var (least, most) = (long.MaxValue, long.MinValue);
        foreach (var key in keys)
        {
            (least, most) = (Math.Min(least, key), Math.Max(most, key));
        }

        return (least, most);
    }

    private static void Distribute(ReadOnlySpan<long> keys, ReadOnlySpan<int> items, Span<long> toKeys, Span<int> toItems, long least, int shift)
    {
        Span<int> next = stackalloc int[Digits];
        next.Clear();
        foreach (var key in keys)
        {
            next[DigitOf(key, least, shift)]++;
        }

        var sum = 0;
        foreach (ref var place in next)
        {
            (place, sum) = (sum, sum + place);
        }

        for (var i = 0; i < keys.Length; i++)
        {
            var place = next[DigitOf(keys[i], least, shift)]++;
            (toKeys[place], toItems[place]) = (keys[i], items[i]);
        }
    }

    private static int DigitOf(long key, long least, int shift) => (int)(((ulong)key - (ulong)least) >> shift) & (Digits - 1);
}
