namespace Dashboard.Operations.Snapshots;

/// <summary>Arrays of a snapshot that belong together: they are believed together, or none of them is.</summary>
/// <param name="Name">Unlike every other group's.</param>
/// <param name="IsReadAhead">Whether every start needs it; else it is read when somebody asks for it, and costs nothing until then.</param>
internal sealed record SnapshotGroup(string Name, IReadOnlyList<Array> Arrays, bool IsReadAhead);
