using System.Collections.Immutable;
using CsCheck;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Settings;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Domain.Tests.Calendars;

public class WorkingCalendarTests
{
    private const long Hour = 3_600_000;
    private static readonly WorkingCalendar Default = new(CalendarSettings.Default);
    private static readonly WorkingCalendar RoundTheClock = Calendar("America/Toronto", Enumerable.Range(1, 7), (0, 1440));

    [Theory]
    [InlineData("2026-03-02T08:00:00-05", "2026-03-02T17:00:00-05", 7.5)] // one Monday, 08:30 to 16:00
    [InlineData("2026-03-06T15:00:00-05", "2026-03-09T09:30:00-04", 2)] // Friday 15-16, then Monday 08:30-09:30 after the clock change
    [InlineData("2026-03-07T00:00:00-05", "2026-03-08T23:00:00-04", 0)] // a weekend
    [InlineData("2026-03-02T10:00:00-05", "2026-03-02T10:00:00-05", 0)] // nothing
    [InlineData("2026-03-03T10:00:00-05", "2026-03-02T10:00:00-05", 0)] // backwards
    public void Between_DefaultCalendar_CountsTheWindows(string from, string to, double hours) =>
        Assert.Equal((long)(hours * Hour), Default.Between(At(from), At(to)));

    [Theory]
    [InlineData("2026-03-02T08:00:00-05", 2, "2026-03-02T10:30:00-05")] // before the day begins
    [InlineData("2026-03-02T10:00:00-05", 6, "2026-03-02T16:00:00-05")] // just to its end: not the next morning
    [InlineData("2026-03-06T15:00:00-05", 2, "2026-03-09T09:30:00-04")] // over a weekend with a clock change
    [InlineData("2026-03-07T12:00:00-05", 37.5, "2026-03-13T16:00:00-04")] // a whole week from a Saturday
    [InlineData("2026-03-02T10:00:00-05", 0, "2026-03-02T10:00:00-05")] // nothing
    public void After_DefaultCalendar_IsTheFirstInstantWithSoMuch(string from, double hours, string expected) =>
        Assert.Equal(At(expected), Default.After(At(from), (long)(hours * Hour)));

    [Fact]
    public void After_AnyTime_IsWhereBetweenReachesIt() =>
        Gen.Select(Gen.Long[0, 400L * 24 * Hour], Gen.Long[1, 3000 * Hour]).Sample((from, duration) =>
        {
            var instant = Default.After(from, duration)!.Value;
            Assert.Equal((duration, duration - 1), (Default.Between(from, instant), Default.Between(from, instant - 1)));
        });

    [Fact]
    public void After_CalendarWithoutHours_IsNever()
    {
        var never = Calendar("America/Toronto", [], (0, 1440));
        Assert.Null(never.After(0, 1));
        Assert.Equal((0, 0), (never.After(0, 0), never.UsualDay));
        Assert.Null(Default.After(0, long.MaxValue));
    }

    [Fact]
    public void UsualDay_IsTheMeanOfTheDaysThatHaveHours()
    {
        Assert.Equal((long)(7.5 * Hour), Default.UsualDay);
        Assert.Equal(24 * Hour, RoundTheClock.UsualDay);
    }

    [Fact]
    public void Between_DayOfTheSpringClockChange_HasTwentyThreeHoursRoundTheClock() =>
        Assert.Equal(23 * Hour, RoundTheClock.Between(At("2026-03-08T00:00:00-05"), At("2026-03-09T00:00:00-04")));

    [Fact]
    public void Between_DayOfTheAutumnClockChange_HasTwentyFiveHoursRoundTheClock() =>
        Assert.Equal(25 * Hour, RoundTheClock.Between(At("2026-11-01T00:00:00-04"), At("2026-11-02T00:00:00-05")));

    [Fact]
    public void Between_WindowEdgeInTheGap_MovesForwardByTheGap()
    {
        // 02:30 does not exist on 8 March 2026 and becomes 03:30 EDT; 04:00 stands: half an hour remains of an hour and a half.
        var night = Calendar("America/Toronto", [7], (150, 240));
        Assert.Equal(Hour / 2, night.Between(At("2026-03-08T00:00:00-05"), At("2026-03-09T00:00:00-04")));
    }

    [Fact]
    public void Between_TwoWindowsThatTheGapPushesTogether_CountsTheirUnion()
    {
        // 02:00-02:30 becomes 03:00-03:30; 03:00-04:00 stands. Together one hour, not one and a half.
        var night = Calendar("America/Toronto", [7], (120, 150), (180, 240));
        Assert.Equal(Hour, night.Between(At("2026-03-08T00:00:00-05"), At("2026-03-09T00:00:00-04")));
    }

    [Fact]
    public void Between_AmbiguousEdge_IsTheEarlierInstant()
    {
        // 01:30 comes twice on 1 November 2026; the window 01:30-03:00 begins at the first: two and a half hours.
        var night = Calendar("America/Toronto", [7], (90, 180));
        Assert.Equal((long)(2.5 * Hour), night.Between(At("2026-11-01T00:00:00-04"), At("2026-11-02T00:00:00-05")));
    }

    [Fact]
    public void Between_Holiday_CountsNothing()
    {
        var calendar = new WorkingCalendar(CalendarSettings.Default with { Holidays = [new(new LocalDate(2026, 7, 1), "Canada Day", "Fête du Canada")] });
        Assert.Equal(0, calendar.Between(At("2026-07-01T00:00:00-04"), At("2026-07-02T00:00:00-04")));
        Assert.Equal((long)(7.5 * Hour), calendar.Between(At("2026-07-01T00:00:00-04"), At("2026-07-03T00:00:00-04")));
    }

