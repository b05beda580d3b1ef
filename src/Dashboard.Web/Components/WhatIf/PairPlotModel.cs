using System.Collections.Immutable;
using Dashboard.Web.Components.Charts;

namespace Dashboard.Web.Components.WhatIf;

/// <summary>A figure before and after, a row each. Texts are ready in the reader's language.</summary>
/// <param name="Rows">The first on top.</param>
/// <param name="Target">A line across all rows, named at its top.</param>
public sealed record PairPlotModel(string Title, string Summary, ImmutableArray<PairPlotRow> Rows, ChartAxis Axis, ChartTable Table, ChartTarget? Target = null);

/// <param name="Label">What the figure is; it may come from data.</param>
/// <param name="Before">In the unit of the axis' format, 0 or more.</param>
/// <param name="Text">Both figures as a person reads them.</param>
/// <param name="Note">Short text at the row's end.</param>
/// <param name="Interval">The uncertainty of <paramref name="After"/>.</param>
public sealed record PairPlotRow(string Label, double Before, double After, string Text, string Note, ColourToken Colour, DotInterval? Interval = null);
