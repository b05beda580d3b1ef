using System.Text.Json.Serialization;

namespace Dashboard.Web.Components.Charts;

/// <summary>The axis on which values are read.</summary>
/// <param name="Title">What is measured, with its unit, in the reader's language.</param>
/// <param name="Max">Where the axis ends; <see langword="null"/> lets it end on the next step above the largest value.</param>
public sealed record ChartAxis(string Title, ChartFormat Format, double? Max = null);

/// <summary>The axis that curves run along: durations from 0.</summary>
/// <param name="Title">What is measured, in the reader's language.</param>
/// <param name="Format"><see cref="ChartFormat.Elapsed"/> or <see cref="ChartFormat.Working"/>.</param>
/// <param name="IsStepped">Whether a line keeps its height until the next place (a distribution of values as counted) or goes straight there.</param>
public sealed record CurveAxis(string Title, ChartFormat Format, bool IsStepped = true);

/// <summary>The name of a formatter of the axis' steps. It also says the values' unit.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ChartFormat>))]
public enum ChartFormat
{
    /// <summary>Whole numbers of things.</summary>
    [JsonStringEnumMemberName("count")]
    Count,

    /// <summary>Fractions, 0 to 1, shown as percent.</summary>
    [JsonStringEnumMemberName("share")]
    Share,

    /// <summary>Milliseconds on the calendar, shown as minutes, hours or days of 24 hours.</summary>
    [JsonStringEnumMemberName("elapsed")]
    Elapsed,

    /// <summary>Milliseconds of working time, shown as minutes or hours.</summary>
    [JsonStringEnumMemberName("working")]
    Working,
}

[JsonConverter(typeof(JsonStringEnumConverter<ChartKind>))]
public enum ChartKind
{
    /// <summary>Lines over dates, with at most one band behind them.</summary>
    [JsonStringEnumMemberName("line")]
    Line,

    /// <summary>One bar a category, lying, the first on top.</summary>
    [JsonStringEnumMemberName("bars")]
    HorizontalBars,

    /// <summary>One column a category, standing.</summary>
    [JsonStringEnumMemberName("columns")]
    Columns,

    /// <summary>One box a category, lying, the first on top.</summary>
    [JsonStringEnumMemberName("boxes")]
    Boxes,

    /// <summary>Lines over durations.</summary>
    [JsonStringEnumMemberName("curves")]
    Curves,
}
