using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Tweets;

/// <summary>Lists tweets page by page. Only the rows of the page become values; all others stay numbers.</summary>
public static class TweetListAnalyzer
{
    public static TweetList Analyze(FactStore facts, Selection selection, TweetListRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(request);
        return FromIndex(facts, selection, request) ?? FromRows(facts, selection, request, cancellationToken);
    }

    /// <summary>A plain list, whose order is known.</summary>
    private static TweetList? FromIndex(FactStore facts, Selection selection, TweetListRequest request)
    {
        if (!request.Focus.IsNone || request.Search.Length > 0
            || facts.Selected(selection).TweetBits() is not { } selected
            || OrderOf(facts, request.Sort, request.IsDescending) is not { } order)
        {
            return null;
        }

        var total = ListOrder.Count(selected);
        var (first, count, page, pages) = Place(request, total);
        return new TweetList(total, total, page, pages, [.. order.Slice(facts, selected, first, count).Select(new FactRows(facts).Tweet)]);
    }

    private static ListOrder? OrderOf(FactStore facts, TweetField by, bool isDescending) =>
        facts.Index.Of((by, isDescending), all => ListOrder.Build(all, by, isDescending));

    private static TweetList FromRows(FactStore facts, Selection selection, TweetListRequest request, CancellationToken cancellationToken)
    {
        var focused = 0;
        List<int> found = [];
        foreach (var tweet in facts.Focused(selection, request.Focus, cancellationToken))
        {
            focused++;
            if (request.Search.Length == 0 || IdOf(facts, tweet).Contains(request.Search, StringComparison.OrdinalIgnoreCase))
            {
                found.Add(tweet);
            }
        }

        var (first, count, page, pages) = Place(request, found.Count);
        var rows = Ordered(facts, found, request, first, count, cancellationToken);
        return new TweetList(focused, found.Count, page, pages, [.. rows.Select(new FactRows(facts).Tweet)]);
    }

    private static (int First, int Count, int Page, int Pages) Place(TweetListRequest request, int total)
    {
        var size = Math.Max(1, request.PageSize);
        var pages = Math.Max(1, (int)(((long)total + size - 1) / size));
        var page = Math.Clamp(request.Page, 1, pages);
        var first = (page - 1) * size;
        return (first, Math.Min(size, total - first), page, pages);
    }

    private static string IdOf(FactStore facts, int tweet) => facts.Codes.Tweets[facts.Columns.Tweet[tweet]];

    private static IEnumerable<int> Ordered(
        FactStore facts, List<int> found, TweetListRequest request, int first, int count, CancellationToken cancellationToken)
    {
        // The order of exports is by start.
        if (request is { Sort: TweetField.Start, IsDescending: false })
        {
            return found.GetRange(first, count);
        }

        var keys = new SortKeys(facts, request.Sort, request.IsDescending);
        var entries = new OrderedEntry[found.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = new OrderedEntry(keys.Of(found[i]), facts.PlaceOf(found[i]));
        }

        cancellationToken.ThrowIfCancellationRequested();
        return OrderedEntry.Slice(entries, first, count).Select(entry => facts.RowAt(entry.Place));
    }
}
