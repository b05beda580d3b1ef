namespace Dashboard.Domain.Calendars;

/// <summary>A way to measure the distance of two instants: elapsed, or inside a working calendar.</summary>
public interface IDurationClock
{
    /// <summary>Milliseconds from <paramref name="from"/> to <paramref name="to"/> (UTC milliseconds, half-open); 0 where <paramref name="to"/> is not later.</summary>
    long Between(long from, long to);

    /// <summary>The first instant by which so much has passed: <see cref="Between"/> from <paramref name="from"/> to it is <paramref name="duration"/>.</summary>
    /// <param name="duration">Milliseconds; 0 or less gives <paramref name="from"/> itself.</param>
    /// <returns><see langword="null"/> where it lies beyond what the clock can tell.</returns>
    long? After(long from, long duration);
}

/// <summary>The plain difference of two instants.</summary>
public sealed class ElapsedClock : IDurationClock
{
    private ElapsedClock()
    {
    }

    public static ElapsedClock Instance { get; } = new();

    public long Between(long from, long to) => to > from ? to - from : 0;

    public long? After(long from, long duration) => duration <= 0 ? from : from <= long.MaxValue - duration ? from + duration : null;
}

/// <summary>Which of the two clocks a figure is measured in.</summary>
public enum ClockKind
{
    Elapsed,
    Working,
}
