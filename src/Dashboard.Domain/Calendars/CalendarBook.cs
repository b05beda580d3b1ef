using Dashboard.Domain.Settings;
using NodaTime;

namespace Dashboard.Domain.Calendars;

/// <summary>Which working calendar a tweet is measured by: its lane's goes before its department's, and that before the default.</summary>
public sealed class CalendarBook
{
    private readonly Dictionary<string, WorkingCalendar> _byDepartment;
    private readonly Dictionary<string, WorkingCalendar> _byLane;

    /// <param name="settings">Valid: every calendar named is there, every zone is in the IANA database.</param>
    public CalendarBook(RecordSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var calendars = settings.Calendars.ToDictionary(calendar => calendar.Code, calendar => new WorkingCalendar(calendar));
        Default = calendars[settings.DefaultCalendar];
        ReportingZone = DateTimeZoneProviders.Tzdb[settings.ReportingTimeZone];
        _byDepartment = settings.Departments
            .Where(department => department.Calendar is not null)
            .ToDictionary(department => department.Code, department => calendars[department.Calendar!]);
        _byLane = settings.Lanes
            .Where(lane => lane.Calendar is not null)
            .ToDictionary(lane => lane.Code, lane => calendars[lane.Calendar!]);
    }

    public WorkingCalendar Default { get; }

    /// <summary>The zone in which days, weeks, months and date ranges are cut.</summary>
    public DateTimeZone ReportingZone { get; }

    /// <param name="department">The tweet's department; <see langword="null"/> or empty where unknown.</param>
    /// <param name="lane">The tweet's lane; <see langword="null"/> or empty where unknown.</param>
    public WorkingCalendar For(string? department, string? lane) =>
        _byLane.GetValueOrDefault(lane ?? "") ?? OfDepartment(department);

    /// <summary>The department's own calendar, whatever the lane: its zone is where weekday by hour is read.</summary>
    public WorkingCalendar OfDepartment(string? department) => _byDepartment.GetValueOrDefault(department ?? "") ?? Default;
}
