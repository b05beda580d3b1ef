namespace Dashboard.Analytics.Statistics;

/// <summary>A share with its score interval: Wilson, "Probable Inference, the Law of Succession, and Statistical Inference" (1927).</summary>
public static class Wilson
{
    /// <param name="count">0 to <paramref name="of"/>.</param>
    /// <param name="of">0 or more; of 0 there is neither a share nor an interval.</param>
    /// <exception cref="ArgumentOutOfRangeException">More are counted than there are, or fewer than none.</exception>
    public static ShareFigure Share(int count, int of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, of);
        if (of == 0)
        {
            return new ShareFigure(count, of, null);
        }

        const double Z = StandardNormal.Quantile975;
        double share = (double)count / of, z2 = Z * Z;
        var centre = (share + (z2 / (2.0 * of))) / (1 + (z2 / of));
        var half = Z * Math.Sqrt((share * (1 - share) / of) + (z2 / (4.0 * of * of))) / (1 + (z2 / of));

        // At the ends the formula gives 0 and 1 but for rounding.
        return new ShareFigure(count, of, new Interval(count == 0 ? 0 : centre - half, count == of ? 1 : centre + half));
    }
}
