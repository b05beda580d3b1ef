using Dashboard.Domain.Record;
using Dashboard.Domain.Settings;

namespace Dashboard.Storage.Reading;

/// <summary>One revision of the record, good while its reading transaction lasts.</summary>
/// <param name="Events">Counted events in the order of recording; can be walked once.</param>
public sealed record RecordContent(long Revision, RecordSettings Settings, RecordCodes Codes, IEnumerable<RecordedEvent> Events)
{
    internal RecordReader? Reader { get; init; }

    /// <summary>The same events for millions of them, by several threads.</summary>
    /// <param name="asOf">UTC milliseconds; later events are not read. <see langword="null"/> reads all.</param>
    /// <param name="eventsEach">So many are worth a thread, and a part.</param>
    /// <returns>Parts that follow each other in the order of recording; at least one.</returns>
    public IReadOnlyList<PackedEvents> ReadPacked(long? asOf, int eventsEach = 100_000) => Reader!.PackedEvents(asOf, eventsEach);
}

/// <summary>One state of a record.</summary>
/// <param name="WhenMade">When its revision was made, as the database says it; <see langword="null"/> where there is none yet.</param>
public sealed record RecordState(long Revision, string? WhenMade, RecordSettings Settings);

/// <summary>One counted event with its texts, and where it comes from.</summary>
/// <param name="Event">Its <see cref="CanonicalEvent.EventId"/> is the source's own; <see langword="null"/> where the source gave none.</param>
/// <param name="Source">The system that it comes from.</param>
/// <param name="SourceRow">Line of its file; <see langword="null"/> for endings that a profile added.</param>
public readonly record struct StoredEvent(CanonicalEvent Event, string Source, long Batch, long? SourceRow);
