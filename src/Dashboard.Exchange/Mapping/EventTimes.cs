using Dashboard.Domain.Record;
using NodaTime;

namespace Dashboard.Exchange.Mapping;

/// <summary>
/// Reads <c>occurred_at</c>: <c>yyyy-MM-dd</c>, then <c>T</c> or a space, <c>HH:mm[:ss[.f to .fffffff]]</c>, then the offset:
/// <c>Z</c>, <c>±HH</c>, <c>±HHmm</c> or <c>±HH:mm</c>, up to 18 hours, one space before it allowed. Decimals are cut to the millisecond.
/// </summary>
/// <param name="localZone">The zone of times without an offset; <see langword="null"/> refuses them. The earlier instant of an ambiguous one is taken.</param>
/// <param name="dayZone">The zone whose midnight a bare date is; where the day begins later than midnight, its first instant.</param>
internal sealed class EventTimes(DateTimeZone? localZone, DateTimeZone dayZone)
{
    private const int UnixEpochDay = 719_162;
    private const long MillisecondsPerDay = 24L * 60 * 60 * 1000;
    private const int MostDecimals = 7;
    private const int MostOffsetMinutes = 18 * 60;

    public TimeFault Parse(ReadOnlySpan<char> text, out long milliseconds, out TimePrecision precision)
    {
        milliseconds = 0;
        precision = TimePrecision.Instant;
        if (text.Length < 10 || text[4] != '-' || text[7] != '-')
        {
            return TimeFault.Malformed;
        }

        var (year, month, day) = ((Two(text, 0) * 100) + Two(text, 2), Two(text, 5), Two(text, 8));
        if (Two(text, 0) < 0 || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return TimeFault.Malformed;
        }

        if (text.Length == 10)
        {
            precision = TimePrecision.Day;
            milliseconds = dayZone.AtStartOfDay(new LocalDate(year, month, day)).ToInstant().ToUnixTimeMilliseconds();
            return TimeFault.None;
        }

        var rest = text[10] is 'T' or 't' or ' ' ? text[11..] : default;
        var fault = TimeOfDay(ref rest, out var timeOfDay);
        if (fault != TimeFault.None)
        {
            return fault;
        }

        var local = ((new DateOnly(year, month, day).DayNumber - UnixEpochDay) * MillisecondsPerDay) + timeOfDay;
        if (rest.IsEmpty)
        {
            return Local(local, out milliseconds);
        }

        if (!Offset(rest, out var offsetMinutes))
        {
            return TimeFault.Malformed;
        }

        milliseconds = local - (offsetMinutes * 60_000L);
        return TimeFault.None;
    }

    private static TimeFault TimeOfDay(ref ReadOnlySpan<char> rest, out long milliseconds)
    {
        milliseconds = 0;
        if (rest.Length < 5 || rest[2] != ':' || Two(rest, 0) is not (>= 0 and < 24) || Two(rest, 3) is not (>= 0 and < 60))
        {
            return TimeFault.Malformed;
        }

        milliseconds = ((Two(rest, 0) * 60) + Two(rest, 3)) * 60_000L;
        rest = rest[5..];
        if (rest.Length < 3 || rest[0] != ':')
        {
            return TimeFault.None;
        }

        var second = Two(rest, 1);
        if (second is < 0 or > 60)
        {
            return TimeFault.Malformed;
        }

        milliseconds += second * 1000;
        rest = rest[3..];
        if (rest.Length > 0 && rest[0] is '.' or ',')
        {
            var decimals = 1;
            for (var unit = 100; decimals < rest.Length && char.IsAsciiDigit(rest[decimals]); decimals++, unit /= 10)
            {
                milliseconds += (rest[decimals] - '0') * unit;
            }

            if (decimals is 1 or > MostDecimals + 1)
            {
                return TimeFault.Malformed;
            }

            rest = rest[decimals..];
        }

        return second == 60 ? TimeFault.LeapSecond : TimeFault.None;
    }

    private static bool Offset(ReadOnlySpan<char> rest, out int minutes)
    {
        minutes = 0;
        rest = rest[0] == ' ' ? rest[1..] : rest;
        if (rest is "Z" or "z")
        {
            return true;
        }

        if (rest.Length is not (3 or 5 or 6) || rest[0] is not ('+' or '-') || (rest.Length == 6 && rest[3] != ':'))
        {
            return false;
        }

        var hour = Two(rest, 1);
        var minute = rest.Length == 3 ? 0 : Two(rest, rest.Length - 2);
        minutes = ((hour * 60) + minute) * (rest[0] == '-' ? -1 : 1);
        return hour >= 0 && minute is >= 0 and < 60 && Math.Abs(minutes) <= MostOffsetMinutes;
    }

    private TimeFault Local(long local, out long milliseconds)
    {
        milliseconds = 0;
        if (localZone is null)
        {
            return TimeFault.NoOffset;
        }

        var mapping = localZone.MapLocal(Instant.FromUnixTimeMilliseconds(local).InUtc().LocalDateTime);
        if (mapping.Count == 0)
        {
            return TimeFault.ClockGap;
        }

        milliseconds = mapping.First().ToInstant().ToUnixTimeMilliseconds();
        return TimeFault.None;
    }

    /// <summary>Two decimal digits as a number; where there are none, a number too far below zero to be made up for.</summary>
    private static int Two(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1])
            ? ((text[at] - '0') * 10) + (text[at + 1] - '0')
            : -10_000;
}
