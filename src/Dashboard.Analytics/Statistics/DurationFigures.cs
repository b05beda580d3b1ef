namespace Dashboard.Analytics.Statistics;

/// <summary>
/// The distribution of a set of durations, in milliseconds. Percentiles are exact, type 7 of Hyndman and Fan (1996).
/// Every figure but <see cref="N"/> is <see langword="null"/> where n = 0.
/// </summary>
/// <param name="MedianInterval">95 %, distribution-free, from order statistics; <see langword="null"/> below n = 6.</param>
public sealed record DurationFigures(
    int N,
    double? Mean,
    double? P5,
    double? P10,
    double? P25,
    double? Median,
    double? P75,
    double? P90,
    double? P95,
    double? P99,
    long? Max,
    Interval? MedianInterval)
{
    public static DurationFigures Empty { get; } = new(0, null, null, null, null, null, null, null, null, null, null, null);
}
