namespace Dashboard.Analytics.Engine;

/// <summary>Durations of two ascending sets as one: a rank is found by bisection, however many there are.</summary>
internal sealed class MergedTimes(OrderedTimes one, OrderedTimes other) : OrderedTimes
{
    public override int Count => one.Count + other.Count;

    public override Int128 Sum => one.Sum + other.Sum;

    public override long At(int rank)
    {
        // How many of the one stand before.
        var (low, high) = (Math.Max(0, rank - other.Count), Math.Min(rank, one.Count));
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = one.At(middle) < other.At(rank - middle - 1) ? (middle + 1, high) : (low, middle);
        }

        var fromOther = rank - low;
        return low == one.Count ? other.At(fromOther)
            : fromOther == other.Count ? one.At(low)
            : Math.Min(one.At(low), other.At(fromOther));
    }
}
