using System.Collections.Immutable;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Settings;
using Dashboard.Web.Formats;
using NodaTime;

namespace Dashboard.Web.Components.Charts;

/// <summary>
/// What the settings know of the days along a time axis: changes of protocol, always drawn and named, and the holidays of the calendars that the
/// selection's tweets are measured by, drawn as thin lines where the axis is fine enough. The table beside the picture has all of them.
/// </summary>
internal sealed class TimeMarks
{
    /// <summary>Up to so many weeks holidays are drawn: half a year, however it cuts its first and last week.</summary>
    private const int MostWeeksWithHolidays = 28;

    private const int DaysOfAWeek = 7;

    private readonly (LocalDate First, LocalDate Next)[] _steps;
    private readonly (LocalDate Date, string Text, bool IsHoliday)[] _all;
    private readonly ReaderFormats _formats;

    /// <param name="steps">First days of the axis' weeks or months, rising, none left out.</param>
    /// <param name="next">The day after the last of them ends.</param>
    public TimeMarks(RecordSettings settings, Selection selection, IReadOnlyList<LocalDate> steps, LocalDate next, ReaderFormats formats)
    {
        _formats = formats;
        _steps = [.. steps.Zip([.. steps.Skip(1), next])];
        var named = settings.Marks
            .Where(mark => mark.Department is null || selection.Departments.IsAll || selection.Departments.Contains(mark.Department))
            .Select(mark => (mark.Date, formats.Say(new(mark.TextEn, mark.TextFr)), false));
        var holidays = CalendarsOf(settings, selection)
            .SelectMany(calendar => calendar.Holidays)
            .Select(holiday => (holiday.Date, formats.Say(new(holiday.NameEn, holiday.NameFr)), true));
        _all =
        [
            .. named.Concat(holidays).Distinct()
                .Where(mark => _steps.Length > 0 && mark.Date >= _steps[0].First && mark.Date < next)
                .OrderBy(mark => mark.Date).ThenBy(mark => mark.Item3),
        ];
        Drawn = [.. _all.Where(mark => !mark.IsHoliday || IsFine).Select(mark => mark.IsHoliday
            ? ChartMark.Quietly(mark.Date.ToDateOnly(), mark.Text)
            : ChartMark.On(mark.Date.ToDateOnly(), mark.Text))];
    }

    public ImmutableArray<ChartMark> Drawn { get; }

    /// <summary>The column of the table that names them; none where there is nothing to name.</summary>
    public IEnumerable<ChartColumn> Column => _all.Length == 0 ? [] : [new(_formats.Say(ChartTexts.Marked), IsFigure: false)];

    private bool IsFine => _steps.Length <= MostWeeksWithHolidays && _steps.All(step => Period.DaysBetween(step.First, step.Next) == DaysOfAWeek);

    /// <summary>That column's cell for a step, by its place.</summary>
    public IEnumerable<string> Cell(int step) => _all.Length == 0
        ? []
        : [string.Join("; ", _all.Where(mark => mark.Date >= _steps[step].First && mark.Date < _steps[step].Next).Select(mark => $"{_formats.Date(mark.Date)}, {mark.Text}"))];

    /// <summary>Those of the departments that are selected, or of all; of the lanes, where lanes are selected.</summary>
    private static IEnumerable<CalendarSettings> CalendarsOf(RecordSettings settings, Selection selection)
    {
        var byLane = settings.Lanes.Where(lane => lane.Calendar is not null).ToDictionary(lane => lane.Code, lane => lane.Calendar!);
        var byDepartment = settings.Departments.ToDictionary(department => department.Code, department => department.Calendar ?? settings.DefaultCalendar);
        IEnumerable<string> departments = selection.Departments.IsAll ? [.. byDepartment.Values, settings.DefaultCalendar]
            : selection.Departments.Select(department => byDepartment.GetValueOrDefault(department, settings.DefaultCalendar));
        var codes = selection.Lanes.IsAll
            ? departments
            : selection.Lanes.SelectMany(lane => byLane.TryGetValue(lane, out var own) ? [own] : departments);
        var inForce = codes.ToHashSet(StringComparer.Ordinal);
        return settings.Calendars.Where(calendar => inForce.Contains(calendar.Code));
    }
}
