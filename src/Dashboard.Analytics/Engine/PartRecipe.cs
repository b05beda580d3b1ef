namespace Dashboard.Analytics.Engine;

/// <summary>How a part of an index is made: from the facts of any index's base, or from what a file has kept of it.</summary>
/// <param name="Build"><see langword="null"/> where there would be too much of it to be worth the while.</param>
/// <param name="Restore">From what <see cref="IKeptPart.Stored"/> gave; <see langword="null"/> where the part is never kept.</param>
/// <param name="Order">
/// The order of rows that it stands on, or that tells as much: once nobody has asked for any part of that for long, they may go. <see langword="null"/>: it stays.
/// </param>
internal sealed record PartRecipe(Func<FactIndex, object?> Build, Func<FactIndex, Array[], object>? Restore = null, Ordering? Order = null);
