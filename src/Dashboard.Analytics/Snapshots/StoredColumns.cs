using Dashboard.Analytics.Columns;

namespace Dashboard.Analytics.Snapshots;

/// <summary>Columns from the arrays behind them, in the order in which they were stored.</summary>
internal sealed class StoredColumns(IEnumerator<Array> arrays) : ColumnSource
{
    protected override NumberColumn NextNumbers() => new(Analytics.Columns.Numbers.Restored(Next<Array>()));

    // An array of bytes is one of any enumeration over bytes, and so on.
    protected override FactColumn<T> NextPlain<T>() => new(Next<T[]>());

    protected override InstantColumn NextInstants()
    {
        var earliest = Next<long[]>();
        return new(earliest, NextDurations());
    }

    protected override DurationColumn NextDurations()
    {
        var narrow = new FactColumn<uint>(Next<uint[]>());
        var rows = Next<int[]>();
        return new(narrow, new(rows, Next<long[]>()));
    }

    protected override DifferingDurations NextDiffering(IDurations? same)
    {
        var (count, differs) = (Next<int[]>()[0], Next<ulong[]>());
        return new(same, count, differs, NextDurations());
    }

    private T Next<T>() => arrays.MoveNext() ? (T)(object)arrays.Current : throw new InvalidDataException("A column is missing.");
}
