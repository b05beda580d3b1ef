namespace Dashboard.Analytics.Columns;

/// <summary>
/// Some rows while they are gathered, a list for each column; lists are made in the order in which <see cref="ColumnSource"/> is asked for them.
/// One thread at a time.
/// </summary>
internal abstract class RowLists
{
    private readonly List<object> _lists = [];

    /// <summary>The list behind a column, by its place.</summary>
    public object this[int place] => _lists[place];

    protected List<int> Numbers() => Kept(new List<int>());

    protected List<T> Plain<T>()
        where T : unmanaged => Kept(new List<T>());

    /// <summary>One after the other; the column makes them small.</summary>
    protected List<long> Instants() => Plain<long>();

    protected DurationList Durations() => Kept(new DurationList());

    private T Kept<T>(T list)
        where T : class
    {
        _lists.Add(list);
        return list;
    }
}
