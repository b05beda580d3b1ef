namespace Dashboard.Analytics.Columns;

/// <summary>Where the columns of a table come from. They are asked for in one and the same order, whatever the source.</summary>
internal abstract class ColumnSource
{
    private readonly List<IFactColumn> _columns = [];

    /// <summary>What was given so far, in order.</summary>
    public IReadOnlyList<IFactColumn> Columns => _columns;

    public NumberColumn Numbers() => Kept(NextNumbers());

    public FactColumn<T> Plain<T>()
        where T : unmanaged => Kept(NextPlain<T>());

    public InstantColumn Instants() => Kept(NextInstants());

    public DurationColumn Durations() => Kept(NextDurations());

    /// <param name="same">What most of them are; <see langword="null"/>: zero.</param>
    public DifferingDurations Differing(IDurations? same) => Kept(NextDiffering(same));

    protected abstract NumberColumn NextNumbers();

    protected abstract FactColumn<T> NextPlain<T>()
        where T : unmanaged;

    protected abstract InstantColumn NextInstants();

    protected abstract DurationColumn NextDurations();

    protected abstract DifferingDurations NextDiffering(IDurations? same);

    private T Kept<T>(T column)
        where T : IFactColumn
    {
        _columns.Add(column);
        return column;
    }
}
