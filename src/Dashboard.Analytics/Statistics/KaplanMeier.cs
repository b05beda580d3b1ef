namespace Dashboard.Analytics.Statistics;

/// <summary>
/// The median time to an event where some have not had it yet (Kaplan and Meier 1958), with its 95 % interval from the pointwise band
/// on the log scale (Greenwood's variance, capped at 1): R's <c>survfit</c> with <c>conf.type = "log"</c>.
/// </summary>
public static class KaplanMeier
{
    /// <summary>How near to one half the curve counts as one half.</summary>
    private const double Tolerance = 1e-8;

    /// <param name="observations">
    /// Observed times in milliseconds, and whether the event happened then (else it was censored: still waiting, or ended otherwise). Sorted in place.
    /// At equal times events go before censoring.
    /// </param>
    public static SurvivalMedian Median(Span<(long Time, bool Event)> observations)
    {
        observations.Sort((left, right) => left.Time.CompareTo(right.Time));
        HalfCrossing curve = new(), lower = new(), upper = new();
        double survival = 1, greenwood = 0;
        for (var i = 0; i < observations.Length;)
        {
            var (time, atRisk, events) = (observations[i].Time, observations.Length - i, 0);
            for (; i < observations.Length && observations[i].Time == time; i++)
            {
                events += observations[i].Event ? 1 : 0;
            }

            if (events == 0)
            {
                continue;
            }

            survival *= (double)(atRisk - events) / atRisk;
            greenwood += events / ((double)atRisk * (atRisk - events));
            curve.Add(time, survival);

            // Where the curve reaches 0 its logarithm, and with it the band, is undefined.
            if (atRisk > events)
            {
                var spread = StandardNormal.Quantile975 * Math.Sqrt(greenwood);
                lower.Add(time, survival * Math.Exp(-spread));
                upper.Add(time, Math.Min(1, survival * Math.Exp(spread)));
            }
        }

        // The upper band lies above the lower one, so it can't pass one half alone.
        return new SurvivalMedian(curve.Time, lower.Time is null ? null : new Interval(lower.Time, upper.Time));
    }

    /// <summary>
    /// Where a falling step curve passes one half: the first time below it; where a whole step lies at one half, the middle of that step.
    /// </summary>
    private sealed class HalfCrossing
    {
        private double? _first;
        private double _height;
        private double? _next;

        public double? Time => _first is { } first && _next is { } next && Math.Abs(_height - 0.5) < Tolerance ? (first + next) / 2 : _first;

        public void Add(double time, double height)
        {
            if (_first is null)
            {
                if (height < 0.5 + Tolerance)
                {
                    (_first, _height) = (time, height);
                }
            }
            else if (_next is null && height < _height)
            {
                _next = time;
            }
        }
    }
}

/// <param name="Median">Milliseconds; <see langword="null"/> where the curve never falls to one half.</param>
/// <param name="Interval">95 %; an end that the band never crosses is undefined. <see langword="null"/> where both are.</param>
public sealed record SurvivalMedian(double? Median, Interval? Interval);
