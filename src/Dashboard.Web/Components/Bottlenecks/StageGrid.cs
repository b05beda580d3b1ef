using System.Collections.Immutable;

namespace Dashboard.Web.Components.Bottlenecks;

/// <summary>A table of figures, each coloured by how much it is and with its count of tweets below. Texts are ready in the reader's language.</summary>
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
    bool IsShortened = false);

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
