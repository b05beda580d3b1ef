using Dashboard.Analytics.Facts;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// Which rows of the base may be open at an instant: those that never ended, and, since rows stand by start, the blocks of rows before that
/// instant whose latest end is not. A few blocks are read, not the record; a bit says which tweets ever waited for a slot. A fifth of a byte a tweet.
/// </summary>
internal sealed class OpenRows : IKeptPart
{
    private const int Shift = 7;

    private readonly FactStore _facts;
    private readonly OpenRow[] _neverEnded;
    private readonly long[] _latestEnds;
    private readonly ulong[] _scheduled;

    private OpenRows(FactStore facts, IEnumerable<int> neverEnded, long[] latestEnds, ulong[] scheduled)
    {
        (_facts, _latestEnds, _scheduled) = (facts, latestEnds, scheduled);
        _neverEnded = [.. neverEnded.Select(Row)];
    }

    /// <summary>Rows without an end, ascending.</summary>
    public ReadOnlySpan<OpenRow> NeverEnded => _neverEnded;

    public IReadOnlyList<Array> Stored => [Array.ConvertAll(_neverEnded, row => row.Tweet), _latestEnds, _scheduled];

    /// <param name="facts">The base.</param>
    /// <param name="stored">As <see cref="Stored"/> gave it.</param>
    public static OpenRows Restore(FactStore facts, Array[] stored) => new(facts, (int[])stored[0], (long[])stored[1], (ulong[])stored[2]);

    public static OpenRows Build(FactStore facts, CancellationToken cancellationToken)
    {
        List<int> neverEnded = [];
        var latestEnds = new long[(facts.BaseTweets >> Shift) + 1];
        Array.Fill(latestEnds, Moment.None);
        var scheduled = new ulong[(facts.BaseTweets >> 6) + 1];
        for (var tweet = 0; tweet < facts.BaseTweets; tweet++)
        {
            if ((tweet & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var end = facts.Columns.End[tweet];
            ref var latest = ref latestEnds[tweet >> Shift];
            latest = Math.Max(latest, end);
            if (end == Moment.None)
            {
                neverEnded.Add(tweet);
            }

            foreach (var visit in facts.VisitsOf(tweet))
            {
                scheduled[tweet >> 6] |= facts.Visits.Stage[visit] == StageKey.Scheduled ? 1UL << tweet : 0;
            }
        }

        return new(facts, neverEnded, latestEnds, scheduled);
    }

    /// <summary>Rows that started before an instant and had not ended by then, in no order; one that ends in that very millisecond is open.</summary>
    public List<OpenRow> At(long instant)
    {
        var ends = _facts.Columns.End;
        var below = Below(instant);
        List<OpenRow> open = [];
        foreach (var row in _neverEnded)
        {
            if (row.Tweet >= below)
            {
                break;
            }

            open.Add(row);
        }

        for (var block = 0; block << Shift < below; block++)
        {
            if (_latestEnds[block] < instant)
            {
                continue;
            }

            for (var tweet = block << Shift; tweet < Math.Min((block + 1) << Shift, below); tweet++)
            {
                if (ends[tweet] >= instant)
                {
                    open.Add(Row(tweet));
                }
            }
        }

        return open;
    }

    private OpenRow Row(int tweet) => OpenRow.Of(_facts, tweet, ((_scheduled[tweet >> 6] >> tweet) & 1) != 0);

    /// <summary>How many rows of the base started before an instant.</summary>
    private int Below(long instant)
    {
        var (low, high) = (0, _facts.BaseTweets);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = _facts.Columns.Start[middle] < instant ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
