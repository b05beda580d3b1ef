using System.Runtime.CompilerServices;
using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Columns;

/// <summary>
/// Durations in 32 bits of milliseconds. What does not fit (49 days and more, or less than nothing) is marked, and stands exactly in a table
/// of its own; so does "none" (<see cref="Moment.None"/>), which needs no table. Four bytes a row, twelve more where marked.
/// </summary>
internal sealed class DurationColumn : IDurations
{
    private readonly FactColumn<uint> _narrow;
    private readonly WideDurations _base;
    private readonly WideDurations _tail;

    public DurationColumn(FactColumn<uint> narrow, WideDurations wide)
        : this(narrow, wide, WideDurations.None)
    {
    }

    private DurationColumn(FactColumn<uint> narrow, WideDurations wide, WideDurations tail) => (_narrow, _base, _tail) = (narrow, wide, tail);

    public int Count => _narrow.Count;

    public long Bytes => _narrow.Bytes + _base.Bytes + _tail.Bytes;

    /// <summary>The base's rows as they are stored.</summary>
    public ReadOnlySpan<uint> Base => _narrow.Base;

    /// <summary>What does not fit into the base's rows.</summary>
    public WideDurations Wide => _base;

    public IEnumerable<Array> Stored => [.. _narrow.Stored, .. _base.Stored];

    public long this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var narrow = _narrow[row];
            return narrow < NarrowDuration.Unset ? narrow : Marked(row, narrow);
        }
    }

    /// <summary>The same base with another column's base for its tail.</summary>
    public DurationColumn WithTail(DurationColumn tail) => new(_narrow.WithTail(tail._narrow), _base, tail._base);

    private long Marked(int row, uint narrow)
    {
        if (narrow == NarrowDuration.Unset)
        {
            return Moment.None;
        }

        var tail = row - _narrow.Base.Length;
        return tail < 0 ? _base.Of(row) : _tail.Of(tail);
    }
}
