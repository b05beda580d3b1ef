using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Dashboard.Web.Components.Charts;

/// <summary>
/// What a chart shows, in words that no chart library knows: all texts are ready in the reader's language, all values in the unit
/// of the axis' format. It cannot be built with series of unequal length, values that are not finite or marks outside.
/// </summary>
public sealed record ChartModel
{
    private ChartModel(
        ChartKind kind,
        string title,
        string summary,
        ImmutableArray<ChartCategory> categories,
        ImmutableArray<ChartSeries> series,
        ChartAxis axis,
        ChartTable table,
        ChartBand? band,
        ImmutableArray<ChartMark> marks,
        ChartTarget? target)
    {
        (Kind, Title, Summary, Categories, Series) = (kind, title, summary, categories, series);
        (Axis, Table, Band, Marks, Target) = (axis, table, band, marks.IsDefault ? [] : marks, target);
        ChartRules.Check(this);
    }

    public ChartKind Kind { get; }

    /// <summary>The figure's heading.</summary>
    public string Title { get; }

    /// <summary>One sentence with the figures that matter: what a reader who sees no picture is told.</summary>
    public string Summary { get; }

    public ImmutableArray<ChartCategory> Categories { get; }

    public ImmutableArray<ChartSeries> Series { get; }

    public ChartAxis Axis { get; }

    public ChartBand? Band { get; }

    public ImmutableArray<ChartMark> Marks { get; }

    public ChartTarget? Target { get; }

    /// <summary>Never sent to the browser's script: it stands in the page.</summary>
    [JsonIgnore]
    public ChartTable Table { get; }

    /// <summary>Lines over dates, with at most one band behind them.</summary>
    /// <param name="categories">Each with a date, in rising order.</param>
    public static ChartModel Line(
        string title,
        string summary,
        ImmutableArray<ChartCategory> categories,
        ImmutableArray<ChartSeries> series,
        ChartAxis axis,
        ChartTable table,
        ChartBand? band = null,
        ImmutableArray<ChartMark> marks = default,
        ChartTarget? target = null) =>
        new(ChartKind.Line, title, summary, categories, series, axis, table, band, marks, target);

    /// <summary>One lying bar for each category, the first on top.</summary>
    public static ChartModel HorizontalBars(
        string title,
        string summary,
        ImmutableArray<ChartCategory> categories,
        ChartSeries series,
        ChartAxis axis,
        ChartTable table) =>
        new(ChartKind.HorizontalBars, title, summary, categories, [series], axis, table, null, [], null);

    /// <summary>One standing column for each category.</summary>
    public static ChartModel Columns(
        string title,
        string summary,
        ImmutableArray<ChartCategory> categories,
        ChartSeries series,
        ChartAxis axis,
        ChartTable table,
        ImmutableArray<ChartMark> marks = default,
        ChartTarget? target = null) =>
        new(ChartKind.Columns, title, summary, categories, [series], axis, table, null, marks, target);
}
