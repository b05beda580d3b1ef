using System.Collections.Immutable;
using Dashboard.Web.Components.Charts;

namespace Dashboard.Web.Components.Bottlenecks;

/// <summary>
/// A table of figures, each coloured by how much it is and with its count of tweets below. Texts are ready in the reader's language. It cannot be built with a row
/// of another width than the columns, a level outside 0 to 6 or a link that leaves this site: <see cref="ArgumentException"/> then.
/// </summary>
/// <param name="Corner">What the rows are, above their names.</param>
/// <param name="Least">What the lightest colour stands for; empty where nothing is coloured.</param>
/// <param name="Most">What the strongest colour stands for.</param>
/// <param name="IsShortened">Whether a cell's words say more than its figure, its count and the headings: then they are read out with it.</param>
public sealed record StageGrid(
    string Title,
    string Summary,
    string Corner,
    ImmutableArray<GridHeading> Columns,
    ImmutableArray<GridRow> Rows,
    string Legend,
    string Least,
    string Most,
    bool IsShortened = false)
{
    public ImmutableArray<GridRow> Rows { get; } = Checked(Columns, Rows);

    private static ImmutableArray<GridRow> Checked(ImmutableArray<GridHeading> columns, ImmutableArray<GridRow> rows)
    {
        ChartRules.Require(rows.All(row => row.Cells.Length == columns.Length), "Every row has a cell in each column.");
        ChartRules.Require(rows.All(row => row.Cells.All(cell => cell.Level is null or (>= 0 and <= HeatLevel.Highest))), "A level is 0 to 6.");
        ChartHref.Check(rows.SelectMany(row => row.Cells).Select(cell => cell.Href));
        ChartHref.Check(columns.Concat(rows.Select(row => row.Heading)).Select(heading => heading.Href));
        return rows;
    }
}

/// <param name="Href">Where it leads; <see langword="null"/> where it leads nowhere.</param>
/// <param name="Note">Small, below the name, such as its n.</param>
public sealed record GridHeading(string Name, string? Href = null, bool IsChosen = false, string? Note = null);

/// <param name="Cells">One for each column.</param>
public sealed record GridRow(GridHeading Heading, ImmutableArray<GridCell> Cells);

/// <param name="Text">The figure; a dash where it is not defined.</param>
/// <param name="Count">How many tweets the list behind it has; empty where there is none.</param>
/// <param name="Words">Figure, place and counts in words: what the pointer shows.</param>
/// <param name="Level">0 to 6; <see langword="null"/> leaves the cell without colour.</param>
/// <param name="Href">The list of exactly those tweets.</param>
public sealed record GridCell(string Text, string Count, string Words, int? Level = null, string? Href = null)
{
    /// <summary>Nothing there.</summary>
    public static GridCell Empty { get; } = new("", "", "");
}
