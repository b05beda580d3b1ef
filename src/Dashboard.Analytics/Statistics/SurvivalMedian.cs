namespace Dashboard.Analytics.Statistics;

/// <param name="Median"><see langword="null"/> where the curve never falls to one half.</param>
/// <param name="Interval">95 %; an end that the band never crosses is undefined, and <see langword="null"/> where both are.</param>
public readonly record struct SurvivalMedian(double? Median, Interval? Interval);
