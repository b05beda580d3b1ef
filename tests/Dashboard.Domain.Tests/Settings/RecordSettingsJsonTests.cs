using Dashboard.Domain.Calendars;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Text;
using Dashboard.Testing;
using NodaTime;

namespace Dashboard.Domain.Tests.Settings;

public sealed class RecordSettingsJsonTests
{
    private const string Everything = """
        {
          "calendars": [
            {"code": "crisis", "time_zone": "UTC", "weekly": {"sun": [["00:00", "24:00"]], "mon": [["13:00", "17:00"], ["08:30", "12:00"]]},
             "holidays": [{"date": "2026-07-01", "name_en": "Canada Day", "name_fr": "Fête du Canada"}]},
            {"code": "west", "time_zone": "America/Vancouver"}
          ],
          "default_calendar": "west",
          "clock_start": "created",
          "departments": [{"code": "DEL", "name_en": "Lakes", "name_fr": "Lacs", "calendar": "crisis"}, {"code": "XYZ"}],
          "stages": [{"code": "comms", "name_fr": "Comms (FR)"}],
          "lanes": [{"code": "crisis", "calendar": "crisis"}, {"code": "reply", "calendar": null}],
          "targets": [{"clock": "working", "hours": 24.50}, {"department": "DEL", "lane": "reply", "clock": "elapsed", "hours": 2}],
          "marks": [{"date": "2026-01-05", "text_en": "New protocol", "text_fr": "Nouveau protocole"}],
          "automated_actors": ["SYSTEM", "bot"],
          "suppress_small_groups": false,
          "policies": {"keep":  [1, 2.50]}
        }
        """;

    [Fact]
    public void Parse_EmptyObject_GivesTheDefault() =>
        Assert.Equal(RecordSettingsJson.Write(RecordSettings.Default), RecordSettingsJson.Write(Parse("{}")));

    [Fact]
    public void Parse_EveryKey_IsTaken()
    {
        var settings = Parse(Everything);

        var crisis = settings.Calendars[0];
        Assert.Equal([new WorkingWindow(0, 1440)], crisis.Weekly.On(IsoDayOfWeek.Sunday));
        Assert.Equal([new WorkingWindow(510, 720), new WorkingWindow(780, 1020)], crisis.Weekly.On(IsoDayOfWeek.Monday));
        Assert.Empty(crisis.Weekly.On(IsoDayOfWeek.Tuesday));
        Assert.Equal([new Holiday(new LocalDate(2026, 7, 1), "Canada Day", "Fête du Canada")], crisis.Holidays);
        Assert.Equal(WeeklyHours.Default, settings.Calendars[1].Weekly);
        Assert.Equal("America/Vancouver", settings.ReportingTimeZone);
        Assert.Equal(ClockStart.Created, settings.ClockStart);
        Assert.Equal([new DepartmentSettings("DEL", "Lakes", "Lacs", "crisis"), new DepartmentSettings("XYZ", "XYZ", "XYZ", null)], settings.Departments);
        Assert.Equal([new StageSettings("comms", "comms", "Comms (FR)")], settings.Stages);
        Assert.Equal([new LaneSettings("crisis", "crisis"), new LaneSettings("reply", null)], settings.Lanes);
        Assert.Equal(
            [new TargetSettings(null, null, ClockKind.Working, 24.5m), new TargetSettings("DEL", "reply", ClockKind.Elapsed, 2m)],
            settings.Targets);
        Assert.Equal([new MarkSettings(new LocalDate(2026, 1, 5), null, "New protocol", "Nouveau protocole")], settings.Marks);
        Assert.Equal(["SYSTEM", "bot"], settings.AutomatedActors);
        Assert.False(settings.SuppressSmallGroups);
        Assert.Equal("""{"keep":  [1, 2.50]}""", settings.PoliciesJson);
    }

    [Theory]
    [InlineData("{}", true)]
    [InlineData("""{"suppress_small_groups": null}""", true)]
    [InlineData("""{"suppress_small_groups": true}""", true)]
    [InlineData("""{"suppress_small_groups": false}""", false)]
    public void Parse_SuppressSmallGroups_IsOnUnlessSwitchedOff(string json, bool suppresses) =>
        Assert.Equal(suppresses, Parse(RecordSettingsJson.Write(Parse(json))).SuppressSmallGroups);

