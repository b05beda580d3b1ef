namespace Dashboard.Analytics.Statistics;

/// <summary>Constants of the normal distribution.</summary>
internal static class Normal
{
    /// <summary>The 97.5th percentile: half the width of a two-sided 95 % interval.</summary>
    public const double Z975 = 1.959963984540054;
}
