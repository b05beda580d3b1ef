using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Dashboard.Domain.Calendars;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Domain.Settings;

/// <summary>The writing half of <see cref="RecordSettingsJson"/>: keys in one fixed order, what is unset left out.</summary>
internal static class RecordSettingsWriter
{
    /// <summary>The weekdays' keys, Monday first.</summary>
    public static IReadOnlyList<string> Weekdays { get; } = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public static void Write(Utf8JsonWriter json, RecordSettings settings)
    {
        json.WriteStartObject();
        WriteList(json, "calendars", settings.Calendars, WriteCalendar);
        json.WriteString("default_calendar", settings.DefaultCalendar);
        json.WriteString("reporting_time_zone", settings.ReportingTimeZone);
        json.WriteString("clock_start", Code(settings.ClockStart));
        WriteList(json, "departments", settings.Departments, (department) =>
        {
            WriteNamed(json, department.Code, department.NameEn, department.NameFr);
            WriteOptional(json, "calendar", department.Calendar);
        });
        WriteList(json, "stages", settings.Stages, (stage) => WriteNamed(json, stage.Code, stage.NameEn, stage.NameFr));
        WriteList(json, "lanes", settings.Lanes, (lane) =>
        {
            json.WriteString("code", lane.Code);
            WriteOptional(json, "calendar", lane.Calendar);
        });
        WriteList(json, "targets", settings.Targets, (target) =>
        {
            WriteOptional(json, "department", target.Department);
            WriteOptional(json, "lane", target.Lane);
            json.WriteString("clock", Code(target.Clock));
            json.WriteNumber("hours", WithoutTrailingZeros(target.Hours));
        });
        WriteList(json, "marks", settings.Marks, (mark) =>
        {
            json.WriteString("date", LocalDatePattern.Iso.Format(mark.Date));
            WriteOptional(json, "department", mark.Department);
            json.WriteString("text_en", mark.TextEn);
            json.WriteString("text_fr", mark.TextFr);
        });
        json.WriteStartArray("automated_actors");
        foreach (var actor in settings.AutomatedActors)
        {
            json.WriteStringValue(actor);
        }

        json.WriteEndArray();
        json.WriteBoolean("suppress_small_groups", settings.SuppressSmallGroups);
        json.WritePropertyName("policies");
        json.WriteRawValue(settings.PoliciesJson);
        json.WriteEndObject();

        void WriteCalendar(CalendarSettings calendar)
        {
            json.WriteString("code", calendar.Code);
            json.WriteString("time_zone", calendar.TimeZone);
            WriteWeekly(json, calendar.Weekly);
            WriteList(json, "holidays", calendar.Holidays, (holiday) =>
            {
                json.WriteString("date", LocalDatePattern.Iso.Format(holiday.Date));
                json.WriteString("name_en", holiday.NameEn);
                json.WriteString("name_fr", holiday.NameFr);
            });
        }
    }

    public static string Code(ClockStart start) => start == ClockStart.Created ? "created" : "submitted";

    public static string Code(ClockKind clock) => clock == ClockKind.Working ? "working" : "elapsed";

    private static void WriteWeekly(Utf8JsonWriter json, WeeklyHours weekly)
    {
        json.WriteStartObject("weekly");
        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
        {
            json.WriteStartArray(Weekdays[(int)day - 1]);
            foreach (var window in weekly.On(day))
            {
                json.WriteStartArray();
                json.WriteStringValue(Minute(window.FromMinute));
                json.WriteStringValue(Minute(window.ToMinute));
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string key, ImmutableArray<T> items, Action<T> writeMembers)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            json.WriteStartObject();
            writeMembers(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNamed(Utf8JsonWriter json, string code, string nameEn, string nameFr)
    {
        json.WriteString("code", code);
        json.WriteString("name_en", nameEn);
        json.WriteString("name_fr", nameFr);
    }

    private static void WriteOptional(Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null)
        {
            json.WriteString(key, value);
        }
    }

    private static string Minute(int minute) =>
        string.Create(CultureInfo.InvariantCulture, $"{minute / 60:00}:{minute % 60:00}");

    // A decimal remembers that it was written 24.0; equal settings must give equal text.
    private static decimal WithoutTrailingZeros(decimal hours) => hours / 1.0000000000000000000000000000m;
}
