using System.Collections.Immutable;
using Dashboard.Domain.Settings;
using NodaTime;

namespace Dashboard.Operations.Generate.Parameters;

/// <summary>
/// Days on which the Canadian federal public service does not work: the general holidays of the Canada Labour Code (Part III)
/// with Easter Monday and the one additional day of the collective agreements. That day is the provincial or civic holiday of
/// the place of work, in all four zones used here the first Monday of August.
/// </summary>
/// <remarks>
/// A holiday on a day of rest moves to the first working day after it that is not itself a holiday (the collective agreements'
/// rule; the Code would allow the day before as well). So Christmas on a Saturday gives Monday and Tuesday.
/// </remarks>
public static class FederalHolidays
{
    /// <summary>The year's holidays on the days on which they are kept, in order. New Year's Day can't move to another year's list: it only moves forward.</summary>
    public static ImmutableArray<Holiday> Of(int year)
    {
        var taken = new HashSet<LocalDate>();
        var kept = ImmutableArray.CreateBuilder<Holiday>();
        foreach (var holiday in AsDated(year).OrderBy(holiday => holiday.Date))
        {
            var day = holiday.Date;
            while (day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || taken.Contains(day))
            {
                day = day.PlusDays(1);
            }

            taken.Add(day);
            kept.Add(day == holiday.Date
                ? holiday
                : new Holiday(day, $"{holiday.NameEn} (day in lieu)", $"{holiday.NameFr} (jour de remplacement)"));
        }

        return kept.ToImmutable();
    }

    /// <summary>Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).</summary>
    public static LocalDate EasterSunday(int year)
    {
        var a = year % 19;
        var (b, c) = Math.DivRem(year, 100);
        var (d, e) = Math.DivRem(b, 4);
        var f = (b + 8) / 25;
        var g = (b - f + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = Math.DivRem(c, 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var (month, day) = Math.DivRem(h + l - (7 * m) + 114, 31);
        return new LocalDate(year, month, day + 1);
    }

    private static IEnumerable<Holiday> AsDated(int year)
    {
        var easter = EasterSunday(year);
        yield return new(new(year, 1, 1), "New Year's Day", "Jour de l'An");
        yield return new(easter.PlusDays(-2), "Good Friday", "Vendredi saint");
        yield return new(easter.PlusDays(1), "Easter Monday", "Lundi de Pâques");
        yield return new(LastMondayBefore(new(year, 5, 25)), "Victoria Day", "Fête de la Reine");
        yield return new(new(year, 7, 1), "Canada Day", "Fête du Canada");
        yield return new(MondayOf(year, 8, 1), "Civic Holiday", "Congé civique");
        yield return new(MondayOf(year, 9, 1), "Labour Day", "Fête du Travail");

        // A federal holiday since 2021 (S.C. 2021, c. 11).
        if (year >= 2021)
        {
            yield return new(new(year, 9, 30), "National Day for Truth and Reconciliation", "Journée nationale de la vérité et de la réconciliation");
        }

        yield return new(MondayOf(year, 10, 2), "Thanksgiving Day", "Action de grâces");
        yield return new(new(year, 11, 11), "Remembrance Day", "Jour du Souvenir");
        yield return new(new(year, 12, 25), "Christmas Day", "Jour de Noël");
        yield return new(new(year, 12, 26), "Boxing Day", "Lendemain de Noël");
    }

    private static LocalDate LastMondayBefore(LocalDate day) => day.Previous(IsoDayOfWeek.Monday);

    private static LocalDate MondayOf(int year, int month, int which) =>
        new LocalDate(year, month, 1).PlusDays(-1).Next(IsoDayOfWeek.Monday).PlusWeeks(which - 1);
}
