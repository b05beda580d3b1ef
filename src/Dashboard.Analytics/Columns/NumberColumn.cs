using System.Collections;
using System.Runtime.CompilerServices;

namespace Dashboard.Analytics.Columns;

/// <summary>Codes and counts, from −8 up, in as few bytes as the largest of them needs; base and tail each for itself.</summary>
internal sealed class NumberColumn : IFactColumn, IReadOnlyList<int>
{
    private readonly Numbers _base;
    private readonly Numbers _tail;
    private readonly int _baseCount;

    public NumberColumn(Numbers rows)
        : this(rows, Numbers.Of([]))
    {
    }

    private NumberColumn(Numbers rows, Numbers tail) => (_base, _tail, _baseCount) = (rows, tail, rows.Count);

    public int Count => _baseCount + _tail.Count;

    public long Bytes => _base.Bytes + _tail.Bytes;

    /// <summary>The rows of the base.</summary>
    public Numbers Base => _base;

    public IEnumerable<Array> Stored => [_base.Stored];

    public int this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => row < _baseCount ? _base[row] : _tail[row - _baseCount];
    }

    /// <summary>The same base with another column's base for its tail.</summary>
    public NumberColumn WithTail(NumberColumn tail) => new(_base, tail._base);

    /// <summary>The first row with a number; <see langword="null"/> where none has it.</summary>
    public int? RowOf(int number)
    {
        for (var row = 0; row < Count; row++)
        {
            if (this[row] == number)
            {
                return row;
            }
        }

        return null;
    }

    public IEnumerator<int> GetEnumerator()
    {
        for (var row = 0; row < Count; row++)
        {
            yield return this[row];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
