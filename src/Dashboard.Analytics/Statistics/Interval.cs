namespace Dashboard.Analytics.Statistics;

/// <summary>A closed interval of a figure's uncertainty; an end that is not defined is <see langword="null"/>.</summary>
public sealed record Interval(double? Low, double? High);
