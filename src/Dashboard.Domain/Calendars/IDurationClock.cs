namespace Dashboard.Domain.Calendars;

/// <summary>A way to measure the distance of two instants: elapsed, or inside a working calendar.</summary>
public interface IDurationClock
{
    /// <summary>Milliseconds from <paramref name="from"/> to <paramref name="to"/> (UTC milliseconds, half-open); 0 where <paramref name="to"/> is not later.</summary>
    long Between(long from, long to);
}

/// <summary>The plain difference of two instants.</summary>
public sealed class ElapsedClock : IDurationClock
{
    private ElapsedClock()
    {
    }

    public static ElapsedClock Instance { get; } = new();

    public long Between(long from, long to) => to > from ? to - from : 0;
}

/// <summary>Which of the two clocks a figure is measured in.</summary>
public enum ClockKind
{
    Elapsed,
    Working,
}
