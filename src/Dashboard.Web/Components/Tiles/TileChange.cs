namespace Dashboard.Web.Components.Tiles;

/// <summary>How a headline figure differs from that of the period before. The words say all of it; sign and colour only help to find it.</summary>
/// <param name="Words">The difference, what it differs from, and the n of that, in the reader's language.</param>
/// <param name="Way">Where the figure went.</param>
/// <param name="Verdict">Whether that is good.</param>
public sealed record TileChange(string Words, ChangeWay Way, ChangeVerdict Verdict = ChangeVerdict.None);

public enum ChangeWay
{
    /// <summary>It stayed, or there is nothing to compare it with.</summary>
    None,

    Up,

    Down,
}

public enum ChangeVerdict
{
    /// <summary>It is neither good nor bad, or the two intervals have values in common, so that chance alone may have moved it.</summary>
    None,

    Better,

    Worse,
}
