namespace Dashboard.Analytics.Statistics;

/// <summary>
/// The median time to an event where some have not had it yet (Kaplan and Meier 1958), with its 95 % interval from the pointwise band
/// on the log scale (Greenwood's variance, capped at 1): R's <c>survfit</c> with <c>conf.type = "log"</c>.
/// </summary>
public static class KaplanMeier
{
    /// <param name="observations">
    /// Observed times in milliseconds, and whether the event happened then (else it was censored: still waiting, or ended otherwise). Sorted in place.
    /// At equal times events go before censoring.
    /// </param>
    public static SurvivalMedian Median(Span<(long Time, bool Event)> observations)
    {
        observations.Sort((left, right) => left.Time != right.Time ? left.Time.CompareTo(right.Time) : right.Event.CompareTo(left.Event));
        var curve = new SurvivalCurve(observations.Length);
        foreach (var (time, isEvent) in observations)
        {
            if (isEvent)
            {
                curve.AddEvent(time);
            }
            else
            {
                curve.AddCensored();
            }
        }

        return curve.ToMedian();
    }
}

/// <param name="Median">Milliseconds; <see langword="null"/> where the curve never falls to one half.</param>
/// <param name="Interval">95 %; an end that the band never crosses is undefined. <see langword="null"/> where both are.</param>
public sealed record SurvivalMedian(double? Median, Interval? Interval);
