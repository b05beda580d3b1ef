namespace Dashboard.Analytics.Statistics;

/// <summary>How long something usually takes, and how long it may: three of <see cref="DurationFigures"/>, and the same.</summary>
/// <param name="Median">Milliseconds; <see langword="null"/> where n = 0.</param>
/// <param name="P90">Milliseconds; <see langword="null"/> where n = 0.</param>
public sealed record TypicalTimes(int N, double? Median, double? P90)
{
    public static TypicalTimes Empty { get; } = new(0, null, null);
}
