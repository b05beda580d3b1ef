using System.Runtime.CompilerServices;

namespace Dashboard.Analytics.Columns;

/// <summary>
/// Instants of rows of which neighbours are near to each other, as visits of a tweet are, and tweets by start: the earliest of every 128 rows, and of each row
/// the time since then, in 32 bits where that holds it. Little more than four bytes a row.
/// </summary>
internal sealed class InstantColumn : IFactColumn
{
    private const int Shift = 7;

    private readonly long[] _base;
    private readonly long[] _tail;
    private readonly DurationColumn _after;
    private readonly int _baseCount;

    /// <param name="earliest">Of every block of rows.</param>
    /// <param name="after">By row.</param>
    public InstantColumn(long[] earliest, DurationColumn after)
        : this(earliest, [], after, after.Count)
    {
    }

    private InstantColumn(long[] ofBase, long[] ofTail, DurationColumn after, int baseCount) =>
        (_base, _tail, _after, _baseCount) = (ofBase, ofTail, after, baseCount);

    public int Count => _after.Count;

    public long Bytes => ((_base.Length + _tail.Length) * sizeof(long)) + _after.Bytes;

    public IEnumerable<Array> Stored => [_base, .. _after.Stored];

    public long this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => unchecked((row < _baseCount ? _base[row >> Shift] : _tail[(row - _baseCount) >> Shift]) + _after[row]);
    }

    public static InstantColumn Of(ReadOnlySpan<long> instants)
    {
        var earliest = new long[(instants.Length + (1 << Shift) - 1) >> Shift];
        var (narrow, rows, values) = (new uint[instants.Length], new List<int>(), new List<long>());
        Array.Fill(earliest, long.MaxValue);
        for (var row = 0; row < instants.Length; row++)
        {
            earliest[row >> Shift] = Math.Min(earliest[row >> Shift], instants[row]);
        }

        for (var row = 0; row < instants.Length; row++)
        {
            // Where this goes beyond what a number holds, so does adding it again, and comes back.
            var after = unchecked(instants[row] - earliest[row >> Shift]);
            narrow[row] = NarrowDuration.Of(after);
            if (narrow[row] == NarrowDuration.Wide)
            {
                rows.Add(row);
                values.Add(after);
            }
        }

        return new(earliest, new(new FactColumn<uint>(narrow), new([.. rows], [.. values])));
    }

    /// <summary>The same base with another column's base for its tail.</summary>
    public InstantColumn WithTail(InstantColumn tail) => new(_base, tail._base, _after.WithTail(tail._after), _baseCount);
}
