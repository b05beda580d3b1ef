using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dashboard.Web.Components.Charts;

namespace Dashboard.Web.Components.Departments;

/// <summary>Where the points of curves stand: one step to the right for each category, whatever time it spans; shares upwards.</summary>
internal sealed class CurvePlaces(ChartModel model)
{
    private const double Middle = 0.5, Narrowest = 0.18, Hour = 3_600_000, Day = 24 * Hour;

    /// <summary>The times that may be written under a picture.</summary>
    private static readonly ImmutableArray<double> Written = [Hour, 2 * Hour, 4 * Hour, 12 * Hour, Day, 2 * Day, 4 * Day, 7 * Day, 14 * Day, 28 * Day, 56 * Day];

    private int Steps => Math.Max(1, model.Categories.Length - 1);

    /// <summary>Some of the times, far enough apart to be read, with their places ("12.5%").</summary>
    public IEnumerable<(string Place, string Label)> Ticks
    {
        get
        {
            var before = -Narrowest;
            foreach (var (index, category) in model.Categories.Index())
            {
                var place = (double)index / Steps;
                if (category.At is { } at && Written.Contains(at) && place - before >= Narrowest && place is >= 0.06 and <= 0.94)
                {
                    before = place;
                    yield return (Percent(place), category.Label);
                }
            }
        }
    }

    /// <summary>An SVG path in a box of 100 by 100.</summary>
    public string Path(ChartSeries series)
    {
        var path = new StringBuilder();
        foreach (var (index, point) in series.Points.Index())
        {
            path.Append(path.Length == 0 ? 'M' : 'L').Append(Text(100.0 * index / Steps)).Append(' ').Append(Text(100 * (1 - (point.Value ?? 0))));
        }

        return path.ToString();
    }

    /// <summary>What the first point says at which half or more are out.</summary>
    public static string Half(ChartSeries series) => series.Points.FirstOrDefault(point => point.Value >= Middle, series.Points[^1]).Text;

    /// <summary>Where the curve crosses its half; <see langword="null"/> where it starts above it or never does.</summary>
    public string? HalfPlace(ChartSeries series)
    {
        for (var index = 1; index < series.Points.Length; index++)
        {
            if (series.Points[index - 1].Value is { } low && series.Points[index].Value is { } high && low < Middle && high >= Middle)
            {
                return Percent((index - 1 + ((Middle - low) / (high - low))) / Steps);
            }
        }

        return null;
    }

    private static string Percent(double share) => Text(share * 100) + "%";

    private static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
