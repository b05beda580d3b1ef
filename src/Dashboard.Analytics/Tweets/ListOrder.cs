using System.Numerics;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Tweets;

/// <summary>
/// All tweets of a base in the order of one column: a page of any selection is read off it by walking from the front, a bit for each tweet. Four bytes a
/// tweet for each column and direction that is asked for. Tweets derived anew are put in between as the walk comes to where they belong.
/// </summary>
internal sealed class ListOrder
{
    private readonly int[] _rows;
    private readonly (TweetField Field, bool IsDescending) _by;

    private ListOrder(int[] rows, TweetField field, bool isDescending) => (_rows, _by) = (rows, (field, isDescending));

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
        return new(rows, field, isDescending);
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
    /// <param name="facts">The base, or what stands on it.</param>
    /// <param name="selected">A bit for each row.</param>
    public int[] Slice(FactStore facts, ReadOnlySpan<ulong> selected, int first, int count)
    {
        var keys = new SortKeys(facts, _by.Field, _by.IsDescending);
        var anew = DerivedAnew(facts, keys, selected);
        var (slice, passed, found, next) = (new int[count], 0, 0, 0);
        var until = anew.Count > 0 ? Below(facts, keys, anew[0]) : _rows.Length;
        for (var i = 0; found < count;)
        {
            int row;
            if (i == until)
            {
                row = facts.RowAt(anew[next++].Place);
                until = next < anew.Count ? Below(facts, keys, anew[next]) : _rows.Length;
            }
            else
            {
                row = _rows[i++];
                if (!IsSet(selected, row))
                {
                    continue;
                }
            }

            if (passed++ >= first)
            {
                slice[found++] = row;
            }
        }

        return slice;
    }

    private static List<OrderedEntry> DerivedAnew(FactStore facts, SortKeys keys, ReadOnlySpan<ulong> selected)
    {
        List<OrderedEntry> anew = [];
        for (var row = facts.BaseTweets; row < facts.Tweets; row++)
        {
            if (IsSet(selected, row))
            {
                anew.Add(new OrderedEntry(keys.Of(row), facts.PlaceOf(row)));
            }
        }

        anew.Sort(OrderedEntry.Compare);
        return anew;
    }

    private static bool IsSet(ReadOnlySpan<ulong> selected, int row) => ((selected[row >> 6] >> row) & 1) != 0;

    /// <summary>How many rows of the base stand before an entry.</summary>
    private int Below(FactStore facts, SortKeys keys, OrderedEntry entry)
    {
        var (low, high) = (0, _rows.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var isBelow = OrderedEntry.Compare(new OrderedEntry(keys.Of(_rows[middle]), facts.PlaceOf(_rows[middle])), entry) < 0;
            (low, high) = isBelow ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
