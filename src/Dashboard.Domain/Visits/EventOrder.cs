namespace Dashboard.Domain.Visits;

/// <summary>Puts a tweet's events in order of time, ties as recorded. Most arrive in order, and are then handed back as they are.</summary>
internal sealed class EventOrder
{
    private (long Time, int Index)[] _keys = new (long, int)[32];
    private TweetEvent[] _sorted = new TweetEvent[32];

    /// <summary>The span is good until the next call.</summary>
    public ReadOnlySpan<TweetEvent> ByTime(ReadOnlySpan<TweetEvent> recorded)
    {
        if (IsInOrder(recorded))
        {
            return recorded;
        }

        if (_keys.Length < recorded.Length)
        {
            _keys = new (long, int)[recorded.Length];
            _sorted = new TweetEvent[recorded.Length];
        }

        var keys = _keys.AsSpan(0, recorded.Length);
        for (var i = 0; i < recorded.Length; i++)
        {
            keys[i] = (recorded[i].OccurredAt, i);
        }

        keys.Sort();
        for (var i = 0; i < recorded.Length; i++)
        {
            _sorted[i] = recorded[keys[i].Index];
        }

        return _sorted.AsSpan(0, recorded.Length);
    }

    private static bool IsInOrder(ReadOnlySpan<TweetEvent> events)
    {
        for (var i = 1; i < events.Length; i++)
        {
            if (events[i].OccurredAt < events[i - 1].OccurredAt)
            {
                return false;
            }
        }

        return true;
    }
}
