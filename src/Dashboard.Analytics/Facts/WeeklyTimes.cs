using System.Collections.Immutable;
using Dashboard.Analytics.Statistics;
using NodaTime;

namespace Dashboard.Analytics.Facts;

/// <summary>Durations by ISO week of the reporting zone, from the first week that has one to the last, gaps included.</summary>
internal static class WeeklyTimes
{
    /// <param name="times">Instant by which it goes into a week, and duration; sorted in place.</param>
    public static ImmutableArray<WeekOfTimes> Of(
        List<(long Date, long Time)> times, FactStore facts, SelectedPeriod period, CancellationToken cancellationToken)
    {
        if (times.Count == 0)
        {
            return [];
        }

        times.Sort();
        var weeks = ImmutableArray.CreateBuilder<WeekOfTimes>();
        var zone = facts.ReportingZone;
        var monday = MondayOf(times[0].Date, zone);
        var from = SelectedPeriod.StartOf(monday, zone);
        for (var next = 0; next < times.Count;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var to = SelectedPeriod.StartOf(monday.PlusWeeks(1), zone);
            var first = next;
            while (next < times.Count && times[next].Date < to)
            {
                next++;
            }

            var ofWeek = times[first..next].ConvertAll(one => one.Time).ToArray();
            var isPartial = from < period.From || to > period.To || facts.AsOf < to - 1;
            weeks.Add(new WeekOfTimes(monday, DurationDistribution.Of(ofWeek), isPartial));
            (monday, from) = (monday.PlusWeeks(1), to);
        }

        return weeks.ToImmutable();
    }

    public static LocalDate MondayOf(long instant, DateTimeZone zone)
    {
        var day = Instant.FromUnixTimeMilliseconds(instant).InZone(zone).Date;
        return day.PlusDays(IsoDayOfWeek.Monday - day.DayOfWeek);
    }
}

/// <param name="IsPartial">Whether the range or the as-of time cuts the week.</param>
internal readonly record struct WeekOfTimes(LocalDate Monday, DurationFigures Figures, bool IsPartial);
