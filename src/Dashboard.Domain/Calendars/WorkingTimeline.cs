namespace Dashboard.Domain.Calendars;

/// <summary>
/// A calendar's working windows over a span of years, as instants: sorted, not overlapping, with the working time before each,
/// so that any instant's place in working time is one search away.
/// </summary>
internal sealed class WorkingTimeline
{
    private readonly long[] _opens;
    private readonly long[] _closes;
    private readonly long[] _before;

    /// <param name="from">First instant covered, UTC milliseconds.</param>
    /// <param name="to">End of the covered span, exclusive.</param>
    /// <param name="windows">Half-open windows in order of opening; where clock changes make two overlap, the union counts.</param>
    public WorkingTimeline(long from, long to, IEnumerable<(long Open, long Close)> windows)
    {
        From = from;
        To = to;
        List<long> opens = [], closes = [], before = [];
        var (worked, last) = (0L, long.MinValue);
        foreach (var (open, close) in windows)
        {
            var effective = Math.Max(open, last);
            if (close <= effective)
            {
                continue;
            }

            opens.Add(effective);
            closes.Add(close);
            before.Add(worked);
            worked += close - effective;
            last = close;
        }

        (_opens, _closes, _before) = ([.. opens], [.. closes], [.. before]);
    }

    public long From { get; }

    public long To { get; }

    public bool Covers(long instant) => instant >= From && instant <= To;

    /// <summary>Working milliseconds from the beginning of the timeline up to the instant.</summary>
    public long WorkedUntil(long instant)
    {
        var index = Array.BinarySearch(_opens, instant);
        index = index >= 0 ? index : ~index - 1;
        return index < 0 ? 0 : _before[index] + Math.Min(instant, _closes[index]) - _opens[index];
    }

    /// <summary>The first instant up to which so much was worked since the beginning of the timeline.</summary>
    /// <param name="worked">More than 0, and no more than there is.</param>
    public long InstantOf(long worked)
    {
        var index = Array.BinarySearch(_before, worked);

        // Where a window begins with so much, it was the one before that ended with it.
        index = (index >= 0 ? index : ~index) - 1;
        return _opens[index] + worked - _before[index];
    }

    /// <summary>The windows between two instants, cut at both.</summary>
    public IEnumerable<(long Open, long Close)> OpenBetween(long from, long to)
    {
        var first = Array.BinarySearch(_closes, from);
        for (var window = first >= 0 ? first + 1 : ~first; window < _opens.Length && _opens[window] < to; window++)
        {
            yield return (Math.Max(_opens[window], from), Math.Min(_closes[window], to));
        }
    }
}
