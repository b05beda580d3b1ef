namespace Dashboard.Analytics.Columns;

/// <summary>One fact of every row.</summary>
internal interface IFactColumn
{
    int Count { get; }

    /// <summary>What its rows take in memory.</summary>
    long Bytes { get; }
}
