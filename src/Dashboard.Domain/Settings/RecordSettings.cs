using System.Collections.Immutable;
using Dashboard.Domain.Calendars;
using NodaTime;

namespace Dashboard.Domain.Settings;

/// <summary>What the record's figures depend on besides its events; kept whole for every revision.</summary>
public sealed record RecordSettings
{
    /// <summary>No calendar but the default one (Monday to Friday, 08:30 to 16:00, Toronto, no holidays), <c>SYSTEM</c> automated, no targets.</summary>
    public static RecordSettings Default { get; } = new();

    public ImmutableArray<CalendarSettings> Calendars { get; init; } = [CalendarSettings.Default];

    /// <summary>Code of the calendar for departments that name none.</summary>
    public string DefaultCalendar { get; init; } = CalendarSettings.DefaultCode;

    /// <summary>IANA zone that days, weeks, months and date ranges are cut in.</summary>
    public string ReportingTimeZone { get; init; } = CalendarSettings.DefaultTimeZone;

    public ClockStart ClockStart { get; init; } = ClockStart.Submitted;

    public ImmutableArray<DepartmentSettings> Departments { get; init; } = [];

    /// <summary>In workflow order.</summary>
    public ImmutableArray<StageSettings> Stages { get; init; } = [];

    public ImmutableArray<LaneSettings> Lanes { get; init; } = [];

    public ImmutableArray<TargetSettings> Targets { get; init; } = [];

    public ImmutableArray<MarkSettings> Marks { get; init; } = [];

    /// <summary>Actors that are no people.</summary>
    public ImmutableArray<string> AutomatedActors { get; init; } = ["SYSTEM"];

    /// <summary>Whether comparisons of groups withhold those that are too small to stand for themselves.</summary>
    public bool SuppressSmallGroups { get; init; } = true;

    /// <summary>The document's <c>policies</c>, kept as written (JSON) for what will read them; empty object where none.</summary>
    public string PoliciesJson { get; init; } = "{}";
}

/// <summary>Which event a tweet's clock starts with, where it has both.</summary>
public enum ClockStart
{
    Submitted,
    Created,
}

public sealed record CalendarSettings(string Code, string TimeZone, WeeklyHours Weekly, ImmutableArray<Holiday> Holidays)
{
    public const string DefaultCode = "default";
    public const string DefaultTimeZone = "America/Toronto";

    public static CalendarSettings Default { get; } = new(DefaultCode, DefaultTimeZone, WeeklyHours.Default, []);
}

public sealed record Holiday(LocalDate Date, string NameEn, string NameFr);

public sealed record DepartmentSettings(string Code, string NameEn, string NameFr, string? Calendar);

public sealed record StageSettings(string Code, string NameEn, string NameFr);

/// <param name="Calendar">Goes before the department's calendar; <see langword="null"/> leaves that in force.</param>
public sealed record LaneSettings(string Code, string? Calendar);

/// <param name="Hours">Greater than zero; measured in <paramref name="Clock"/>.</param>
public sealed record TargetSettings(string? Department, string? Lane, ClockKind Clock, decimal Hours);

/// <summary>A day worth marking on every time axis: a change of protocol, say.</summary>
/// <param name="Department">The department it concerns; <see langword="null"/> for all.</param>
public sealed record MarkSettings(LocalDate Date, string? Department, string TextEn, string TextFr);
