namespace Dashboard.Web.Components.Charts;

/// <summary>How strongly a cell is coloured: 0 is none, 6 the most.</summary>
public static class HeatLevel
{
    public const int Highest = 6;

    /// <summary>Six even steps up to the largest value: a value above 0 has at least level 1, however small it is.</summary>
    /// <param name="value">0 or more, at most <paramref name="largest"/>; <see langword="null"/> has no level.</param>
    /// <param name="largest">The largest value of the table; where it is 0 every cell has level 0.</param>
    public static int? Of(double? value, double largest) => value switch
    {
        null => null,
        { } amount when largest > 0 && amount > 0 => Math.Clamp((int)Math.Ceiling(amount / largest * Highest), 1, Highest),
        _ => 0,
    };
}
