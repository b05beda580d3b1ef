using System.Collections.Immutable;

namespace Dashboard.Web.Components.Charts;

/// <summary>One dot with its interval for each row: medians of groups, compared fairly. Texts are ready in the reader's language.</summary>
public sealed record DotPlotModel
{
    /// <param name="rows">The first on top.</param>
    /// <param name="target">A line across all rows, such as the median of all, named at its top.</param>
    /// <exception cref="ArgumentException">A text says nothing, a value is not finite or below 0, an interval falls, or a link leaves this site.</exception>
    public DotPlotModel(string title, string summary, ImmutableArray<DotPlotRow> rows, ChartAxis axis, ChartTable table, ChartTarget? target = null)
    {
        ChartRules.CheckWords(title, summary, axis.Title);
        ChartRules.Require(!rows.IsDefault, "Rows are a list, empty where there is nothing to draw.");
        ChartRules.Require(rows.All(row => row.Dot is null or (>= 0 and < double.PositiveInfinity)), "A dot is finite, 0 or more.");
        ChartRules.Require(rows.All(row => row.Interval is null || (row.Dot is not null && row.Interval.IsSound)), "An interval has a dot, and does not end below its start.");
        ChartRules.Require(target is not { } line || (double.IsFinite(line.Value) && line.Value >= 0), "A target is finite, 0 or more.");
        ChartRules.Require(axis.Max is not { } max || (double.IsFinite(max) && max > 0), "An axis ends above 0.");
        ChartHref.Check(rows.Select(row => row.Href));
        (Title, Summary, Rows, Axis, Table, Target) = (title, summary, rows, axis, table, target);
    }

    /// <summary>The figure's heading.</summary>
    public string Title { get; }

    /// <summary>One sentence with the figures that matter.</summary>
    public string Summary { get; }

    public ImmutableArray<DotPlotRow> Rows { get; }

    public ChartAxis Axis { get; }

    public ChartTable Table { get; }

    public ChartTarget? Target { get; }
}

/// <param name="Label">The group's name; it may come from data.</param>
/// <param name="Dot">In the unit of the axis' format, 0 or more; <see langword="null"/> where it is suppressed or not defined: then the text stands in its place.</param>
/// <param name="Text">The figures as a person reads them ("31 h, 28 h – 36 h, n 412"), or why there are none ("&lt;5").</param>
/// <param name="Interval">The line around the dot; <see langword="null"/> where it could not be computed.</param>
/// <param name="Note">Short text at the row's end, such as its n.</param>
/// <param name="Href">Where the row leads.</param>
/// <param name="Colour"><see langword="null"/> is the accent.</param>
public sealed record DotPlotRow(
    string Label, double? Dot, string Text, DotInterval? Interval = null, string? Note = null, string? Href = null, ColourToken? Colour = null);

/// <param name="Low">0 or more; <see langword="null"/> leaves the interval open towards 0.</param>
/// <param name="High"><see langword="null"/> leaves it open towards the axis' end.</param>
public sealed record DotInterval(double? Low, double? High)
{
    internal bool IsSound => Low is null or (>= 0 and < double.PositiveInfinity)
        && High is null or (>= 0 and < double.PositiveInfinity)
        && (Low is null || High is null || Low <= High);
}
