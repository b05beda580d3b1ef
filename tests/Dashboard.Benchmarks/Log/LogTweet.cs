using Dashboard.Domain.Record;

namespace Dashboard.Benchmarks.Log;

/// <summary>One tweet's events, to be taken one after the other.</summary>
/// <param name="events">In the order of time; at least one.</param>
internal sealed class LogTweet(RecordedEvent[] events)
{
    private int _next;

    public bool HasNext => _next < events.Length;

    public long NextAt => events[_next].OccurredAt;

    public RecordedEvent Take() => events[_next++];
}
