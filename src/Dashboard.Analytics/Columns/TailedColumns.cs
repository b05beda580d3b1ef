namespace Dashboard.Analytics.Columns;

/// <summary>The bases of some columns with the bases of others for their tails.</summary>
/// <param name="columns">The ones, in order.</param>
/// <param name="tails">The others, in the same order.</param>
internal sealed class TailedColumns(IReadOnlyList<IFactColumn> columns, IReadOnlyList<IFactColumn> tails) : ColumnSource
{
    protected override NumberColumn NextNumbers() => Base<NumberColumn>().WithTail(Tail<NumberColumn>());

    protected override FactColumn<T> NextPlain<T>() => Base<FactColumn<T>>().WithTail(Tail<FactColumn<T>>());

    protected override InstantColumn NextInstants() => Base<InstantColumn>().WithTail(Tail<InstantColumn>());

    protected override DurationColumn NextDurations() => Base<DurationColumn>().WithTail(Tail<DurationColumn>());

    protected override DifferingDurations NextDiffering(IDurations? same) => Base<DifferingDurations>().WithTail(Tail<DifferingDurations>());

    private T Base<T>() => (T)columns[Columns.Count];

    private T Tail<T>() => (T)tails[Columns.Count];
}
