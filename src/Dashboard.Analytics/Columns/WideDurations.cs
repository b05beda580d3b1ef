namespace Dashboard.Analytics.Columns;

/// <summary>
/// The few durations of a column that 32 bits do not hold, in order of row. Every 256th row's place is kept, so that a value is found in at most
/// eight steps, however many there are.
/// </summary>
internal sealed class WideDurations
{
    private const int Shift = 8;

    private readonly int[] _rows;
    private readonly long[] _values;
    private readonly int[] _first;

    /// <param name="rows">Ascending.</param>
    /// <param name="values">As many.</param>
    public WideDurations(int[] rows, long[] values)
    {
        (_rows, _values) = (rows, values);
        _first = new int[rows.Length == 0 ? 0 : (rows[^1] >> Shift) + 2];
        foreach (var row in rows)
        {
            _first[(row >> Shift) + 1]++;
        }

        for (var block = 1; block < _first.Length; block++)
        {
            _first[block] += _first[block - 1];
        }
    }

    public static WideDurations None { get; } = new([], []);

    public ReadOnlySpan<int> Rows => _rows;

    public ReadOnlySpan<long> Values => _values;

    public long Bytes => (_rows.Length * (sizeof(int) + sizeof(long))) + (_first.Length * sizeof(int));

    public IEnumerable<Array> Stored => [_rows, _values];

    /// <param name="row">One of <see cref="Rows"/>.</param>
    public long Of(int row)
    {
        var (from, to) = (_first[row >> Shift], _first[(row >> Shift) + 1]);
        return _values[Array.BinarySearch(_rows, from, to - from, row)];
    }
}
