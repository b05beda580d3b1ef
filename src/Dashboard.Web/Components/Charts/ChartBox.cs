namespace Dashboard.Web.Components.Charts;

/// <summary>How one category's values spread: a box of the middle half, a line at the median, whiskers to the outer twentieths.</summary>
/// <param name="P5">In the unit of the axis' format, 0 or more, as all five; none is below the one before it.</param>
/// <param name="Text">The five figures and their n as a person reads them, in the reader's language: what the pointer shows.</param>
/// <param name="Colour">A stage's own; <see langword="null"/> is the accent.</param>
/// <param name="Note">Short text at the row's end, such as its n; <see langword="null"/> leaves it out.</param>
public sealed record ChartBox(double P5, double P25, double Median, double P75, double P95, string Text, ColourToken? Colour = null, string? Note = null)
{
    /// <summary>Finite, from 0, and nowhere falling.</summary>
    internal bool Rises =>
        P5 >= 0 && P5 <= P25 && P25 <= Median && Median <= P75 && P75 <= P95 && double.IsFinite(P95);
}
