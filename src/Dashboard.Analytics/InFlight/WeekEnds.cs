using System.Collections.Immutable;
using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.InFlight;

/// <summary>The ends of the ISO weeks of a period, as far as the record reaches; without counts yet.</summary>
internal static class WeekEnds
{
    /// <returns>None before the first start, none after the as-of time.</returns>
    public static ImmutableArray<WeekEnd> Of(FactStore facts, SelectedPeriod period) => [.. Each(facts, period)];

    private static IEnumerable<WeekEnd> Each(FactStore facts, SelectedPeriod period)
    {
        if (facts.FirstStart is not { } firstStart)
        {
            yield break;
        }

        var (zone, first, last) = (facts.ReportingZone, Math.Max(period.From, firstStart), Math.Min(period.To - 1, facts.AsOf));
        if (first > last)
        {
            yield break;
        }

        var monday = WeeklyTimes.MondayOf(first, zone);
        for (var from = SelectedPeriod.StartOf(monday, zone); from <= last;)
        {
            var to = SelectedPeriod.StartOf(monday.PlusWeeks(1), zone);
            yield return new WeekEnd(monday, Math.Min(to - 1, last), 0, from < period.From || to - 1 > last);
            (monday, from) = (monday.PlusWeeks(1), to);
        }
    }
}
