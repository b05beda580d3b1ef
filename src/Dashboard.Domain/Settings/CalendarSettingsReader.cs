using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Text;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Domain.Settings;

/// <summary>Reads one calendar of the settings' JSON: its zone, its hours by weekday, its holidays.</summary>
internal static class CalendarSettingsReader
{
    public static CalendarSettings Read(JsonPart part)
    {
        var members = part.Members("code", "time_zone", "weekly", "holidays");
        return new(
            part.Required(members, "code").Text(),
            members.TryGetValue("time_zone", out var zone) ? zone.TimeZone() : CalendarSettings.DefaultTimeZone,
            members.TryGetValue("weekly", out var weekly) ? Weekly(weekly) : WeeklyHours.Default,
            RecordSettingsReader.List(members, "holidays", ReadHoliday, [], holiday => holiday.Date));
    }

    public static LocalDate Date(JsonPart part)
    {
        var text = part.Text();
        return LocalDatePattern.Iso.Parse(text) is { Success: true } date
            ? date.Value
            : throw part.Fault(
                $"“{JsonPart.Quoted(text)}” is not a date. Write year-month-day, such as 2026-07-01.",
                $"«\u00A0{JsonPart.Quoted(text)}\u00A0» n’est pas une date. Écrivez année-mois-jour, comme 2026-07-01.");
    }

    private static Holiday ReadHoliday(JsonPart part)
    {
        var members = part.Members("date", "name_en", "name_fr");
        return new(
            Date(part.Required(members, "date")),
            part.Required(members, "name_en").Text(),
            part.Required(members, "name_fr").Text());
    }

    private static WeeklyHours Weekly(JsonPart part)
    {
        var members = part.Members([.. RecordSettingsWriter.Weekdays]);
        return new(members.ToDictionary(
            day => IsoDayOfWeek.Monday + IndexOfWeekday(day.Key),
            day => Day(day.Value)));
    }

    private static int IndexOfWeekday(string key) => RecordSettingsWriter.Weekdays.Index().First(day => day.Item == key).Index;

    private static ImmutableArray<WorkingWindow> Day(JsonPart part)
    {
        var windows = part.Items().Select(Window).OrderBy(window => window.FromMinute).ToImmutableArray();
        for (var i = 1; i < windows.Length; i++)
        {
            if (windows[i].FromMinute < windows[i - 1].ToMinute)
            {
                throw part.Fault(
                    "two windows of this day overlap. Join them or move one.",
                    "deux plages de cette journée se chevauchent. Réunissez-les ou déplacez-en une.");
            }
        }

        return windows;
    }

    private static WorkingWindow Window(JsonPart part)
    {
        var edges = part.Items();
        if (edges.Length != 2)
        {
            throw part.Fault(
                "a window has a start and an end, such as [\"08:30\", \"16:00\"].",
                "une plage a un début et une fin, comme [\"08:30\", \"16:00\"].");
        }

        var (from, to) = (Minute(edges[0]), Minute(edges[1]));
        return from < to
            ? new(from, to)
            : throw part.Fault(
                "this window ends before it begins. A night goes into two windows, up to 24:00 and from 00:00 of the next day.",
                "cette plage finit avant de commencer. Une nuit se met en deux plages, jusqu’à 24:00 et à partir de 00:00 le lendemain.");
    }

    private static int Minute(JsonPart part)
    {
        var text = part.Text();
        if (text.Length == 5 && text[2] == ':'
            && int.TryParse(text.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
            && int.TryParse(text.AsSpan(3, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
            && minute < 60 && (hour * 60) + minute <= WorkingWindow.MinutesPerDay)
        {
            return (hour * 60) + minute;
        }

        throw part.Fault(
            $"“{JsonPart.Quoted(text)}” is not a time of day. Write hours and minutes, from 00:00 to 24:00.",
            $"«\u00A0{JsonPart.Quoted(text)}\u00A0» n’est pas une heure du jour. Écrivez heures et minutes, de 00:00 à 24:00.");
    }
}
