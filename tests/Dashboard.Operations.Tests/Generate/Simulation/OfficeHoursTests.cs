using CsCheck;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Settings;
using Dashboard.Operations.Generate.Parameters;
using Dashboard.Operations.Generate.Simulation;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Operations.Tests.Generate.Simulation;

public sealed class OfficeHoursTests
{
    private const long Hour = 3_600_000;
    private static readonly LocalDate First = new(2025, 1, 1);
    private static readonly LocalDate Last = new(2026, 12, 31);

    private static readonly CalendarSettings Toronto =
        CalendarTable.Between(First, Last).Single(calendar => calendar.Code == CalendarTable.Toronto);

    private static readonly OfficeHours Office = new(Toronto, First, Last);

    /// <summary>Windows are 08:30 to 16:00, 7.5 h. Toronto is at −05:00 in winter, −04:00 in summer.</summary>
    [Theory]
    [InlineData("2026-03-02T09:00:00-05:00", 2.0, "2026-03-02T11:00:00-05:00")] // Monday, within the window
    [InlineData("2026-03-02T15:00:00-05:00", 2.0, "2026-03-03T09:30:00-05:00")] // 1 h on Monday, 1 h on Tuesday
    [InlineData("2026-03-06T15:30:00-05:00", 1.0, "2026-03-09T09:00:00-04:00")] // over the weekend and the clock change of 8 March
    [InlineData("2026-03-07T12:00:00-05:00", 0.5, "2026-03-09T09:00:00-04:00")] // from a Saturday
    [InlineData("2026-04-02T15:00:00-04:00", 1.5, "2026-04-07T09:00:00-04:00")] // Good Friday and Easter Monday are off
    [InlineData("2026-03-02T06:00:00-05:00", 0.0, "2026-03-02T08:30:00-05:00")] // nothing to do, before opening: at the opening
    [InlineData("2026-03-02T08:30:00-05:00", 7.5, "2026-03-03T08:30:00-05:00")] // a whole day's work ends as the next day opens
    public void Advance_HoursOfWork_EndsWhereTheCalendarSays(string from, double hours, string expected) =>
        Assert.Equal(At(expected), Office.Advance(At(from), (long)(hours * Hour)));

    [Fact]
    public void Advance_AnyWork_IsThatLongByTheCalendarThatMeasures()
    {
        var calendar = new WorkingCalendar(Toronto);
        var span = At("2026-12-31T00:00:00Z") - At("2025-01-01T00:00:00Z");
        Gen.Select(Gen.Long[0, span], Gen.Long[0, 200 * Hour]).Sample((offset, work) =>
        {
            var from = At("2025-01-01T00:00:00Z") + offset;
            var to = Office.Advance(from, work);
            Assert.Equal(work, calendar.Between(from, to));
            Assert.Equal(work, Office.Between(from, to));
        });
    }

    [Fact]
    public void Advance_NegativeWork_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Office.Advance(At("2026-03-02T09:00:00Z"), -1));

    [Fact]
    public void Advance_MoreWorkThanTheSpanHolds_GivesTheLastClosing() =>
        Assert.Equal(At("2029-12-31T16:00:00-05:00"), Office.Advance(At("2026-03-02T09:00:00Z"), 1_000_000 * Hour));

    [Fact]
    public void OnDay_TheDayBefore_IsTheLocalDayBefore() =>
        Assert.Equal(At("2026-03-07T18:30:00-05:00"), Office.OnDay(At("2026-03-08T23:00:00-04:00"), -1, (18 * 60) + 30));

    [Fact]
    public void Constructor_CalendarWithoutWork_IsRefused()
    {
        var never = new CalendarSettings("never", "America/Toronto", new WeeklyHours(new Dictionary<IsoDayOfWeek, System.Collections.Immutable.ImmutableArray<WorkingWindow>>()), []);

        Assert.Throws<ArgumentException>(() => new OfficeHours(never, First, Last));
    }

    private static long At(string text) => OffsetDateTimePattern.ExtendedIso.Parse(text).Value.ToInstant().ToUnixTimeMilliseconds();
}
