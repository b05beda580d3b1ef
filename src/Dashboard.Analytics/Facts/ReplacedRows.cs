namespace Dashboard.Analytics.Facts;

/// <summary>Rows of a base that count no more, since their tweets were derived anew: as a list for whoever walks them, as one bit a row for whoever asks.</summary>
internal sealed class ReplacedRows
{
    private readonly int[] _rows;
    private readonly ulong[] _bits;

    /// <param name="rows">Ascending, each once.</param>
    public ReplacedRows(int[] rows)
    {
        _rows = rows;
        _bits = rows.Length == 0 ? [] : new ulong[(rows[^1] >> 6) + 1];
        foreach (var row in rows)
        {
            _bits[row >> 6] |= 1UL << row;
        }
    }

    public static ReplacedRows None { get; } = new([]);

    /// <summary>Ascending.</summary>
    public ReadOnlySpan<int> Rows => _rows;

    public bool Contains(int row) => row >> 6 < _bits.Length && (_bits[row >> 6] & (1UL << row)) != 0;
}
