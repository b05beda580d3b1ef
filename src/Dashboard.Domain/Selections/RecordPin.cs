namespace Dashboard.Domain.Selections;

/// <summary>Which state of the record a figure is from: the latest, or one that was pinned so that a colleague sees the same later.</summary>
/// <param name="Revision">The record as it stood with this revision, batches and settings alike; <see langword="null"/> follows the record.</param>
/// <param name="AsOf">UTC milliseconds; events later than this are not read. <see langword="null"/> takes the latest event.</param>
public sealed record RecordPin(long? Revision, long? AsOf)
{
    /// <summary>Follows the record.</summary>
    public static RecordPin Latest { get; } = new(null, null);

    public bool IsLatest => this == Latest;
}
