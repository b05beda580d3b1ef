using System.Globalization;
using Dashboard.Domain.Calendars;

namespace Dashboard.Web.Components.InFlight;

/// <summary>
/// An axis of ages from 0 up by log(1 + age ÷ 6 h): hours, days and years each have their room, and unlike a plain logarithm's it has a zero.
/// </summary>
public sealed record AgeScale
{
    private const double Minute = 60_000, Hour = 60 * Minute, Day = 24 * Hour;

    private const double Unit = 6 * Hour;

    /// <summary>Below this part of the axis two ticks' texts would touch.</summary>
    private const double Nearest = 0.07;

    private static readonly double[] Elapsed =
        [15 * Minute, Hour, 6 * Hour, Day, 3 * Day, 7 * Day, 14 * Day, 30 * Day, 60 * Day, 90 * Day, 120 * Day, 180 * Day, 365 * Day, 730 * Day, 1460 * Day];

    private static readonly double[] Working =
        [15 * Minute, Hour, 3 * Hour, 10 * Hour, 20 * Hour, 50 * Hour, 100 * Hour, 200 * Hour, 300 * Hour, 500 * Hour, 1000 * Hour, 2000 * Hour, 5000 * Hour];

    private AgeScale(double max, IReadOnlyList<double> ticks) => (Max, Ticks) = (max, ticks);

    /// <summary>Milliseconds at the top, above 0.</summary>
    public double Max { get; }

    /// <summary>Milliseconds, rising, 0 among them.</summary>
    public IReadOnlyList<double> Ticks { get; }

    /// <param name="oldest">The largest value to be shown, milliseconds.</param>
    public static AgeScale Of(double oldest, ClockKind clock)
    {
        var max = Math.Max(Hour, oldest * 1.04);
        List<double> ticks = [0];
        foreach (var tick in (clock == ClockKind.Working ? Working : Elapsed).Where(tick => tick <= max).Reverse())
        {
            if (Part(tick, max) >= Nearest && (ticks.Count == 1 || Part(ticks[^1], max) - Part(tick, max) >= Nearest))
            {
                ticks.Add(tick);
            }
        }

        return new AgeScale(max, [.. ticks.Order()]);
    }

    /// <summary>Its part of the axis from the bottom, 0 to 1.</summary>
    public double Part(double age) => Part(Math.Clamp(age, 0, Max), Max);

    /// <summary>As SVG takes it, from the top: "12.5%".</summary>
    public string Y(double age) => Percent(1 - Part(age));

    public string Height(double from, double to) => Percent(Part(to) - Part(from));

    private static double Part(double age, double max) => Math.Log(1 + (age / Unit)) / Math.Log(1 + (max / Unit));

    internal static string Percent(double part) => (part * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
