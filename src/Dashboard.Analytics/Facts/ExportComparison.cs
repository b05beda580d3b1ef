using Dashboard.Domain.Record;

namespace Dashboard.Analytics.Facts;

/// <summary>The order of exports: by start, then by identifier (ordinal).</summary>
internal sealed class ExportComparison(TweetColumns tweets, RecordCodes codes)
{
    /// <summary>How many rows of columns in this order stand before a tweet, by bisection.</summary>
    public int RowsBefore(long start, string identifier)
    {
        var (low, high) = (0, tweets.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Compare(middle, start, identifier) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int Compare(int row, long start, string identifier)
    {
        var byStart = tweets.Start[row].CompareTo(start);
        return byStart != 0 ? byStart : string.CompareOrdinal(codes.Tweets[tweets.Tweet[row]], identifier);
    }
}
