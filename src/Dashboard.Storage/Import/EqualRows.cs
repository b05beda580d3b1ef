namespace Dashboard.Storage.Import;

/// <summary>
/// Finds which of the equal rows of a file the row at hand is, without remembering the file: the equal rows before it stand in the
/// database already, numbered without a gap, so the first number that none of them has is found by doubling and halving.
/// After a cut-off import the same walk finds each row again. Where a row with other content stands among them (its hash is the same by
/// chance), the walk goes one by one.
/// </summary>
internal sealed class EqualRows(KnownEvents known)
{
    private readonly HashSet<long> _otherMet = [];
    private long _row = -1;
    private long _firstMet;

    /// <summary>Whether the walk at hand came by a row with other content.</summary>
    private bool _hasMetOther;

    /// <summary>The place of the row at hand, and what stands there, if anything: a row of another file, or this very row of an import that was cut off.</summary>
    /// <param name="row">Its line; <see langword="null"/> for a row that no line says, which is the first of its equals.</param>
    public (long Key, KnownEvent? There) Place(in CodedEvent e, long? row)
    {
        _hasMetOther = false;
        var first = ContentKey.Of(e);
        var found = Leap(e, first, row);
        return _hasMetOther ? WalkFrom(e, first, row) : found;
    }

    /// <summary>Several events may stand on one line of a file; those that were met on it are told apart by this.</summary>
    public void Met(long number, long row)
    {
        if (row != _row)
        {
            (_row, _firstMet) = (row, number);
            if (_otherMet.Count > 0)
            {
                _otherMet.Clear();
            }
        }
        else if (number != _firstMet)
        {
            _otherMet.Add(number);
        }
    }

    /// <summary>Whether an event was met on this line before: a line of a file may hold several.</summary>
    public bool WasMet(long number, long row) => row == _row && (number == _firstMet || _otherMet.Contains(number));

    private (long Key, KnownEvent? There) Leap(in CodedEvent e, long first, long? row)
    {
        if (!IsEarlier(e, first, row, out var there))
        {
            return (first, there);
        }

        // low is an earlier row of this file; look for a place that is not.
        long low = first, high, step = 1;
        while (true)
        {
            high = low + step;
            if (!IsEarlier(e, high, row, out there))
            {
                break;
            }

            (low, step) = (high, step * 2);
        }

        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            if (IsEarlier(e, middle, row, out var between))
            {
                low = middle;
            }
            else
            {
                (high, there) = (middle, between);
            }
        }

        return (high, there);
    }

    private (long Key, KnownEvent? There) WalkFrom(in CodedEvent e, long key, long? row)
    {
        KnownEvent? there;
        while (IsEarlier(e, key, row, out there))
        {
            key++;
        }

        return (key, there);
    }

    /// <summary>Whether a place is taken by an earlier row of this file, or by other content.</summary>
    private bool IsEarlier(in CodedEvent e, long key, long? row, out KnownEvent? there)
    {
        there = known.At(e.Tweet, key);
        if (there is not { } found)
        {
            return false;
        }

        if (found.Said != e)
        {
            _hasMetOther = true;
            return true;
        }

        return row is { } line && found.IsMet && (found.Row < line || (found.Row == line && WasMet(found.Number, line)));
    }
}
