using Dashboard.Domain.Settings;
using NodaTime;
using NodaTime.TimeZones;

namespace Dashboard.Operations.Generate.Simulation;

/// <summary>
/// Moves along a working calendar: the other direction of measuring it. Covers the days from one year before the first day asked
/// for to three years after the last. All instants are UTC milliseconds.
/// </summary>
public sealed class OfficeHours
{
    private readonly DateTimeZone _zone;
    private readonly long[] _opens;
    private readonly long[] _closes;
    private readonly long[] _before;

    /// <exception cref="ArgumentException">The calendar has no working time in the span.</exception>
    public OfficeHours(CalendarSettings calendar, LocalDate first, LocalDate last)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        _zone = DateTimeZoneProviders.Tzdb[calendar.TimeZone];
        var holidays = calendar.Holidays.Select(holiday => holiday.Date).ToHashSet();
        List<long> opens = [], closes = [], before = [];
        var worked = 0L;
        var end = last.PlusYears(3);
        for (var day = first.PlusYears(-1); day <= end; day = day.PlusDays(1))
        {
            foreach (var window in holidays.Contains(day) ? [] : calendar.Weekly.On(day.DayOfWeek))
            {
                var (open, close) = (At(day, window.FromMinute), At(day, window.ToMinute));
                opens.Add(open);
                closes.Add(close);
                before.Add(worked);
                worked += close - open;
            }
        }

        if (worked == 0)
        {
            throw new ArgumentException("Nobody works in this calendar.", nameof(calendar));
        }

        (_opens, _closes, _before) = ([.. opens], [.. closes], [.. before]);
    }

    /// <summary>
    /// The instant at which that much working time has passed since <paramref name="from"/>; an instant outside working hours
    /// counts from the next opening. Past the covered span: the last closing.
    /// </summary>
    /// <param name="from">Within the covered span.</param>
    /// <param name="work">Working milliseconds, not negative.</param>
    public long Advance(long from, long work)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(work);
        var target = WorkedUntil(from) + work;
        var index = Array.BinarySearch(_before, target);
        index = index >= 0 ? index : ~index - 1;
        return Math.Min(_opens[index] + (target - _before[index]), _closes[index]);
    }

    /// <summary>Working milliseconds between two instants, half-open.</summary>
    public long Between(long from, long to) => WorkedUntil(to) - WorkedUntil(from);

    /// <summary>On the local day so many days from the instant's, that many minutes after midnight.</summary>
    public long OnDay(long instant, int days, double minutes) => At(LocalDay(instant).PlusDays(days), (int)minutes);

    /// <summary>The instant's day in the calendar's zone.</summary>
    public LocalDate LocalDay(long instant) => Instant.FromUnixTimeMilliseconds(instant).InZone(_zone).Date;

    /// <summary>The first instant of that day in the calendar's zone.</summary>
    public long StartOfDay(LocalDate day) => _zone.AtStartOfDay(day).ToInstant().ToUnixTimeMilliseconds();

    private long At(LocalDate day, int minute) =>
        _zone.ResolveLocal(day.AtMidnight().PlusMinutes(minute), Resolvers.LenientResolver).ToInstant().ToUnixTimeMilliseconds();

    private long WorkedUntil(long instant)
    {
        var index = Array.BinarySearch(_opens, instant);
        index = index >= 0 ? index : ~index - 1;
        return index < 0 ? 0 : _before[index] + Math.Min(instant, _closes[index]) - _opens[index];
    }
}
