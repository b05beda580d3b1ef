namespace Dashboard.Analytics.Statistics;

/// <summary>
/// The product-limit estimate (Kaplan and Meier 1958) with Greenwood's variance and the pointwise 95 % band on the log scale, capped at 1: as R's
/// <c>survfit</c> with <c>conf.type = "log"</c> and <c>timefix = FALSE</c>. Times are tied only if they are equal.
/// </summary>
public static class KaplanMeier
{
    /// <param name="observed">Times, and whether each is the event or its censoring; sorted in place.</param>
    public static SurvivalMedian Median(Span<(long Time, bool Event)> observed)
    {
        observed.Sort(static (left, right) => left.Time.CompareTo(right.Time));
        var (median, low, high) = (new HalfCrossing(), new HalfCrossing(), new HalfCrossing());
        var (survival, variance) = (1.0, 0.0);
        for (var first = 0; first < observed.Length;)
        {
            var time = observed[first].Time;
            var (next, events) = (first, 0);
            for (; next < observed.Length && observed[next].Time == time; next++)
            {
                events += observed[next].Event ? 1 : 0;
            }

            double atRisk = observed.Length - first;
            survival *= (atRisk - events) / atRisk;
            variance += events == 0 ? 0 : events / (atRisk * (atRisk - events));
            median.Add(time, survival);

            // At zero the logarithm has no band: R leaves it undefined there.
            if (survival > 0)
            {
                var half = Normal.Z975 * Math.Sqrt(variance);
                low.Add(time, Math.Exp(Math.Log(survival) - half));
                high.Add(time, Math.Min(1, Math.Exp(Math.Log(survival) + half)));
            }

            first = next;
        }

        var isBounded = low.Time is not null || high.Time is not null;
        return new SurvivalMedian(median.Time, isBounded ? new Interval(low.Time, high.Time) : null);
    }

    /// <summary>
    /// Where a falling step curve crosses one half: the first time below it; where a step lies at one half, the midpoint of that
    /// step, or its beginning where the curve never falls further.
    /// </summary>
    private struct HalfCrossing
    {
        private const double Tolerance = 1e-8;

        private double? _flatFrom;
        private double _flatAt;
        private bool _isDone;

        public double? Time { get; private set; }

        public void Add(long time, double level)
        {
            if (_isDone)
            {
                return;
            }

            if (_flatFrom is { } from)
            {
                if (level < _flatAt)
                {
                    (Time, _isDone) = ((from + time) / 2, true);
                }
            }
            else if (level < 0.5 + Tolerance)
            {
                Time = time;
                _isDone = Math.Abs(level - 0.5) >= Tolerance;
                (_flatFrom, _flatAt) = (_isDone ? null : time, level);
            }
        }
    }
}
