using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Analytics.Facts;

/// <summary>A half-open span of UTC milliseconds; an open side reaches to the end of time. Never backwards.</summary>
internal readonly record struct SelectedPeriod
{
    private SelectedPeriod(long from, long to) => (From, To) = (from, Math.Max(from, to));

    public long From { get; }

    public long To { get; }

    /// <summary>Days begin when they do in the reporting zone.</summary>
    public static SelectedPeriod Of(Selection selection, DateTimeZone zone) =>
        new(
            selection.From is { } from ? StartOf(from, zone) : Moment.None + 1,
            selection.To is { } to ? StartOf(to, zone) : long.MaxValue);

    public static long StartOf(LocalDate day, DateTimeZone zone) => day.AtStartOfDayInZone(zone).ToInstant().ToUnixTimeMilliseconds();

    public bool Holds(long instant) => instant >= From && instant < To;
}
