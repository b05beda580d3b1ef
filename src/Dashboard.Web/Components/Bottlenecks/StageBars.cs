using System.Collections.Immutable;
using Dashboard.Web.Components.Charts;

namespace Dashboard.Web.Components.Bottlenecks;

/// <summary>A table of stages with a bar in each row: picture and figures in one. Texts are ready in the reader's language.</summary>
/// <param name="Headers">Of the stage, then of each cell.</param>
/// <param name="Foot">The closing line, a text for each header; empty where there is none.</param>
/// <param name="Strip">Whether the rows, one after the other, are drawn as one whole.</param>
public sealed record StageBars(
    string Title,
    string Summary,
    ImmutableArray<string> Headers,
    ImmutableArray<StageBar> Rows,
    ImmutableArray<string> Foot,
    bool Strip = false);

/// <param name="Href">Where a press on the name leads; <see langword="null"/> for what can't be chosen.</param>
/// <param name="Part">The bar's part of the longest one, 0 to 1.</param>
/// <param name="Share">Of the whole, where the rows make one.</param>
/// <param name="IsApart">What is no stage: set back, below a rule.</param>
public sealed record StageBar(
    string Name,
    string? Href,
    ColourToken Colour,
    double Part,
    double Share,
    bool IsChosen,
    bool IsApart,
    ImmutableArray<StageBarCell> Cells);

/// <param name="More">What a link counts, in words, behind the figure.</param>
public sealed record StageBarCell(string Text, string? Href = null, string? More = null);
