using Dashboard.Domain.Record;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Facts;

/// <summary>
/// Events in the order of recording, tweets interleaved, gathered tweet by tweet: a counting sort of places, which keeps each
/// tweet's events in the order of recording and moves none of them. Safe for many threads, each with an <see cref="EventGathering"/> of its own.
/// </summary>
internal sealed class EventsByTweet
{
    private readonly IReadOnlyList<PackedEvents> _parts;
    private readonly int[] _first;
    private readonly int[] _places;

    /// <param name="parts">In the order of recording; at least one.</param>
    public EventsByTweet(IReadOnlyList<PackedEvents> parts)
    {
        _parts = parts;
        _first = new int[parts[0].Counts.Length + 1];
        foreach (var part in parts)
        {
            for (var tweet = 0; tweet < part.Counts.Length; tweet++)
            {
                _first[tweet + 1] += part.Counts[tweet];
            }
        }

        for (var tweet = 1; tweet < _first.Length; tweet++)
        {
            _first[tweet] += _first[tweet - 1];
        }

        _places = Sort();
    }

    public int Count => _places.Length;

    public int Tweets => _first.Length - 1;

    /// <summary>Time of the latest event; meaningless where there is none.</summary>
    public long Latest => _parts.Max(part => part.Latest);

    public int CountOf(int tweet) => _first[tweet + 1] - _first[tweet];

    /// <summary>The tweet's first known values, in the order of recording.</summary>
    public AttributeCodes AttributesOf(int tweet)
    {
        var known = _parts[0].Attributes[tweet];
        for (var part = 1; part < _parts.Count; part++)
        {
            known = known.Or(_parts[part].Attributes[tweet]);
        }

        return known;
    }

    /// <summary>Writes a tweet's events in the order of recording.</summary>
    /// <param name="into">At least <see cref="CountOf"/> long.</param>
    public void Read(int tweet, Span<TweetEvent> into)
    {
        var places = _places.AsSpan(_first[tweet], CountOf(tweet));
        var (part, before) = (0, 0);
        for (var i = 0; i < places.Length; i++)
        {
            // A tweet's places ascend.
            while (places[i] - before >= _parts[part].Count)
            {
                before += _parts[part++].Count;
            }

            ref readonly var e = ref _parts[part][places[i] - before];
            into[i] = new TweetEvent(e.OccurredAt, e.Action, e.Stage, e.Actor, e.Precision);
        }
    }

    private int[] Sort()
    {
        var next = _first[..^1];
        var places = new int[_first[^1]];
        var place = 0;
        foreach (var part in _parts)
        {
            for (var i = 0; i < part.Count; i++, place++)
            {
                places[next[part[i].Tweet]++] = place;
            }
        }

        return places;
    }
}

/// <summary>One thread's view of tweets' events, in a buffer that is used again.</summary>
internal sealed class EventGathering(EventsByTweet events)
{
    private TweetEvent[] _gathered = new TweetEvent[64];

    /// <summary>A tweet's events in the order of recording; good until the next call.</summary>
    public ReadOnlySpan<TweetEvent> Of(int tweet)
    {
        var count = events.CountOf(tweet);
        if (_gathered.Length < count)
        {
            _gathered = new TweetEvent[count];
        }

        events.Read(tweet, _gathered);
        return _gathered.AsSpan(0, count);
    }
}
