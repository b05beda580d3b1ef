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
