namespace Dashboard.Analytics.Columns;

/// <summary>One fact of every row.</summary>
internal interface IFactColumn
{
    int Count { get; }

    /// <summary>What its rows take in memory.</summary>
    long Bytes { get; }

    /// <summary>The arrays behind its base, of numbers or of enumerations; the same of every column of a kind.</summary>
    IEnumerable<Array> Stored { get; }
}
