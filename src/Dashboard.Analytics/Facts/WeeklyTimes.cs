using System.Collections.Immutable;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Statistics;
using NodaTime;

namespace Dashboard.Analytics.Facts;

/// <summary>Durations by ISO week of the reporting zone, from the first week that has one to the last, gaps included.</summary>
internal static class WeeklyTimes
{
    /// <param name="times">By week, from the first of <paramref name="of"/> on.</param>
    public static ImmutableArray<WeekOfTimes> Of(
        OrderedTimes[] times, TweetsByWeek of, FactStore facts, SelectedPeriod period, CancellationToken cancellationToken)
    {
        var (first, last) = (Array.FindIndex(times, week => week.Count > 0), Array.FindLastIndex(times, week => week.Count > 0));
        if (first < 0)
        {
            return [];
        }

        var weeks = ImmutableArray.CreateBuilder<WeekOfTimes>(last - first + 1);
        var from = SelectedPeriod.StartOf(of.First.PlusWeeks(first), facts.ReportingZone);
        for (var week = first; week <= last; week++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var to = SelectedPeriod.StartOf(of.First.PlusWeeks(week + 1), facts.ReportingZone);
            weeks.Add(new WeekOfTimes(of.First.PlusWeeks(week), DurationDistribution.Of(times[week]), IsPartial(from, to, facts, period)));
            from = to;
        }

        return weeks.DrainToImmutable();
    }

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
            weeks.Add(new WeekOfTimes(monday, DurationDistribution.Of(ofWeek), IsPartial(from, to, facts, period)));
            (monday, from) = (monday.PlusWeeks(1), to);
        }

        return weeks.ToImmutable();
    }

    public static LocalDate MondayOf(long instant, DateTimeZone zone)
    {
        var day = Instant.FromUnixTimeMilliseconds(instant).InZone(zone).Date;
        return day.PlusDays(IsoDayOfWeek.Monday - day.DayOfWeek);
    }

    private static bool IsPartial(long from, long to, FactStore facts, SelectedPeriod period) =>
        from < period.From || to > period.To || facts.AsOf < to - 1;
}

/// <param name="IsPartial">Whether the range or the as-of time cuts the week.</param>
internal readonly record struct WeekOfTimes(LocalDate Monday, DurationFigures Figures, bool IsPartial);
