namespace Dashboard.Analytics.Columns;

/// <summary>Durations of every row, however they are kept.</summary>
internal interface IDurations : IFactColumn
{
    long this[int row] { get; }
}
