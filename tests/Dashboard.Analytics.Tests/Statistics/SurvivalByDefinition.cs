using System.Numerics;

namespace Dashboard.Analytics.Tests.Statistics;

/// <summary>
/// The survival median from its definition: the curve in whole fractions, everybody at risk counted anew at each time, and the whole curve
/// written down before anything is looked for on it. Slow, and so simple that it can be read beside METRICS.md.
/// </summary>
internal static class SurvivalByDefinition
{
    public static (double? Median, double? Low, double? High) Median((long Time, bool Event)[] observations)
    {
        var times = observations.Where(seen => seen.Event).Select(seen => seen.Time).Distinct().Order().ToArray();
        var (over, under) = (BigInteger.One, BigInteger.One);
        double variance = 0;
        List<(long Time, double Height)> lower = [], upper = [];
        List<(long Time, int AgainstHalf)> curve = [];
        foreach (var time in times)
        {
            var atRisk = observations.Count(seen => seen.Time >= time);
            var events = observations.Count(seen => seen.Event && seen.Time == time);
            (over, under) = (over * (atRisk - events), under * atRisk);
            curve.Add((time, (2 * over).CompareTo(under)));
            if (atRisk == events)
            {
                continue;
            }

            variance += (double)events / atRisk / (atRisk - events);
            var log = Math.Log((double)over / (double)under);
            lower.Add((time, Math.Exp(log - (1.959963984540054 * Math.Sqrt(variance)))));
            upper.Add((time, Math.Min(1, Math.Exp(log + (1.959963984540054 * Math.Sqrt(variance))))));
        }

        return (OnCurve(curve), OnBand(lower), OnBand(upper));
    }

    /// <summary>The middle between reaching one half exactly and leaving it; else the first time below. A last piece at one half counts from its start.</summary>
    private static double? OnCurve(List<(long Time, int AgainstHalf)> curve)
    {
        double? below = curve.Where(point => point.AgainstHalf < 0).Select(point => (double?)point.Time).FirstOrDefault();
        double? at = curve.Where(point => point.AgainstHalf == 0).Select(point => (double?)point.Time).FirstOrDefault();
        return at is null ? below : below is null ? at : (at + below) / 2;
    }

    /// <summary>A band's height is no fraction: it is one half only by an accident that small whole numbers don't meet.</summary>
    private static double? OnBand(List<(long Time, double Height)> band) =>
        band.Where(point => point.Height < 0.5).Select(point => (double?)point.Time).FirstOrDefault();
}
