namespace Dashboard.Analytics.Engine;

/// <summary>The values of loose rows in order within each segment: a selection's are read off, and nothing is sorted for it. Twelve bytes a row.</summary>
internal sealed class LooseOrder
{
    private readonly int[] _first;
    private readonly long[] _values;
    private readonly int[] _tweets;

    /// <param name="segmentOf">By row.</param>
    /// <param name="tweetOf">The place of each row's tweet.</param>
    /// <param name="values">By row, with <see cref="LooseRows.Undefined"/> for those that have none.</param>
    public LooseOrder(int segments, int[] segmentOf, int[] tweetOf, long[] values)
    {
        _first = new int[segments + 1];
        for (var row = 0; row < values.Length; row++)
        {
            _first[segmentOf[row] + 1] += values[row] == LooseRows.Undefined ? 0 : 1;
        }

        for (var segment = 0; segment < segments; segment++)
        {
            _first[segment + 1] += _first[segment];
        }

        (_values, _tweets) = (new long[_first[^1]], new int[_first[^1]]);
        var next = _first[..^1];
        for (var row = 0; row < values.Length; row++)
        {
            if (values[row] != LooseRows.Undefined)
            {
                var place = next[segmentOf[row]]++;
                (_values[place], _tweets[place]) = (values[row], tweetOf[row]);
            }
        }

        var sort = new RadixSort();
        for (var segment = 0; segment < segments; segment++)
        {
            sort.Sort(_values.AsSpan(_first[segment].._first[segment + 1]), _tweets.AsSpan(_first[segment].._first[segment + 1]));
        }
    }

    /// <summary>Ascending.</summary>
    public ReadOnlyMemory<long> Of(int segment, LooseSelection selected)
    {
        var (from, to) = (_first[segment], _first[segment + 1]);
        if (selected.IsAll || from == to)
        {
            return _values.AsMemory(from..to);
        }

        var isSelected = selected.IsSelected;
        var (values, count) = (new long[to - from], 0);
        for (var place = from; place < to; place++)
        {
            // Written always and kept where wanted: a branch would be guessed wrong every other time.
            values[count] = _values[place];
            count += isSelected[_tweets[place]] ? 1 : 0;
        }

        return values.AsMemory(0, count);
    }
}
