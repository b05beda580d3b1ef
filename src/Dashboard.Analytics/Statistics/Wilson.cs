namespace Dashboard.Analytics.Statistics;

/// <summary>A share with its score interval (Wilson 1927), without continuity correction.</summary>
public static class Wilson
{
    /// <param name="count">How many; 0 to <paramref name="of"/>.</param>
    /// <param name="of">Of how many; where 0, there is no interval.</param>
    public static ShareFigure Share(int count, int of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, of);
        return new ShareFigure(count, of, of == 0 ? null : IntervalOf(count, of));
    }

    private static Interval IntervalOf(double count, double of)
    {
        const double z2 = Normal.Z975 * Normal.Z975;
        var centre = (count + (z2 / 2)) / (of + z2);
        var half = Normal.Z975 / (of + z2) * Math.Sqrt((count * (of - count) / of) + (z2 / 4));

        // Exactly so at the edges, where rounding would leave a trace.
        return new Interval(count == 0 ? 0 : centre - half, count == of ? 1 : centre + half);
    }
}
