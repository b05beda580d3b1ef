namespace Dashboard.Analytics.Statistics;

/// <summary>How many of how many.</summary>
/// <param name="WilsonInterval">95 % (Wilson), as fractions; <see langword="null"/> where <paramref name="Of"/> is 0.</param>
public sealed record ShareFigure(int Count, int Of, Interval? WilsonInterval)
{
    /// <summary>0 to 1; <see langword="null"/> where nothing was counted.</summary>
    public double? Share => Of == 0 ? null : (double)Count / Of;
}