    [Fact]
    public void Write_OfWhatItWrote_IsTheSameText()
    {
        var written = RecordSettingsJson.Write(Parse(Everything));

        Assert.Equal(written, RecordSettingsJson.Write(Parse(written)));
        Assert.Contains("\"hours\": 24.5\n", written, StringComparison.Ordinal);
        Assert.Contains("Fête du Canada", written, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', written);
    }

    [Fact]
    public void Write_OrderOfKeysAndWindows_DoesNotMatter()
    {
        const string OneWay = """{"default_calendar": "a", "calendars": [{"weekly": {"tue": [["13:00", "14:00"], ["08:00", "09:00"]], "mon": []}, "code": "a"}]}""";
        const string Another = """{"calendars": [{"code": " a ", "weekly": {"tue": [["08:00", "09:00"], ["13:00", "14:00"]]}}], "default_calendar": "a"}""";

        Assert.Equal(RecordSettingsJson.Write(Parse(OneWay)), RecordSettingsJson.Write(Parse(Another)));
    }

    [Fact]
    public void Parse_SettingsOfTheRealLogs_AreTaken()
    {
        var settings = RecordSettingsJson.Parse(File.ReadAllText(SharedData.Require("nl.settings.json")), "nl.settings.json");

        Assert.Equal("nl", settings.DefaultCalendar);
        Assert.Equal("Europe/Amsterdam", settings.ReportingTimeZone);
        Assert.Equal(14, settings.Calendars[0].Holidays.Length);
        Assert.Equal([new WorkingWindow(510, 750), new WorkingWindow(780, 1020)], settings.Calendars[0].Weekly.On(IsoDayOfWeek.Friday));
    }

    [Theory]
    [InlineData("", "line 1")]
    [InlineData("{\n\"stages\": [}", "line 2")]
    [InlineData("[]", "an object")]
    [InlineData("""{"stage": []}""", "stage: this key is not known")]
    [InlineData("""{"stages": [{"code": "a", "name": "b"}]}""", "stages[0].name: this key is not known")]
    [InlineData("""{"stages": [], "stages": []}""", "stages: this key stands twice")]
    [InlineData("""{"calendars": [{"code": "default", "weekly": {"monday": []}}]}""", "calendars[0].weekly.monday: this key is not known")]
    [InlineData("""{"calendars": [{"code": "default", "weekly": {"mon": [["09:00", "12:00"], ["11:59", "13:00"]]}}]}""", "calendars[0].weekly.mon: two windows")]
    [InlineData("""{"calendars": [{"code": "default", "weekly": {"mon": [["09:00"]]}}]}""", "calendars[0].weekly.mon[0]: a window has a start and an end")]
    [InlineData("""{"calendars": [{"code": "default", "weekly": {"mon": [["22:00", "06:00"]]}}]}""", "ends before it begins")]
    [InlineData("""{"calendars": [{"code": "default", "weekly": {"mon": [["8:30", "16:00"]]}}]}""", "“8:30” is not a time of day")]
    [InlineData("""{"calendars": [{"code": "default", "weekly": {"mon": [["08:30", "24:01"]]}}]}""", "“24:01” is not a time of day")]
    [InlineData("""{"calendars": [{"code": "default", "time_zone": "EST5EDT6"}]}""", "calendars[0].time_zone: there is no time zone “EST5EDT6”")]
    [InlineData("""{"calendars": [{"code": "default", "holidays": [{"date": "2026-02-29", "name_en": "a", "name_fr": "b"}]}]}""", "“2026-02-29” is not a date")]
    [InlineData("""{"calendars": [{"code": "default", "holidays": [{"date": "2026-02-28", "name_en": "a"}]}]}""", "holidays[0]: the key “name_fr” is missing")]
    [InlineData("""{"calendars": [{"code": "a"}]}""", "no calendar has the code “default”")]
    [InlineData("""{"calendars": [{"code": "default"}, {"code": "default"}]}""", "calendars[1]: this entry stands for the same thing")]
    [InlineData("""{"default_calendar": "nl"}""", "default_calendar: no calendar has the code “nl”")]
    [InlineData("""{"departments": [{"code": "a", "calendar": "nl"}]}""", "departments[0].calendar: no calendar has the code “nl”")]
    [InlineData("""{"departments": [{"code": "a"}, {"code": "a "}]}""", "departments[1]: this entry stands for the same thing")]
    [InlineData("""{"departments": [{"code": "  "}]}""", "departments[0].code: this text is empty")]
    [InlineData("""{"departments": [{"code": 7}]}""", "departments[0].code: a text in quotes is expected")]
    [InlineData("""{"departments": [{"code": "\ud800"}]}""", "half of a surrogate pair")]
    [InlineData("""{"departments": [{"code": "a\u0000b"}]}""", "NUL")]
    [InlineData("""{"lanes": [{"code": "a", "calendar": "nl"}]}""", "lanes[0].calendar: no calendar has the code “nl”")]
    [InlineData("""{"stages": [{"code": "between stages"}]}""", "stages[0].code: “between stages” is reserved")]
    [InlineData("""{"targets": [{"clock": "working", "hours": 0}]}""", "targets[0].hours: hours must be more than 0")]
    [InlineData("""{"targets": [{"clock": "working", "hours": -1}]}""", "targets[0].hours: hours must be more than 0")]
    [InlineData("""{"targets": [{"clock": "working", "hours": 1e99}]}""", "targets[0].hours: this number is too large")]
    [InlineData("""{"targets": [{"clock": "working", "hours": "24"}]}""", "targets[0].hours: a number is expected")]
    [InlineData("""{"suppress_small_groups": "no"}""", "suppress_small_groups: true or false is expected")]
    [InlineData("""{"suppress_small_groups": 0}""", "suppress_small_groups: true or false is expected")]
    [InlineData("""{"targets": [{"clock": "wall", "hours": 24}]}""", "targets[0].clock: “wall” is not one of elapsed, working")]
    [InlineData("""{"targets": [{"clock": "working", "hours": 1}, {"clock": "elapsed", "hours": 2}]}""", "targets[1]: this entry stands for the same thing")]
    [InlineData("""{"clock_start": "Created"}""", "clock_start: “Created” is not one of submitted, created")]
    [InlineData("""{"automated_actors": "SYSTEM"}""", "automated_actors: a list")]
    [InlineData("""{"reporting_time_zone": "Mars/Olympus"}""", "reporting_time_zone: there is no time zone")]
    public void Parse_SomethingWrong_SaysWhatAndWhere(string json, string expected)
    {
        var fault = Assert.Throws<FaultException>(() => Parse(json));

        Assert.Contains(expected, fault.Reason.English, StringComparison.Ordinal);
        Assert.StartsWith("s.json", fault.Reason.English, StringComparison.Ordinal);
        Assert.StartsWith("s.json", fault.Reason.French, StringComparison.Ordinal);
    }

    private static RecordSettings Parse(string json) => RecordSettingsJson.Parse(json, "s.json");
}
