namespace Dashboard.Storage.Import;

/// <summary>
/// Finds which of the equal rows of a file the row at hand is, without remembering the file: the equal rows before it stand in the
/// database already, numbered without a gap, so the first number that none of them has is found by doubling and halving.
/// After a cut-off import the same walk finds each row again.
/// </summary>
internal sealed class EqualRows(KnownEvents known)
{
    private readonly HashSet<long> _metOnThisRow = [];
    private long _row = -1;

    /// <summary>Sets the number in the key, and says what stands there, if anything: a row of another file, or this very row of an import that was cut off.</summary>
    public KnownEvent? Place(Span<byte> key, long row)
    {
        uint low = 0, step = 1;
        var (probe, found) = Probe(key, 0, row);
        if (!probe)
        {
            return found;
        }

        // low is an earlier row of this file; look for a number that is not.
        uint high;
        while (true)
        {
            high = low + step;
            (probe, _) = Probe(key, high, row);
            if (!probe)
            {
                break;
            }

            (low, step) = (high, step * 2);
        }

        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            (probe, _) = Probe(key, middle, row);
            (low, high) = probe ? (middle, high) : (low, middle);
        }

        return Probe(key, high, row).Known;
    }

    /// <summary>Several events may stand on one line of a file; those that were met on it are told apart by this.</summary>
    public void Met(long number, long row)
    {
        if (row != _row)
        {
            _metOnThisRow.Clear();
            _row = row;
        }

        _metOnThisRow.Add(number);
    }

    /// <summary>Whether an event was met on this line before: a line of a file may hold several.</summary>
    public bool WasMet(long number, long row) => row == _row && _metOnThisRow.Contains(number);

    private (bool IsEarlier, KnownEvent? Known) Probe(Span<byte> key, uint ordinal, long row)
    {
        EventKey.SetOrdinal(key, ordinal);
        var there = known.ByHash(key);
        var isEarlier = there is { IsMet: true } met && (met.Row < row || (met.Row == row && WasMet(met.Number, row)));
        return (isEarlier, there);
    }
}