    [Fact]
    public void Between_CenturiesApart_GrowsWithoutLosingWhatItKnew()
    {
        var calendar = new WorkingCalendar(CalendarSettings.Default);
        var before = calendar.Between(At("2026-03-02T08:00:00-05"), At("2026-03-02T17:00:00-05"));
        Assert.True(calendar.Between(At("0001-01-03T00:00:00Z"), At("2026-03-02T00:00:00Z")) > 0);
        Assert.Equal(before, calendar.Between(At("2026-03-02T08:00:00-05"), At("2026-03-02T17:00:00-05")));
    }

    [Fact]
    public void Between_AnyIntervalInAnyCalendar_AgreesWithCountingMinuteByMinute() =>
        Gen.Select(AnyCalendar, Gen.Int[0, 370 * 1440], Gen.Int[0, 12 * 1440]).Sample(
            (settings, offset, length) =>
            {
                var from = At("2025-12-25T00:00:00Z") + (offset * 60_000L);
                var to = from + (length * 60_000L);
                Assert.Equal(MinutesByHand(settings, from, to) * 60_000L, new WorkingCalendar(settings).Between(from, to));
            },
            iter: 60);

    [Fact]
    public void Between_SplitAnywhere_AddsUp() =>
        Gen.Long[0, 400L * 24 * Hour].Array[3].Sample(offsets =>
        {
            var times = offsets.Order().Select(offset => At("2025-12-25T00:00:00Z") + offset).ToArray();
            Assert.Equal(
                Default.Between(times[0], times[2]),
                Default.Between(times[0], times[1]) + Default.Between(times[1], times[2]));
        });

    /// <summary>Zones whose clocks change by an hour, by half an hour, at midnight, in the other hemisphere, and never.</summary>
    private static readonly string[] Zones =
        ["America/Toronto", "America/St_Johns", "America/Regina", "Australia/Lord_Howe", "America/Santiago", "Europe/Amsterdam", "UTC"];

    private static readonly Gen<CalendarSettings> AnyCalendar =
        from zone in Gen.Int[0, Zones.Length - 1].Select(i => Zones[i])
        from edges in Gen.Int[0, 48].HashSet[2, 6]
        from day in Gen.Int[1, 7]
        from holiday in Gen.Int[0, 365]
        select Settings(zone, day, [.. edges.Order()], new LocalDate(2026, 1, 1).PlusDays(holiday));

    private static CalendarSettings Settings(string zone, int day, int[] halfHours, LocalDate holiday)
    {
        var windows = Enumerable.Range(0, halfHours.Length / 2)
            .Select(i => new WorkingWindow(halfHours[2 * i] * 30, halfHours[(2 * i) + 1] * 30)).ToImmutableArray();
        var week = Enumerable.Range(1, 7).ToDictionary(d => (IsoDayOfWeek)d, d => d == day ? windows : [new WorkingWindow(60, 210), new WorkingWindow(1380, 1440)]);
        return new CalendarSettings("any", zone, new WeeklyHours(week), [new Holiday(holiday, "A", "A")]);
    }

    /// <summary>
    /// Counts the minutes that lie in a window, by the law's words: an edge in a gap moves forward by the gap, an ambiguous one is the
    /// earlier instant. Written without the resolver that the product uses.
    /// </summary>
    private static long MinutesByHand(CalendarSettings settings, long from, long to)
    {
        var zone = DateTimeZoneProviders.Tzdb[settings.TimeZone];
        var first = Instant.FromUnixTimeMilliseconds(from).InZone(zone).Date.PlusDays(-1);
        var last = Instant.FromUnixTimeMilliseconds(to).InZone(zone).Date.PlusDays(1);
        var windows = new List<(long Open, long Close)>();
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            if (settings.Holidays.All(holiday => holiday.Date != day))
            {
                windows.AddRange(settings.Weekly.On(day.DayOfWeek).Select(window => (Edge(zone, day, window.FromMinute), Edge(zone, day, window.ToMinute))));
            }
        }

        var count = 0L;
        for (var minute = from; minute < to; minute += 60_000)
        {
            count += windows.Any(window => window.Open <= minute && minute < window.Close) ? 1 : 0;
        }

        return count;
    }

    private static long Edge(DateTimeZone zone, LocalDate day, int minute)
    {
        var local = day.AtMidnight().PlusMinutes(minute);
        var mapping = zone.MapLocal(local);
        return mapping.Count > 0
            ? mapping.First().ToInstant().ToUnixTimeMilliseconds()
            : local.WithOffset(mapping.EarlyInterval.WallOffset).ToInstant().ToUnixTimeMilliseconds();
    }

    private static WorkingCalendar Calendar(string zone, IEnumerable<int> days, params (int From, int To)[] windows) => new(new CalendarSettings(
        "test",
        zone,
        new WeeklyHours(days.ToDictionary(day => (IsoDayOfWeek)day, _ => windows.Select(window => new WorkingWindow(window.From, window.To)).ToImmutableArray())),
        []));

    private static long At(string iso) => OffsetDateTimePattern.GeneralIso.Parse(iso).Value.ToInstant().ToUnixTimeMilliseconds();
}
