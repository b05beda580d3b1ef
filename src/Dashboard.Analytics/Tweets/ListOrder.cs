using System.Numerics;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Tweets;

/// <summary>
/// All tweets of a base in the order of one column: a page of any selection is read off it by walking from the front, a bit for each tweet. Four bytes a
/// tweet for each column and direction that is asked for.
/// </summary>
internal sealed class ListOrder
{
    private readonly int[] _rows;

    private ListOrder(int[] rows) => _rows = rows;

    public static ListOrder Build(FactStore facts, TweetField field, bool isDescending)
    {
        var keys = new SortKeys(facts, field, isDescending);
        var (sorted, rows) = (new long[facts.BaseTweets], new int[facts.BaseTweets]);
        for (var row = 0; row < rows.Length; row++)
        {
            (sorted[row], rows[row]) = (keys.Of(row), row);
        }

        // Stable: ties stay in the order of exports, which is that of rows.
        new RadixSort().Sort(sorted, rows);
        return new(rows);
    }

    /// <summary>How many tweets a selection holds.</summary>
    public static int Count(ReadOnlySpan<ulong> selected)
    {
        var count = 0;
        foreach (var word in selected)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>The selected rows that stand at these places of the list.</summary>
    public int[] Slice(ReadOnlySpan<ulong> selected, int first, int count)
    {
        var (slice, passed, found) = (new int[count], 0, 0);
        for (var i = 0; found < count; i++)
        {
            var row = _rows[i];
            if (((selected[row >> 6] >> row) & 1) != 0 && passed++ >= first)
            {
                slice[found++] = row;
            }
        }

        return slice;
    }
}
