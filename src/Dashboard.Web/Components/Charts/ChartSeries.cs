using System.Collections.Immutable;

namespace Dashboard.Web.Components.Charts;

/// <summary>One line, or one row of bars.</summary>
/// <param name="Name">In the reader's language.</param>
/// <param name="Points">One for each category, in their order.</param>
/// <param name="ShowsTexts">Whether each bar bears its text at its end (bars and columns).</param>
/// <param name="EndLabel">Written at the end of a line, in place of a legend.</param>
public sealed record ChartSeries(
    string Name,
    ColourToken Colour,
    ImmutableArray<ChartPoint> Points,
    bool ShowsTexts = false,
    string? EndLabel = null);

/// <param name="Value">In the unit of the axis' format, finite; <see langword="null"/> leaves a gap.</param>
/// <param name="Text">The value as a person reads it, with its n, in the reader's language: what the pointer shows.</param>
/// <param name="Colour">Where this one differs from its series.</param>
/// <param name="Label">Shorter text at the bar's end; <see langword="null"/> takes <paramref name="Text"/>.</param>
public sealed record ChartPoint(double? Value, string Text, ColourToken? Colour = null, string? Label = null);

/// <summary>The range behind a line, such as 10th to 90th percentile.</summary>
/// <param name="Ranges">One for each category; <see langword="null"/> leaves a gap.</param>
/// <param name="EndLabel">Written at the band's end, in place of a legend.</param>
public sealed record ChartBand(string Name, ColourToken Colour, ImmutableArray<ChartRange?> Ranges, string? EndLabel = null);

/// <param name="Low">In the unit of the axis' format, at most <paramref name="High"/>.</param>
/// <param name="Text">The range as a person reads it, in the reader's language.</param>
public sealed record ChartRange(double Low, double High, string Text);
