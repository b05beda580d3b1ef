using System.Collections.Immutable;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Text;

namespace Dashboard.Domain.Settings;

/// <summary>The reading half of <see cref="RecordSettingsJson"/>.</summary>
internal static class RecordSettingsReader
{
    /// <summary>More than a century, and still far from what milliseconds can hold.</summary>
    private const decimal MostHours = 1_000_000;

    public static RecordSettings Read(JsonPart root)
    {
        var members = root.Members(
            "calendars", "default_calendar", "reporting_time_zone", "clock_start", "departments", "stages",
            "lanes", "targets", "marks", "automated_actors", "suppress_small_groups", "policies");
        var calendars = List(members, "calendars", CalendarSettingsReader.Read, RecordSettings.Default.Calendars, calendar => calendar.Code);
        var zones = calendars.ToDictionary(calendar => calendar.Code, calendar => calendar.TimeZone);
        var defaultCalendar = members.TryGetValue("default_calendar", out var named) ? CalendarCode(named, zones) : CalendarSettings.DefaultCode;
        if (!zones.TryGetValue(defaultCalendar, out var defaultZone))
        {
            throw root.Fault(
                $"no calendar has the code “{defaultCalendar}”. Add “default_calendar” with the code of the calendar for departments that name none.",
                $"aucun calendrier n’a le code «\u00A0{defaultCalendar}\u00A0». Ajoutez «\u00A0default_calendar\u00A0» avec le code du calendrier des ministères qui n’en nomment pas.");
        }

        return new RecordSettings
        {
            Calendars = calendars,
            DefaultCalendar = defaultCalendar,
            ReportingTimeZone = members.TryGetValue("reporting_time_zone", out var zone) ? zone.TimeZone() : defaultZone,
            ClockStart = members.TryGetValue("clock_start", out var start)
                ? OneOf(start, ("submitted", ClockStart.Submitted), ("created", ClockStart.Created))
                : ClockStart.Submitted,
            Departments = List(members, "departments", part => Department(part, zones), [], department => department.Code),
            Stages = List(members, "stages", Stage, [], stage => stage.Code),
            Lanes = List(members, "lanes", part => Lane(part, zones), [], lane => lane.Code),
            Targets = List(members, "targets", Target, [], target => (target.Department, target.Lane)),
            Marks = List<MarkSettings, MarkSettings>(members, "marks", Mark, [], mark => mark),
            AutomatedActors = List(members, "automated_actors", part => part.Text(), RecordSettings.Default.AutomatedActors, actor => actor),
            SuppressSmallGroups = members.TryGetValue("suppress_small_groups", out var suppress) ? suppress.YesOrNo() : RecordSettings.Default.SuppressSmallGroups,
            PoliciesJson = members.TryGetValue("policies", out var policies) ? policies.Element.GetRawText() : RecordSettings.Default.PoliciesJson,
        };
    }

    /// <summary>The items of a list, no two of which have the same key.</summary>
    public static ImmutableArray<T> List<T, TKey>(
        IReadOnlyDictionary<string, JsonPart> members, string key, Func<JsonPart, T> read, ImmutableArray<T> absent, Func<T, TKey> identity)
    {
        if (!members.TryGetValue(key, out var list))
        {
            return absent;
        }

        var seen = new HashSet<TKey>();
        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var part in list.Items())
        {
            var item = read(part);
            if (!seen.Add(identity(item)))
            {
                throw part.Fault(
                    "this entry stands for the same thing as one before it. Keep one of them.",
                    "cette entrée désigne la même chose qu’une autre plus haut. N’en gardez qu’une.");
            }

            items.Add(item);
        }

        return items.DrainToImmutable();
    }

    private static DepartmentSettings Department(JsonPart part, Dictionary<string, string> calendars)
    {
        var members = part.Members("code", "name_en", "name_fr", "calendar");
        var (code, nameEn, nameFr) = Named(part, members);
        return new(code, nameEn, nameFr, OptionalCalendar(members, calendars));
    }

    private static StageSettings Stage(JsonPart part)
    {
        var members = part.Members("code", "name_en", "name_fr");
        var (code, nameEn, nameFr) = Named(part, members);
        return ReservedNames.Contains(code)
            ? throw members["code"].Fault(
                $"“{code}” is reserved and can’t be the code of a stage. Give the stage another code.",
                $"«\u00A0{code}\u00A0» est réservé et ne peut être le code d’une étape. Donnez-lui un autre code.")
            : new(code, nameEn, nameFr);
    }

    private static LaneSettings Lane(JsonPart part, Dictionary<string, string> calendars)
    {
        var members = part.Members("code", "calendar");
        return new(part.Required(members, "code").Text(), OptionalCalendar(members, calendars));
    }

    private static TargetSettings Target(JsonPart part)
    {
        var members = part.Members("department", "lane", "clock", "hours");
        var hoursPart = part.Required(members, "hours");
        var hours = hoursPart.Number();
        if (hours is <= 0 or > MostHours)
        {
            throw hoursPart.Fault(
                "hours must be more than 0 and at most 1,000,000.",
                "les heures doivent être supérieures à 0 et d’au plus 1\u00A0000\u00A0000.");
        }

        var clock = OneOf(part.Required(members, "clock"), ("elapsed", ClockKind.Elapsed), ("working", ClockKind.Working));
        return new(OptionalText(members, "department"), OptionalText(members, "lane"), clock, hours);
    }

    private static MarkSettings Mark(JsonPart part)
    {
        var members = part.Members("date", "department", "text_en", "text_fr");
        return new(
            CalendarSettingsReader.Date(part.Required(members, "date")),
            OptionalText(members, "department"),
            part.Required(members, "text_en").Text(),
            part.Required(members, "text_fr").Text());
    }

    private static (string Code, string NameEn, string NameFr) Named(JsonPart part, IReadOnlyDictionary<string, JsonPart> members)
    {
        var code = part.Required(members, "code").Text();
        return (code, OptionalText(members, "name_en") ?? code, OptionalText(members, "name_fr") ?? code);
    }

    private static string? OptionalCalendar(IReadOnlyDictionary<string, JsonPart> members, Dictionary<string, string> calendars) =>
        members.TryGetValue("calendar", out var part) ? CalendarCode(part, calendars) : null;

    private static string CalendarCode(JsonPart part, Dictionary<string, string> calendars)
    {
        var code = part.Text();
        return calendars.ContainsKey(code)
            ? code
            : throw part.Fault(
                $"no calendar has the code “{JsonPart.Quoted(code)}”. Add it to “calendars” or name another.",
                $"aucun calendrier n’a le code «\u00A0{JsonPart.Quoted(code)}\u00A0». Ajoutez-le à «\u00A0calendars\u00A0» ou nommez-en un autre.");
    }

    private static string? OptionalText(IReadOnlyDictionary<string, JsonPart> members, string key) =>
        members.TryGetValue(key, out var part) ? part.Text() : null;

    private static T OneOf<T>(JsonPart part, params ReadOnlySpan<(string Code, T Value)> choices)
    {
        var text = part.Text();
        var codes = new List<string>();
        foreach (var (code, value) in choices)
        {
            if (code == text)
            {
                return value;
            }

            codes.Add(code);
        }

        throw part.Fault(
            $"“{JsonPart.Quoted(text)}” is not one of {string.Join(", ", codes)}.",
            $"«\u00A0{JsonPart.Quoted(text)}\u00A0» n’est pas l’une des valeurs {string.Join(", ", codes)}.");
    }
}
