using System.Numerics;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Tweets;

/// <summary>
/// All tweets of a base in the order of one column: a page of any selection is read off it by walking from the front, a bit for each tweet. Four bytes a
/// tweet for each column and direction that is asked for. Tweets derived anew are put in between as the walk comes to where they belong.
/// </summary>
internal sealed class ListOrder : IWeighedPart
{
    private readonly int[] _rows;
    private readonly (TweetField Field, bool IsDescending) _by;

    private ListOrder(int[] rows, TweetField field, bool isDescending) => (_rows, _by) = (rows, (field, isDescending));

    public long Bytes => (long)_rows.Length * sizeof(int);

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
        var anew = facts.Own(_by, () => Anew(facts));
        var (slice, passed, found, next) = (new int[count], 0, 0, anew.NextSelected(selected, 0));
        var until = anew.Until(next, _rows.Length);
        for (var i = 0; found < count;)
        {
            int row;
            if (i == until)
            {
                row = anew.Rows[next];
                next = anew.NextSelected(selected, next + 1);
                until = anew.Until(next, _rows.Length);
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

    private AnewInOrder Anew(FactStore facts)
    {
        var keys = new SortKeys(facts, _by.Field, _by.IsDescending);
        var entries = new OrderedEntry[facts.TweetsDerivedAnew];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = new OrderedEntry(keys.Of(facts.BaseTweets + i), facts.PlaceOf(facts.BaseTweets + i));
        }

        Array.Sort(entries, OrderedEntry.Compare);
        return new([.. entries.Select(entry => facts.RowAt(entry.Place))], [.. entries.Select(entry => Below(facts, keys, entry))]);
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

    /// <summary>Tweets that were derived anew, in the order of the list: worked out once for a store.</summary>
    /// <param name="Rows">In order.</param>
    /// <param name="Before">How many rows of the base stand before each.</param>
    private sealed record AnewInOrder(int[] Rows, int[] Before)
    {
        public int NextSelected(ReadOnlySpan<ulong> selected, int from)
        {
            while (from < Rows.Length && !IsSet(selected, Rows[from]))
            {
                from++;
            }

            return from;
        }

        /// <summary>Up to where the base's rows come before one of these.</summary>
        public int Until(int next, int all) => next < Rows.Length ? Before[next] : all;
    }
}
