using System.Collections.Immutable;

namespace Dashboard.Web.Components.Charts;

/// <summary>A table whose cells are coloured by how much they hold. Texts are ready in the reader's language.</summary>
public sealed record HeatTableModel
{
    /// <param name="corner">What the rows are, above their names ("Weekday").</param>
    /// <param name="columns">One heading for each column of cells.</param>
    /// <param name="legend">What the colour means.</param>
    /// <param name="isCompact">Small cells, for many columns of short figures (24 hours).</param>
    /// <exception cref="ArgumentException">A text says nothing, a row has cells of another number than columns, a level is outside 0 to 6, or a link leaves this site.</exception>
    public HeatTableModel(
        string title,
        string summary,
        string corner,
        ImmutableArray<HeatHeading> columns,
        ImmutableArray<HeatRow> rows,
        HeatLegend legend,
        bool isCompact = false)
    {
        ChartRules.CheckWords(title, summary, corner, legend.Meaning, legend.Least, legend.Most);
        ChartRules.Require(!columns.IsDefault && !rows.IsDefault, "Columns and rows are lists, empty where there is nothing to show.");
        ChartRules.Require(rows.All(row => !row.Cells.IsDefault && row.Cells.Length == columns.Length), "Every row has a cell in each column.");
        var cells = rows.SelectMany(row => row.Cells).ToArray();
        ChartRules.Require(cells.All(cell => cell.Level is null or (>= 0 and <= HeatLevel.Highest)), "A level is 0 to 6.");
        ChartRules.Require(cells.All(cell => !string.IsNullOrWhiteSpace(cell.Text)), "Every cell says something, if only “—”.");
        ChartHref.Check(cells.Select(cell => cell.Href));
        ChartHref.Check(columns.Select(column => column.Href));
        ChartHref.Check(rows.Select(row => row.Heading.Href));
        (Title, Summary, Corner, Columns, Rows, Legend, IsCompact) = (title, summary, corner, columns, rows, legend, isCompact);
    }

    /// <summary>The figure's heading.</summary>
    public string Title { get; }

    /// <summary>One sentence with the figures that matter.</summary>
    public string Summary { get; }

    public string Corner { get; }

    public ImmutableArray<HeatHeading> Columns { get; }

    public ImmutableArray<HeatRow> Rows { get; }

    public HeatLegend Legend { get; }

    public bool IsCompact { get; }
}

/// <param name="Label">The row's or column's name; it may come from data.</param>
/// <param name="FullName">Where the label is short ("Mon", "9"): what it stands for ("Monday", "9 to 10 o'clock").</param>
/// <param name="Href">Where it leads.</param>
public sealed record HeatHeading(string Label, string? FullName = null, string? Href = null);

/// <param name="Cells">One for each column.</param>
public sealed record HeatRow(HeatHeading Heading, ImmutableArray<HeatCell> Cells);

/// <param name="Text">The figure; "—" where it is not defined, "&lt;5" where it is suppressed.</param>
/// <param name="Level">0 to 6, see <see cref="HeatLevel"/>; <see langword="null"/> leaves the cell without colour.</param>
/// <param name="Title">The figure with its place and n in words: what the pointer shows.</param>
/// <param name="Href">Where a press on it leads.</param>
public sealed record HeatCell(string Text, int? Level = null, string? Title = null, string? Href = null);

/// <param name="Meaning">What the colour says ("The darker, the more visits arrived in that hour").</param>
/// <param name="Least">What the lightest colour stands for ("0").</param>
/// <param name="Most">What the strongest colour stands for ("412").</param>
public sealed record HeatLegend(string Meaning, string Least, string Most);
