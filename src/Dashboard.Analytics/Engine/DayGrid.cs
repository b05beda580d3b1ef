using System.Numerics;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// Where numbers that are kept up to each day stand: those of a segment, a value and a day together, one after the other for every day that the segment's rows span
/// and one day more.
/// </summary>
/// <param name="values">How many values tweets are told apart by.</param>
/// <param name="width">How many numbers there are of each.</param>
internal sealed class DayGrid(DaySpans spans, int values, int width)
{
    private readonly int[] _first = FirstOf(spans, values, width);

    public int Segments => spans.Segments;

    public int Values => values;

    public int Width => width;

    /// <summary>All numbers there are.</summary>
    public int Count => _first[^1];

    /// <summary>How many there would be; a grid holds no more than an array does.</summary>
    public static long CountOf(DaySpans spans, int values, int width) => values * (spans.Days + spans.Segments) * width;

    /// <summary>The first of those over the days before one.</summary>
    public int PlaceOf(int segment, int value, int day) =>
        _first[segment] + (((value * (spans.LengthOf(segment) + 1)) + spans.Before(segment, day)) * width);

    /// <summary>Makes what is noted of each day what there is up to its end.</summary>
    public void Run<T>(Span<T> numbers)
        where T : INumberBase<T>
    {
        for (var segment = 0; segment < Segments; segment++)
        {
            var length = (spans.LengthOf(segment) + 1) * width;
            for (var value = 0; value < values; value++)
            {
                var ofValue = numbers.Slice(_first[segment] + (value * length), length);
                for (var i = width; i < length; i++)
                {
                    ofValue[i] += ofValue[i - width];
                }
            }
        }
    }

    private static int[] FirstOf(DaySpans spans, int values, int width)
    {
        var first = new int[spans.Segments + 1];
        for (var segment = 0; segment < spans.Segments; segment++)
        {
            first[segment + 1] = first[segment] + (values * (spans.LengthOf(segment) + 1) * width);
        }

        return first;
    }
}
