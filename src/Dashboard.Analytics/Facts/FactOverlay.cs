using Dashboard.Domain.Record;

namespace Dashboard.Analytics.Facts;

/// <summary>
/// What a store has over the base that it shares with others: a few tweets derived anew, as rows after those of the base and in the order of
/// exports among themselves. Immutable. It keeps the events that they follow from, so that the next overlay over the same base is derived from them and the
/// newest ones alone; it never stands on another overlay.
/// </summary>
internal sealed class FactOverlay
{
    private readonly int[] _before;
    private readonly Dictionary<int, int> _rowOfTweet;

    /// <param name="baseStore">One without an overlay.</param>
    /// <param name="events">All events of the tail's tweets, tweet by tweet.</param>
    /// <param name="tail">Rows from 0 on.</param>
    public FactOverlay(FactStore baseStore, IReadOnlyList<RecordedEvent> events, RecordCodes codes, TweetColumns tail)
    {
        (Base, Events) = (baseStore, events);
        var baseRows = baseStore.Columns.Count;
        var order = new ExportComparison(baseStore.Columns, baseStore.Codes);
        _before = new int[tail.Count];
        _rowOfTweet = new(tail.Count);
        List<int> replaced = [];
        for (var row = 0; row < tail.Count; row++)
        {
            var tweet = tail.Tweet[row];
            _before[row] = order.RowsBefore(tail.Start[row], codes.Tweets[tweet]);
            _rowOfTweet.Add(tweet, baseRows + row);
            if (baseStore.RowOf(tweet) is { } known)
            {
                replaced.Add(known);
            }
        }

        replaced.Sort();
        Replaced = new ReplacedRows([.. replaced]);
    }

    public FactStore Base { get; }

    public IReadOnlyList<RecordedEvent> Events { get; }

    public ReplacedRows Replaced { get; }

    public int Tweets => _before.Length;

    /// <summary>How many rows of the base stand before a row of the tail, replaced ones among them.</summary>
    /// <param name="row">From 0 on.</param>
    public int RowsBefore(int row) => _before[row];

    /// <summary>The row of a tweet that was derived anew.</summary>
    public int? RowOf(int tweet) => _rowOfTweet.TryGetValue(tweet, out var row) ? row : null;
}
