using System.Collections.Frozen;
using Dashboard.Domain.Settings;
using NodaTime;
using NodaTime.TimeZones;

namespace Dashboard.Domain.Calendars;

/// <summary>
/// Working time between two instants: the part inside the windows of a weekly calendar in its own zone, holidays left out.
/// Exact to the millisecond, clock changes included. Safe for many threads.
/// </summary>
/// <remarks>
/// A window's edge in a clock gap moves forward by the gap; an ambiguous one is the earlier instant. Windows become instants
/// once, for whole years, when an instant of those years is first asked for.
/// </remarks>
public sealed class WorkingCalendar : IDurationClock
{
    /// <summary>Ten years on, whoever waits for the end of so much working time is not told when it comes.</summary>
    private const long Furthest = 522 * Week, Week = 7L * 24 * 3_600_000;

    private readonly WeeklyHours _weekly;
    private readonly FrozenSet<LocalDate> _holidays;
    private readonly Lock _growing = new();
    private volatile WorkingTimeline _timeline;

    /// <exception cref="DateTimeZoneNotFoundException">The zone is not in the IANA database.</exception>
    public WorkingCalendar(CalendarSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        Code = settings.Code;
        Zone = DateTimeZoneProviders.Tzdb[settings.TimeZone];
        _weekly = settings.Weekly;
        _holidays = settings.Holidays.Select(holiday => holiday.Date).ToFrozenSet();
        _timeline = Build(2015, 2030);
        UsualDay = UsualDayOf(_weekly);
    }

    public string Code { get; }

    public DateTimeZone Zone { get; }

    /// <summary>Milliseconds of a working day: the mean of the weekdays that have hours; 0 where none has.</summary>
    public long UsualDay { get; }

    public long Between(long from, long to)
    {
        if (to <= from)
        {
            return 0;
        }

        var timeline = Covering(from, to);
        return timeline.WorkedUntil(to) - timeline.WorkedUntil(from);
    }

    /// <inheritdoc/>
    /// <returns><see langword="null"/> where it is more than ten years away, as in a calendar without hours.</returns>
    public long? After(long from, long duration)
    {
        if (duration <= 0)
        {
            return from;
        }

        var last = Math.Min(from + Furthest, Instant.MaxValue.ToUnixTimeMilliseconds());
        for (var reach = 4 * Math.Clamp(duration, Week, Furthest); ; reach *= 2)
        {
            var to = Math.Min(from + reach, last);
            if (Between(from, to) >= duration)
            {
                var timeline = Covering(from, to);
                return timeline.InstantOf(timeline.WorkedUntil(from) + duration);
            }

            if (to == last)
            {
                return null;
            }
        }
    }

    /// <summary>The working spans between two instants, half-open and in order, cut at both; none where <paramref name="to"/> is not later.</summary>
    public IEnumerable<(long Open, long Close)> OpenBetween(long from, long to) => to <= from ? [] : Covering(from, to).OpenBetween(from, to);

    private static long UsualDayOf(WeeklyHours weekly)
    {
        long[] days = [.. Enumerable.Range((int)IsoDayOfWeek.Monday, 7).Select(day => weekly.On((IsoDayOfWeek)day).Sum(window => (window.ToMinute - window.FromMinute) * 60_000L)).Where(day => day > 0)];
        return days.Length == 0 ? 0 : days.Sum() / days.Length;
    }

    private static int YearOf(long instant) => Instant.FromUnixTimeMilliseconds(instant).InUtc().Year;

    private WorkingTimeline Covering(long from, long to)
    {
        var timeline = _timeline;
        if (timeline.Covers(from) && timeline.Covers(to))
        {
            return timeline;
        }

        lock (_growing)
        {
            timeline = _timeline;
            var first = Math.Min(YearOf(from), YearOf(timeline.From));
            var last = Math.Max(YearOf(to), YearOf(timeline.To - 1));
            return _timeline = timeline.Covers(from) && timeline.Covers(to) ? timeline : Build(first, last);
        }
    }

    private WorkingTimeline Build(int firstYear, int lastYear)
    {
        var from = Instant.FromUtc(firstYear, 1, 1, 0, 0).ToUnixTimeMilliseconds();
        var to = lastYear >= 9999
            ? Instant.MaxValue.ToUnixTimeMilliseconds()
            : Instant.FromUtc(lastYear + 1, 1, 1, 0, 0).ToUnixTimeMilliseconds();
        return new WorkingTimeline(from, to, Windows(firstYear, lastYear));
    }

    /// <summary>A day more at either end: local days begin before and end after the UTC year.</summary>
    private IEnumerable<(long Open, long Close)> Windows(int firstYear, int lastYear)
    {
        var day = firstYear <= 1 ? new LocalDate(1, 1, 1) : new LocalDate(firstYear, 1, 1).PlusDays(-1);
        var last = lastYear >= 9999 ? new LocalDate(9999, 12, 30) : new LocalDate(lastYear + 1, 1, 1);
        for (; day <= last; day = day.PlusDays(1))
        {
            var windows = _weekly.On(day.DayOfWeek);
            if (windows.IsEmpty || _holidays.Contains(day))
            {
                continue;
            }

            foreach (var window in windows)
            {
                yield return (Edge(day, window.FromMinute), Edge(day, window.ToMinute));
            }
        }
    }

    private long Edge(LocalDate day, int minute)
    {
        var local = day.AtMidnight().PlusMinutes(minute);
        return Zone.ResolveLocal(local, Resolvers.LenientResolver).ToInstant().ToUnixTimeMilliseconds();
    }
}
