namespace Dashboard.Analytics.Facts;

/// <summary>How many rows a selection has in each table that can be taken away.</summary>
/// <param name="Events">Counted events of its tweets, those after the end included.</param>
public readonly record struct RowCounts(long Tweets, long Visits, long Events);
