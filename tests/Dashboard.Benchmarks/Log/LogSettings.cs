using System.Collections.Immutable;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Settings;
using NodaTime;

namespace Dashboard.Benchmarks.Log;

/// <summary>Office hours in two zones, a crisis lane that works round the clock, and a target for each lane in the elapsed clock.</summary>
internal static class LogSettings
{
    private const string Pacific = "pacific";
    private const string RoundTheClock = "round-the-clock";
    private const int EveryNth = 8;

    public static CalendarSettings Office { get; } = CalendarSettings.Default with
    {
        Holidays = [.. new[] { new LocalDate(2024, 7, 1), new(2024, 12, 25), new(2025, 7, 1), new(2025, 12, 25), new(2026, 1, 1) }
            .Select(day => new Holiday(day, "Holiday", "Jour férié"))],
    };

    public static RecordSettings All { get; } = new()
    {
        Calendars =
        [
            Office,
            Office with { Code = Pacific, TimeZone = "America/Vancouver" },
            new CalendarSettings(RoundTheClock, CalendarSettings.DefaultTimeZone, EveryHour(), []),
        ],
        Departments = [.. Enumerable.Range(0, LogCodes.Departments).Select(index => LogCodes.Department(index)).Index().Select(department =>
            new DepartmentSettings(department.Item, department.Item, department.Item, department.Index % EveryNth == EveryNth - 1 ? Pacific : null))],
        Stages = [.. LogStages.All.Select(stage => new StageSettings(stage.Code, stage.Code, stage.Code))],
        Lanes = [new("standard", null), new("reply", null), new("crisis", RoundTheClock)],
        Targets =
        [
            new(null, null, ClockKind.Elapsed, 72),
            new(null, "reply", ClockKind.Elapsed, 24),
            new(null, "crisis", ClockKind.Elapsed, 3.5m),
        ],
    };

    private static WeeklyHours EveryHour() => new(Enumerable.Range((int)IsoDayOfWeek.Monday, 7).ToDictionary(
        day => (IsoDayOfWeek)day,
        _ => ImmutableArray.Create(new WorkingWindow(0, WorkingWindow.MinutesPerDay))));
}
