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
    public static SortedTimes OfSorted(long[] times)
    {
        Int128 sum = 0;
        foreach (var time in times)
        {
            sum += time;
        }

        return new SortedTimes(times, sum);
    }
}
