using System.Text.Encodings.Web;
using System.Text.Json;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Selections;

namespace Dashboard.Operations.Reports;

/// <summary>How reports write their figures as JSON: snake case, keys in order, durations in milliseconds, an undefined figure is <c>null</c>.</summary>
internal static class FigureJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        // Codes are text in a JSON file, not in a page: é stays é.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one object in UTF-8, with a newline at the end.</summary>
    /// <param name="members">Writes the object's members.</param>
    public static void Write(Stream output, Action<Utf8JsonWriter> members)
    {
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    public static void WriteFigure(this Utf8JsonWriter json, string name, double? figure)
    {
        if (figure is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteFigure(this Utf8JsonWriter json, string name, long? figure)
    {
        if (figure is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary><c>{count, n, share, wilson}</c>; the interval has a low and a high end, fractions as the share.</summary>
    public static void WriteShare(this Utf8JsonWriter json, string name, ShareFigure share)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", share.Count);
        json.WriteNumber("n", share.Of);
        json.WriteFigure("share", share.Share);
        json.WriteInterval("wilson", share.WilsonInterval);
        json.WriteEndObject();
    }

    /// <summary>A distribution of durations: percentiles, the mean, the interval of the median and n.</summary>
    public static void WriteDurations(this Utf8JsonWriter json, string name, DurationFigures figures)
    {
        json.WriteStartObject(name);
        json.WriteFigure("max_ms", figures.Max);
        json.WriteFigure("mean_ms", figures.Mean);
        json.WriteInterval("median_interval_ms", figures.MedianInterval);
        json.WriteFigure("median_ms", figures.Median);
        json.WriteNumber("n", figures.N);
        json.WriteFigure("p10_ms", figures.P10);
        json.WriteFigure("p25_ms", figures.P25);
        json.WriteFigure("p5_ms", figures.P5);
        json.WriteFigure("p75_ms", figures.P75);
        json.WriteFigure("p90_ms", figures.P90);
        json.WriteFigure("p95_ms", figures.P95);
        json.WriteEndObject();
    }

    /// <summary>As addresses and the command line say it: what is not said is not narrowed.</summary>
    public static void WriteSelection(this Utf8JsonWriter json, Selection selection)
    {
        json.WriteStartObject("selection");
        foreach (var values in SelectionQuery.Write(selection).GroupBy(pair => pair.Key, pair => pair.Value))
        {
            json.WriteStartArray(values.Key);
            foreach (var value in values)
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    public static void WriteInterval(this Utf8JsonWriter json, string name, Interval? interval)
    {
        if (interval is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteFigure("high", interval.High);
        json.WriteFigure("low", interval.Low);
        json.WriteEndObject();
    }
}
