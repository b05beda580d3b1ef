using System.Runtime.InteropServices;
using Dashboard.Domain.Record;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Facts;

/// <summary>
/// Events in the order of recording, tweets interleaved, gathered tweet by tweet: a counting sort of places, which keeps each
/// tweet's events in the order of recording and moves none of them.
/// </summary>
internal sealed class EventsByTweet
{
    private readonly List<TweetEvent> _events = [];
    private readonly List<int> _tweetOf = [];
    private readonly int[] _first;
    private readonly int[] _places;
    private TweetEvent[] _gathered = new TweetEvent[64];

    /// <param name="events">In the order of recording.</param>
    /// <param name="tweets">How many tweets the record's codes name.</param>
    /// <param name="asOf">Later events are not read; <see langword="null"/> reads all.</param>
    public EventsByTweet(IEnumerable<RecordedEvent> events, int tweets, long? asOf)
    {
        Attributes = [.. Enumerable.Repeat(AttributeCodes.None, tweets)];
        _first = new int[tweets + 1];
        Latest = long.MinValue;
        foreach (var e in events)
        {
            if (e.OccurredAt <= (asOf ?? long.MaxValue))
            {
                Add(e);
            }
        }

        _places = Sort();
    }

    public int Count => _events.Count;

    /// <summary>Time of the latest event; meaningless where there is none.</summary>
    public long Latest { get; private set; }

    /// <summary>Each tweet's first known values, in the order of recording.</summary>
    public AttributeCodes[] Attributes { get; }

    public int CountOf(int tweet) => _first[tweet + 1] - _first[tweet];

    /// <summary>A tweet's events in the order of recording; good until the next call.</summary>
    public ReadOnlySpan<TweetEvent> Of(int tweet)
    {
        var places = _places.AsSpan(_first[tweet], CountOf(tweet));
        if (_gathered.Length < places.Length)
        {
            _gathered = new TweetEvent[places.Length];
        }

        var events = CollectionsMarshal.AsSpan(_events);
        for (var i = 0; i < places.Length; i++)
        {
            _gathered[i] = events[places[i]];
        }

        return _gathered.AsSpan(0, places.Length);
    }

    private static int Known(int first, int next) => first >= 0 ? first : next;

    private void Add(in RecordedEvent e)
    {
        _events.Add(new TweetEvent(e.OccurredAt, e.Action, e.Stage, e.Actor, e.Precision));
        _tweetOf.Add(e.Tweet);
        _first[e.Tweet + 1]++;
        Latest = Math.Max(Latest, e.OccurredAt);
        ref var known = ref Attributes[e.Tweet];
        if (e.Attributes != AttributeCodes.None)
        {
            known = new AttributeCodes(
                Known(known.Department, e.Attributes.Department),
                Known(known.Purpose, e.Attributes.Purpose),
                Known(known.Language, e.Attributes.Language),
                Known(known.Channel, e.Attributes.Channel),
                Known(known.Lane, e.Attributes.Lane),
                Known(known.Pair, e.Attributes.Pair));
        }
    }

    private int[] Sort()
    {
        for (var tweet = 1; tweet < _first.Length; tweet++)
        {
            _first[tweet] += _first[tweet - 1];
        }

        var next = _first.AsSpan(0, _first.Length - 1).ToArray();
        var places = new int[_tweetOf.Count];
        for (var place = 0; place < places.Length; place++)
        {
            places[next[_tweetOf[place]]++] = place;
        }

        return places;
    }
}
