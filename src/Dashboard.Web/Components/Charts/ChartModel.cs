using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Dashboard.Web.Components.Charts;

/// <summary>
/// What a chart shows, in words that no chart library knows: all texts are ready in the reader's language, all values in the unit
/// of the axis' format. It cannot be built with series of unequal length, values that are not finite, marks outside, boxes that
/// fall or links that leave this site: each of its makers throws <see cref="ArgumentException"/> then.
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
        ChartTable table) =>
        (Kind, Title, Summary, Categories, Series, Axis, Table) = (kind, title, summary, categories, series, axis, table);

    public ChartKind Kind { get; }

    /// <summary>The figure's heading.</summary>
    public string Title { get; }

    /// <summary>One sentence with the figures that matter: what a reader who sees no picture is told.</summary>
    public string Summary { get; }

    public ImmutableArray<ChartCategory> Categories { get; }

    public ImmutableArray<ChartSeries> Series { get; }

    public ChartAxis Axis { get; }

    public ChartBand? Band { get; private init; }

    public ImmutableArray<ChartMark> Marks { get; private init; } = [];

    public ChartTarget? Target { get; private init; }

    /// <summary>What choosing some of the dates leads to.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ChartBrush? Brush { get; private init; }

    /// <summary>The axis that curves run along.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CurveAxis? Across { get; private init; }

    /// <summary>One for each category where this is a picture of boxes. They are drawn in the page, not by the script.</summary>
    [JsonIgnore]
    public ImmutableArray<ChartBox?> Spreads { get; private init; } = [];

    /// <summary>What stands in place of a box that is missing.</summary>
    [JsonIgnore]
    public string? TooFew { get; private init; }

    /// <summary>Never sent to the browser's script: it stands in the page.</summary>
    [JsonIgnore]
    public ChartTable Table { get; }

    /// <summary>Whether there is anything to draw.</summary>
    [JsonIgnore]
    public bool HasValues => Spreads.Any(box => box is not null) || Series.Any(series => series.Points.Any(point => point.Value is not null));

    /// <summary>Lines over dates, with at most one band behind them.</summary>
    /// <param name="categories">Each with a date, in rising order.</param>
    /// <param name="brush">With a step for each category; <see langword="null"/> where none can be chosen.</param>
    public static ChartModel Line(
        string title,
        string summary,
        ImmutableArray<ChartCategory> categories,
        ImmutableArray<ChartSeries> series,
        ChartAxis axis,
        ChartTable table,
        ChartBand? band = null,
        ImmutableArray<ChartMark> marks = default,
        ChartTarget? target = null,
        ChartBrush? brush = null) =>
        Checked(new(ChartKind.Line, title, summary, categories, series, axis, table) { Band = band, Marks = marks.IsDefault ? [] : marks, Target = target, Brush = brush });

    /// <summary>One lying bar for each category, the first on top.</summary>
    public static ChartModel HorizontalBars(
        string title, string summary, ImmutableArray<ChartCategory> categories, ChartSeries series, ChartAxis axis, ChartTable table) =>
        Checked(new(ChartKind.HorizontalBars, title, summary, categories, [series], axis, table));

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
        Checked(new(ChartKind.Columns, title, summary, categories, [series], axis, table) { Marks = marks.IsDefault ? [] : marks, Target = target });

    /// <summary>One lying box for each category, the first on top. A whisker that would squeeze all boxes runs off the axis, with its end in words.</summary>
    /// <param name="boxes">One for each category; <see langword="null"/> where there are too few values for a box.</param>
    /// <param name="tooFew">What stands in place of a box that is missing ("fewer than 5"); <see langword="null"/> leaves the row empty.</param>
    public static ChartModel Boxes(
        string title,
        string summary,
        ImmutableArray<ChartCategory> categories,
        ImmutableArray<ChartBox?> boxes,
        ChartAxis axis,
        ChartTable table,
        string? tooFew = null) =>
        Checked(new(ChartKind.Boxes, title, summary, categories, [], axis, table) { Spreads = boxes, TooFew = tooFew });

    /// <summary>One line for each group over an axis of durations, such as the share that was published by then.</summary>
    /// <param name="categories">Each with its place (<see cref="ChartCategory.At"/>), in rising order, the same for all groups.</param>
    /// <param name="series">Shares 0 to 1; each is named at its line's end by its end label.</param>
    public static ChartModel Curves(
        string title,
        string summary,
        ImmutableArray<ChartCategory> categories,
        ImmutableArray<ChartSeries> series,
        CurveAxis across,
        ChartAxis axis,
        ChartTable table) =>
        Checked(new(ChartKind.Curves, title, summary, categories, series, axis, table) { Across = across });

    private static ChartModel Checked(ChartModel model)
    {
        ChartRules.Check(model);
        return model;
    }
}
