using Dashboard.Analytics.Facts;
using NodaTime;

namespace Dashboard.Analytics.Engine;

/// <summary>ISO weeks of the reporting zone, numbered from a first one: which of them an instant is in.</summary>
/// <param name="first">A Monday.</param>
internal sealed class FlowWeeks(LocalDate first, int count, DateTimeZone zone)
{
    private readonly long[] _starts = [.. Enumerable.Range(0, count + 1).Select(week => SelectedPeriod.StartOf(first.PlusWeeks(week), zone))];
    private int _last;

    public LocalDate First => first;

    public int Count => count;

    /// <param name="until">UTC milliseconds, not before <paramref name="from"/>.</param>
    public static FlowWeeks Of(long from, long until, DateTimeZone zone)
    {
        var first = WeeklyTimes.MondayOf(from, zone);
        return new(first, WeeksBetween(first, WeeklyTimes.MondayOf(until, zone)) + 1, zone);
    }

    public static int WeeksBetween(LocalDate monday, LocalDate other) => Period.DaysBetween(monday, other) / 7;

    /// <returns>The first week for what lies before it, <see cref="Count"/> for what lies after the last.</returns>
    public int Of(long instant)
    {
        // Neighbouring rows are mostly of the same week.
        if (instant < _starts[_last] || (_last < count && instant >= _starts[_last + 1]))
        {
            var found = Array.BinarySearch(_starts, instant);
            _last = Math.Max(0, found >= 0 ? found : ~found - 1);
        }

        return _last;
    }
}
