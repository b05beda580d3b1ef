using System.Collections.Immutable;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Settings;
using NodaTime;

namespace Dashboard.Operations.Generate.Parameters;

/// <summary>The working calendars: 08:30 to 16:00 from Monday to Friday in each zone, and one that never closes for the crisis lane.</summary>
public static class CalendarTable
{
    public const string Toronto = "federal-toronto";
    public const string Halifax = "federal-halifax";
    public const string Edmonton = "federal-edmonton";
    public const string Winnipeg = "federal-winnipeg";
    public const string RoundTheClock = "round-the-clock";

    /// <param name="first">First day whose holidays are listed.</param>
    /// <param name="last">Last day whose holidays are listed, inclusive.</param>
    public static ImmutableArray<CalendarSettings> Between(LocalDate first, LocalDate last)
    {
        var holidays = Enumerable.Range(first.Year, last.Year - first.Year + 1)
            .SelectMany(year => FederalHolidays.Of(year))
            .Where(holiday => holiday.Date >= first && holiday.Date <= last)
            .ToImmutableArray();
        return
        [
            new(Toronto, "America/Toronto", WeeklyHours.Default, holidays),
            new(Halifax, "America/Halifax", WeeklyHours.Default, holidays),
            new(Edmonton, "America/Edmonton", WeeklyHours.Default, holidays),
            new(Winnipeg, "America/Winnipeg", WeeklyHours.Default, holidays),
            new(RoundTheClock, "America/Toronto", Always, []),
        ];
    }

    private static WeeklyHours Always { get; } = new(
        Enumerable.Range((int)IsoDayOfWeek.Monday, 7).ToDictionary(
            day => (IsoDayOfWeek)day,
            _ => ImmutableArray.Create(new WorkingWindow(0, WorkingWindow.MinutesPerDay))));
}
