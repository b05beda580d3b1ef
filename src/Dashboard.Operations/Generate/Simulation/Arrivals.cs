using Dashboard.Operations.Generate.Chance;
using NodaTime;

namespace Dashboard.Operations.Generate.Simulation;

/// <summary>When drafts begin: a Poisson process in working time, thinned by the season.</summary>
internal static class Arrivals
{
    /// <param name="expected">How many, on average, from the first day to the last.</param>
    /// <returns>UTC milliseconds, ascending, within the days given.</returns>
    public static IEnumerable<long> Of(RandomStream random, OfficeHours hours, LocalDate first, LocalDate last, double expected)
    {
        if (expected <= 0)
        {
            yield break;
        }

        var end = hours.StartOfDay(last.PlusDays(1));
        var meanGap = WeightedWork(hours, first, last) / (expected * Season.Busiest);
        var at = hours.StartOfDay(first);
        while (true)
        {
            at = hours.Advance(at, Math.Max(1, (long)random.Exponential(meanGap)));
            if (at >= end)
            {
                yield break;
            }

            if (random.NextUnit() * Season.Busiest < Season.Of(hours.LocalDay(at)))
            {
                yield return at;
            }
        }
    }

    /// <summary>Working milliseconds, each counted as much as its month is busy.</summary>
    private static double WeightedWork(OfficeHours hours, LocalDate first, LocalDate last)
    {
        var sum = 0.0;
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            sum += Season.Of(day) * hours.Between(hours.StartOfDay(day), hours.StartOfDay(day.PlusDays(1)));
        }

        return sum;
    }
}
