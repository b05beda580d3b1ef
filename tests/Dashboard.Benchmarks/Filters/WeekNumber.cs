using NodaTime;

namespace Dashboard.Benchmarks.Filters;

/// <summary>ISO weeks as small whole numbers that follow each other.</summary>
internal static class WeekNumber
{
    private static readonly LocalDate Zero = new(2020, 1, 6);

    /// <param name="monday">First day of the week.</param>
    public static int Of(LocalDate monday) => Period.DaysBetween(Zero, monday) / 7;

    public static LocalDate Monday(int week) => Zero.PlusWeeks(week);
}
