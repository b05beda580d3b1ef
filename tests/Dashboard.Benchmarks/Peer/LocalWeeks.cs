using Dashboard.Benchmarks.Filters;
using NodaTime;

namespace Dashboard.Benchmarks.Peer;

/// <summary>The week that an instant falls into, in a zone: looked up among the starts of all weeks for sixty years.</summary>
internal sealed class LocalWeeks(DateTimeZone zone)
{
    private const int Weeks = 60 * 52;

    private readonly long[] _starts =
        [.. Enumerable.Range(0, Weeks).Select(week => zone.AtStartOfDay(WeekNumber.Monday(week)).ToInstant().ToUnixTimeMilliseconds())];

    public short Of(long instant)
    {
        var found = Array.BinarySearch(_starts, instant);
        return (short)(found >= 0 ? found : ~found - 1);
    }
}
