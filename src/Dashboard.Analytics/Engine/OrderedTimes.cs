namespace Dashboard.Analytics.Engine;

/// <summary>Durations in ascending order, wherever they come from: what percentiles and intervals are read off. One thread at a time.</summary>
internal abstract class OrderedTimes
{
    public static OrderedTimes Empty { get; } = new SortedTimes(ReadOnlyMemory<long>.Empty, 0);

    public abstract int Count { get; }

    /// <summary>Of all of them; whole, so that it does not depend on their order.</summary>
    public abstract Int128 Sum { get; }

    /// <param name="rank">From 0, the smallest.</param>
    public abstract long At(int rank);
}

/// <summary>Durations that lie sorted in memory.</summary>
internal sealed class SortedTimes(ReadOnlyMemory<long> sorted, Int128 sum) : OrderedTimes
{
    public override int Count => sorted.Length;

    public override Int128 Sum => sum;

    public override long At(int rank) => sorted.Span[rank];

    /// <param name="times">In any order; sorted in place.</param>
    public static SortedTimes Of(long[] times)
    {
        Array.Sort(times);
        return OfSorted(times);
    }

    /// <param name="times">Ascending.</param>
    public static SortedTimes OfSorted(ReadOnlyMemory<long> times)
    {
        // So many durations of which none is beyond thousands of years add up to what a long holds: wide numbers are added once for many.
        const int Many = 4096;
        var atOnce = times.IsEmpty || (times.Span[0] >= 0 && times.Span[^1] < long.MaxValue / Many) ? Many : 1;
        Int128 sum = 0;
        for (var rest = times.Span; rest.Length > 0; rest = rest[Math.Min(atOnce, rest.Length)..])
        {
            var part = 0L;
            foreach (var time in rest[..Math.Min(atOnce, rest.Length)])
            {
                part += time;
            }

            sum += part;
        }

        return new SortedTimes(times, sum);
    }
}
