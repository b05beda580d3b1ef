using Dashboard.Operations.Generate;
using Dashboard.Operations.Generate.Parameters;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Operations.Tests.Generate.Parameters;

/// <summary>The dates are written out from the calendar, each with its weekday checked.</summary>
public sealed class FederalHolidaysTests
{
    [Fact]
    public void Of_2024_GivesTheDaysOfThatYear() => AssertYear(
        2024,
        "2024-01-01 Mon New Year's Day",
        "2024-03-29 Fri Good Friday",
        "2024-04-01 Mon Easter Monday",
        "2024-05-20 Mon Victoria Day",
        "2024-07-01 Mon Canada Day",
        "2024-08-05 Mon Civic Holiday",
        "2024-09-02 Mon Labour Day",
        "2024-09-30 Mon National Day for Truth and Reconciliation",
        "2024-10-14 Mon Thanksgiving Day",
        "2024-11-11 Mon Remembrance Day",
        "2024-12-25 Wed Christmas Day",
        "2024-12-26 Thu Boxing Day");

    [Fact]
    public void Of_2025_GivesTheDaysOfThatYear() => AssertYear(
        2025,
        "2025-01-01 Wed New Year's Day",
        "2025-04-18 Fri Good Friday",
        "2025-04-21 Mon Easter Monday",
        "2025-05-19 Mon Victoria Day",
        "2025-07-01 Tue Canada Day",
        "2025-08-04 Mon Civic Holiday",
        "2025-09-01 Mon Labour Day",
        "2025-09-30 Tue National Day for Truth and Reconciliation",
        "2025-10-13 Mon Thanksgiving Day",
        "2025-11-11 Tue Remembrance Day",
        "2025-12-25 Thu Christmas Day",
        "2025-12-26 Fri Boxing Day");

    /// <summary>25 May 2026 is itself a Monday, so Victoria Day is the one before; Boxing Day is a Saturday and moves to Monday.</summary>
    [Fact]
    public void Of_2026_MovesBoxingDayToMonday() => AssertYear(
        2026,
        "2026-01-01 Thu New Year's Day",
        "2026-04-03 Fri Good Friday",
        "2026-04-06 Mon Easter Monday",
        "2026-05-18 Mon Victoria Day",
        "2026-07-01 Wed Canada Day",
        "2026-08-03 Mon Civic Holiday",
        "2026-09-07 Mon Labour Day",
        "2026-09-30 Wed National Day for Truth and Reconciliation",
        "2026-10-12 Mon Thanksgiving Day",
        "2026-11-11 Wed Remembrance Day",
        "2026-12-25 Fri Christmas Day",
        "2026-12-28 Mon Boxing Day (day in lieu)");

    /// <summary>Christmas is a Saturday and Boxing Day a Sunday: Monday and Tuesday.</summary>
    [Fact]
    public void Of_2027_MovesChristmasAndBoxingDayToMondayAndTuesday() => AssertYear(
        2027,
        "2027-01-01 Fri New Year's Day",
        "2027-03-26 Fri Good Friday",
        "2027-03-29 Mon Easter Monday",
        "2027-05-24 Mon Victoria Day",
        "2027-07-01 Thu Canada Day",
        "2027-08-02 Mon Civic Holiday",
        "2027-09-06 Mon Labour Day",
        "2027-09-30 Thu National Day for Truth and Reconciliation",
        "2027-10-11 Mon Thanksgiving Day",
        "2027-11-11 Thu Remembrance Day",
        "2027-12-27 Mon Christmas Day (day in lieu)",
        "2027-12-28 Tue Boxing Day (day in lieu)");

    /// <summary>25 December 2022 was a Sunday: Christmas moves to the day that is Boxing Day's own, and that one day on.</summary>
    [Fact]
    public void Of_ChristmasOnASunday_MovesBoxingDayToTuesday()
    {
        var kept = FederalHolidays.Of(2022).TakeLast(2).Select(holiday => holiday.Date);

        Assert.Equal([new LocalDate(2022, 12, 26), new LocalDate(2022, 12, 27)], kept);
    }

    /// <summary>1 January and 1 July 2023 were a Sunday and a Saturday, 30 September and 11 November 2023 Saturdays.</summary>
    [Fact]
    public void Of_SingleHolidaysOnAWeekend_MoveToMonday()
    {
        var days = FederalHolidays.Of(2023).Select(holiday => holiday.Date).ToArray();

        Assert.Subset(
            days.ToHashSet(),
            new HashSet<LocalDate> { new(2023, 1, 2), new(2023, 7, 3), new(2023, 10, 2), new(2023, 11, 13) });
    }

    [Fact]
    public void Of_Before2021_HasNoDayForTruthAndReconciliation() =>
        Assert.DoesNotContain(FederalHolidays.Of(2020), holiday => holiday.NameEn.Contains("Truth", StringComparison.Ordinal));

    [Fact]
    public void Of_AnyYear_NamesEveryDayInBothLanguages()
    {
        var lieu = FederalHolidays.Of(2027)[^1];

        Assert.Equal("Lendemain de Noël (jour de remplacement)", lieu.NameFr);
        Assert.All(FederalHolidays.Of(2026), holiday => Assert.NotEqual(holiday.NameEn, holiday.NameFr));
    }

    [Fact]
    public void SeedSettings_DefaultRecord_ListHolidaysFromItsFirstDayToTheEndOfTheNextYear()
    {
        var holidays = SeedSettings.For(GenerateOptions.Default).Calendars[0].Holidays;

        // August to December 2024: 7 (12 less the 5 up to Canada Day); 2025 to 2027: 3 · 12.
        Assert.Equal(7 + 36, holidays.Length);
        Assert.Equal(new LocalDate(2024, 8, 5), holidays[0].Date);
        Assert.Equal(new LocalDate(2027, 12, 28), holidays[^1].Date);
    }

    private static void AssertYear(int year, params string[] expected)
    {
        var pattern = LocalDatePattern.CreateWithInvariantCulture("yyyy-MM-dd ddd");
        Assert.Equal(expected, FederalHolidays.Of(year).Select(holiday => $"{pattern.Format(holiday.Date)} {holiday.NameEn}"));
    }
}
