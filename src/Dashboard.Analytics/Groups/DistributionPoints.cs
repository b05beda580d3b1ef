using System.Collections.Immutable;
using Dashboard.Analytics.TimeToPublish;

namespace Dashboard.Analytics.Groups;

/// <summary>The fixed times at which distributions are read: the steps of the histograms, each in eight equal ratios, up to 64 weeks.</summary>
public static class DistributionPoints
{
    private const int PartsOfAStep = 8;

    /// <summary>Milliseconds, ascending, from one minute on.</summary>
    public static ImmutableArray<long> All { get; } = [.. Compute()];

    /// <summary>How many of the times lie at or below each point, as a share; empty where there are no times.</summary>
    /// <param name="sorted">Milliseconds, ascending.</param>
    public static ImmutableArray<double> Read(ReadOnlySpan<long> sorted)
    {
        if (sorted.IsEmpty)
        {
            return [];
        }

        var shares = ImmutableArray.CreateBuilder<double>(All.Length);
        var within = 0;
        foreach (var point in All)
        {
            while (within < sorted.Length && sorted[within] <= point)
            {
                within++;
            }

            shares.Add((double)within / sorted.Length);
        }

        return shares.DrainToImmutable();
    }

    /// <summary>The same where times are counted by the first point that is not earlier.</summary>
    /// <param name="times">By point, and by their number what lies beyond the last; points beyond these have none.</param>
    internal static ImmutableArray<double> OfCounts(ReadOnlySpan<int> times)
    {
        var all = 0L;
        foreach (var count in times)
        {
            all += count;
        }

        if (all == 0)
        {
            return [];
        }

        var shares = ImmutableArray.CreateBuilder<double>(All.Length);
        var within = 0;
        for (var point = 0; point < All.Length; point++)
        {
            within += point < times.Length ? times[point] : 0;
            shares.Add((double)within / all);
        }

        return shares.DrainToImmutable();
    }

    private static IEnumerable<long> Compute()
    {
        var steps = HistogramSteps.Edges[1..];
        var ends = steps[1..].Add(2 * steps[^1]);
        foreach (var (from, to) in steps.Zip(ends))
        {
            for (var part = 0; part < PartsOfAStep; part++)
            {
                yield return (long)Math.Round(from * Math.Pow((double)to / from, (double)part / PartsOfAStep));
            }
        }

        yield return ends[^1];
    }
}
