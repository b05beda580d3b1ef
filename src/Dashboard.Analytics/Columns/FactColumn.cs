using System.Runtime.CompilerServices;

namespace Dashboard.Analytics.Columns;

/// <summary>
/// One fact of every row, in two parts: a base that any number of successors share, and a tail of rows after it that is a store's own.
/// Immutable; a row costs one comparison more than an array.
/// </summary>
internal sealed class FactColumn<T> : IFactColumn
    where T : unmanaged
{
    private readonly T[] _base;
    private readonly T[] _tail;

    public FactColumn(T[] rows)
        : this(rows, [])
    {
    }

    private FactColumn(T[] rows, T[] tail) => (_base, _tail) = (rows, tail);

    public int Count => _base.Length + _tail.Length;

    public long Bytes => (long)Count * Unsafe.SizeOf<T>();

    /// <summary>The rows of the base.</summary>
    public ReadOnlySpan<T> Base => _base;

    public IEnumerable<Array> Stored => [_base];

    public T this[int row]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)row < (uint)_base.Length ? _base[row] : _tail[row - _base.Length];
    }

    /// <summary>The same base with another column's base for its tail.</summary>
    public FactColumn<T> WithTail(FactColumn<T> tail) => new(_base, tail._base);
}
