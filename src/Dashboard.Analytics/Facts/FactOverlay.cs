using Dashboard.Domain.Record;

namespace Dashboard.Analytics.Facts;

/// <summary>
/// What a store has over the base that it shares with others: a few tweets derived anew, as rows after those of the base and in the order of
/// exports among themselves. Immutable. It never stands on another overlay: the next one over the same base takes over what it does not derive anew.
/// </summary>
internal sealed class FactOverlay
{
    private readonly int[] _before;
    private readonly int[] _derivedIn;
    private readonly Dictionary<int, int> _rowOfTweet;
    private readonly int _number;

    /// <param name="baseStore">One without an overlay.</param>
    /// <param name="former">The overlay before this one, if there was any.</param>
    /// <param name="anew">Tweets that are in it no more as they were.</param>
    /// <param name="tail">Rows from 0 on.</param>
    public FactOverlay(FactStore baseStore, FactOverlay? former, IReadOnlySet<int> anew, RecordCodes codes, TweetColumns tail)
    {
        Base = baseStore;
        var baseRows = baseStore.Columns.Count;
        var order = new ExportComparison(baseStore.Columns, baseStore.Codes);
        (_before, _derivedIn, _number) = (new int[tail.Count], new int[tail.Count], (former?._number ?? 0) + 1);
        _rowOfTweet = new(tail.Count);
        List<int> replaced = [];
        for (var row = 0; row < tail.Count; row++)
        {
            var tweet = tail.Tweet[row];
            (_before[row], _derivedIn[row]) = anew.Contains(tweet)
                ? (order.RowsBefore(tail.Start[row], codes.Tweets[tweet]), _number)
                : former!.Taken(tweet);
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

    public ReplacedRows Replaced { get; }

    public int Tweets => _before.Length;

    /// <summary>How many rows of the base stand before a row of the tail, replaced ones among them.</summary>
    /// <param name="row">From 0 on.</param>
    public int RowsBefore(int row) => _before[row];

    /// <summary>The row that a tweet of this overlay had in an earlier one over the same base, from 0 on; −1 where it was not in that, or not as it is now.</summary>
    /// <param name="row">From 0 on.</param>
    /// <param name="tweet">Its identifier's index.</param>
    /// <param name="earlier">One that this one followed, if not at once.</param>
    public int RowIn(FactOverlay earlier, int row, int tweet) =>
        earlier.RowOf(tweet) - earlier.Base.Columns.Count is { } known && earlier._derivedIn[known] == _derivedIn[row] ? known : -1;

    /// <summary>The row of a tweet that was derived anew.</summary>
    public int? RowOf(int tweet) => _rowOfTweet.TryGetValue(tweet, out var row) ? row : null;

    private (int Before, int DerivedIn) Taken(int tweet)
    {
        var row = _rowOfTweet[tweet] - Base.Columns.Count;
        return (_before[row], _derivedIn[row]);
    }
}
