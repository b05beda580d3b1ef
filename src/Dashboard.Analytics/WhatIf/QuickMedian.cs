namespace Dashboard.Analytics.WhatIf;

/// <summary>The median alone, in one or two walks' time: sorting a million times for each stage would cost more than replaying it.</summary>
internal static class QuickMedian
{
    /// <summary>Type 7 as every percentile here: the middle one, or half way between the two in the middle.</summary>
    /// <param name="times">At least one; their order is lost.</param>
    public static double Of(Span<long> times)
    {
        var upper = Select(times, times.Length / 2);
        if (times.Length % 2 == 1)
        {
            return upper;
        }

        // What stands before the selected one is not larger: the largest of it is the lower one.
        var lower = long.MinValue;
        foreach (var time in times[..(times.Length / 2)])
        {
            lower = Math.Max(lower, time);
        }

        return lower + (0.5 * (upper - lower));
    }

    /// <summary>Hoare's selection: afterwards smaller ones stand before the place, larger ones after it.</summary>
    private static long Select(Span<long> times, int place)
    {
        var (low, high) = (0, times.Length - 1);
        while (low < high)
        {
            var pivot = MiddleOf(times[low], times[low + ((high - low) / 2)], times[high]);
            var (left, right) = (low, high);
            while (left <= right)
            {
                for (; times[left] < pivot; left++)
                {
                }

                for (; times[right] > pivot; right--)
                {
                }

                if (left <= right)
                {
                    (times[left], times[right]) = (times[right], times[left]);
                    (left, right) = (left + 1, right - 1);
                }
            }

            if (place <= right)
            {
                high = right;
            }
            else if (place >= left)
            {
                low = left;
            }
            else
            {
                break;
            }
        }

        return times[place];
    }

    private static long MiddleOf(long a, long b, long c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
