namespace Dashboard.Analytics.Tweets;

/// <summary>A row, by its place in the order of exports, with what it is ordered by; equal keys stand in the order of exports, so that no two entries are equal.</summary>
internal readonly record struct OrderedEntry(long Key, long Place)
{
    /// <summary>The entries that would stand at these places if all were sorted, in order. Takes time in proportion to their number; they change places.</summary>
    public static ArraySegment<OrderedEntry> Slice(OrderedEntry[] entries, int first, int count)
    {
        Part(entries, 0, first);
        Part(entries, first, first + count);
        entries.AsSpan(first, count).Sort(Compare);
        return new ArraySegment<OrderedEntry>(entries, first, count);
    }

    /// <summary>Moves the smaller entries before <paramref name="place"/>, those from <paramref name="from"/> on being parted from the ones before already.</summary>
    private static void Part(OrderedEntry[] entries, int from, int place)
    {
        var (low, high) = (from, entries.Length - 1);
        while (place > low && place <= high)
        {
            var (left, right) = Around(entries, low, high);
            if (place <= right)
            {
                high = right;
            }
            else if (place >= left)
            {
                low = left;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Parts a stretch around its middle entry (median of three): up to <c>Right</c> are the smaller ones, from <c>Left</c> on the larger.</summary>
    private static (int Left, int Right) Around(OrderedEntry[] entries, int low, int high)
    {
        var pivot = Middle(entries[low], entries[low + ((high - low) / 2)], entries[high]);
        var (left, right) = (low, high);
        while (left <= right)
        {
            while (Compare(entries[left], pivot) < 0)
            {
                left++;
            }

            while (Compare(entries[right], pivot) > 0)
            {
                right--;
            }

            if (left <= right)
            {
                (entries[left], entries[right]) = (entries[right], entries[left]);
                (left, right) = (left + 1, right - 1);
            }
        }

        return (left, right);
    }

    private static OrderedEntry Middle(OrderedEntry a, OrderedEntry b, OrderedEntry c)
    {
        var (low, high) = Compare(a, b) < 0 ? (a, b) : (b, a);
        return Compare(c, low) < 0 ? low : Compare(c, high) > 0 ? high : c;
    }

    /// <summary>Negative where the one stands before the other.</summary>
    public static int Compare(OrderedEntry left, OrderedEntry right) =>
        left.Key != right.Key ? left.Key.CompareTo(right.Key) : left.Place.CompareTo(right.Place);
}
