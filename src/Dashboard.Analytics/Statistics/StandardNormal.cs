namespace Dashboard.Analytics.Statistics;

/// <summary>Constants of the standard normal distribution.</summary>
internal static class StandardNormal
{
    /// <summary>Its 97.5th percentile: two of them bound 95 %.</summary>
    public const double Quantile975 = 1.959963984540054;
}
