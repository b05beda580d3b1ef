using System.Globalization;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Text;
using NodaTime;

namespace Dashboard.Web.Formats;

/// <summary>Numbers, dates and durations as a reader of either language writes them. Spaces inside a figure never break.</summary>
public sealed class ReaderFormats
{
    /// <summary>What stands where a figure is not defined.</summary>
    public const string Undefined = "—";

    private const string Nbsp = "\u00A0";

    /// <summary>The dash of an interval: a line may not break after it either, so a word joiner follows.</summary>
    private const string To = Nbsp + "–\u2060" + Nbsp;

    private const double Minute = 60_000, Hour = 60 * Minute, Day = 24 * Hour;

    /// <summary>From here on hours no longer matter beside days, nor minutes beside working hours.</summary>
    private const int ManyDays = 100, ManyHours = 10;

    private readonly CultureInfo _culture;
    private readonly string _day;

    private ReaderFormats(Language language, string culture, string day) =>
        (Language, _culture, _day) = (language, CultureInfo.GetCultureInfo(culture), day);

    public static ReaderFormats English { get; } = new(Language.English, "en-CA", "d");

    public static ReaderFormats French { get; } = new(Language.French, "fr-CA", "j");

    public Language Language { get; }

    public static ReaderFormats In(Language language) => language == Language.French ? French : English;

    public string Say(Bilingual text) => text.In(Language);

    /// <summary>A whole number with its thousands apart.</summary>
    public string Count(long number) => number.ToString("N0", _culture);

    /// <summary>A number with at most one decimal: a median of counts.</summary>
    public string Number(double? number) => number?.ToString("#,##0.#", _culture) ?? Undefined;

    /// <summary>A fraction as percent: whole, with one decimal below ten, "under 0.1 %" where it is small but not nothing.</summary>
    public string Percent(double? share)
    {
        if (share is not { } fraction)
        {
            return Undefined;
        }

        var percent = fraction * 100;
        var digits = Math.Round(percent, 1) is > 0 and < 10 ? "0.#" : "0";
        return percent > 0 && Math.Round(percent, 1) == 0
            ? $"<{Nbsp}{0.1.ToString("0.0", _culture)}{Nbsp}%"
            : percent.ToString(digits, _culture) + Nbsp + "%";
    }

    /// <summary>A fraction as percent to the tenth: the shares of a whole, where two that are near to each other must not read the same.</summary>
    public string Tenths(double? share) =>
        share is not { } fraction || Math.Round(fraction * 100, 1) == 0 ? Percent(share) : (fraction * 100).ToString("0.#", _culture) + Nbsp + "%";

    /// <summary>The same in a column of such shares, where each has its tenth: "2.0 %" under "10.7 %".</summary>
    public string TenthsInColumn(double? share) =>
        share is not { } fraction || Math.Round(fraction * 100, 1) == 0 ? Percent(share) : (fraction * 100).ToString("0.0", _culture) + Nbsp + "%";

    /// <summary>An interval of fractions: "66 % – 72 %".</summary>
    public string Percents(double? low, double? high) => $"{Percent(low)}{To}{Percent(high)}";

    /// <summary>Milliseconds as people say them: "6 d 2 h" elapsed, "31 h" working; under a minute is said to be that.</summary>
    public string Duration(double? milliseconds, ClockKind clock)
    {
        if (milliseconds is not { } value)
        {
            return Undefined;
        }

        return value switch
        {
            0 => $"0{Nbsp}min",
            < Minute => $"<{Nbsp}1{Nbsp}min",
            _ when Math.Round(value / Minute) < 60 => $"{Count((long)Math.Round(value / Minute))}{Nbsp}min",
            _ when clock == ClockKind.Working => WorkingHours(value),
            _ when Math.Round(value / Minute) < 24 * 60 => Parts((long)Math.Round(value / Minute), 60, "h", "min"),
            _ when Math.Round(value / Day) >= ManyDays => $"{Count((long)Math.Round(value / Day))}{Nbsp}{_day}",
            _ => Parts((long)Math.Round(value / Hour), 24, _day, "h"),
        };
    }

    /// <summary>An interval of durations: "5 d 21 h – 6 d 8 h"; an end that is not defined is open.</summary>
    public string Durations(double? low, double? high, ClockKind clock) => $"{Duration(low, clock)}{To}{Duration(high, clock)}";

    /// <summary>"31 Oct 2026", "31 oct. 2026".</summary>
    public string Date(LocalDate date) => date.ToString("d MMM uuuu", _culture);

    /// <summary>"October 2026", "octobre 2026".</summary>
    public string Month(LocalDate date) => date.ToString("MMMM uuuu", _culture);

    /// <summary>
    /// How far two durations are apart as they are shown, in milliseconds: both to the coarser of their units, so that the difference beside them adds up. Signed as <paramref name="now"/> − <paramref name="before"/>.
    /// </summary>
    public static double Apart(double now, double before, ClockKind clock)
    {
        var unit = Math.Max(UnitOf(now, clock), UnitOf(before, clock));
        return (Math.Round(now / unit) - Math.Round(before / unit)) * unit;
    }

    /// <summary>"31 Oct 2026, 17:04", "31 oct. 2026, 17 h 04".</summary>
    public string Time(long milliseconds, DateTimeZone zone)
    {
        var local = Instant.FromUnixTimeMilliseconds(milliseconds).InZone(zone).LocalDateTime;
        var hour = Language == Language.French
            ? string.Create(_culture, $"{local.Hour}{Nbsp}h{Nbsp}{local.Minute:00}")
            : string.Create(_culture, $"{local.Hour:00}:{local.Minute:00}");
        return $"{Date(local.Date)}, {hour}";
    }

    /// <summary>To what a duration is rounded where it is shown.</summary>
    private static double UnitOf(double value, ClockKind clock) => (clock, Math.Round(value / Minute)) switch
    {
        (ClockKind.Working, >= ManyHours * 60) => Hour,
        (ClockKind.Elapsed, _) when Math.Round(value / Day) >= ManyDays => Day,
        (ClockKind.Elapsed, >= 24 * 60) => Hour,
        _ => Minute,
    };

    private string WorkingHours(double value) => Math.Round(value / Minute) < ManyHours * 60
        ? Parts((long)Math.Round(value / Minute), 60, "h", "min")
        : $"{Count((long)Math.Round(value / Hour))}{Nbsp}h";

    private string Parts(long small, int size, string large, string unit)
    {
        var (whole, rest) = Math.DivRem(small, size);
        return rest == 0 ? $"{Count(whole)}{Nbsp}{large}" : $"{Count(whole)}{Nbsp}{large}{Nbsp}{rest.ToString(_culture)}{Nbsp}{unit}";
    }
}
