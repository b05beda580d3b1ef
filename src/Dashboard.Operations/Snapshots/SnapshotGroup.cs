namespace Dashboard.Operations.Snapshots;

/// <summary>Arrays of a snapshot that belong together: they are believed together, or none of them is.</summary>
/// <param name="Name">Unlike every other group's.</param>
internal sealed record SnapshotGroup(string Name, IReadOnlyList<Array> Arrays);
