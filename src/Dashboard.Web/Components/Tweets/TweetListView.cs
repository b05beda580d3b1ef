using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.Tweets;

/// <summary>
/// What the address says of the list: <c>page=3</c>, <c>sort=approvers</c>, <c>desc=1</c>, <c>q=T-10</c>, <c>columns=tweet_id,outcome</c>.
/// What it doesn't say is as usual: the newest first, but of tweets in flight the oldest.
/// </summary>
public sealed record TweetListView(TweetListRequest Request, ImmutableArray<TweetField> Columns)
{
    public const string Page = "page", Sort = "sort", Descending = "desc", Search = "q", ColumnsName = "columns";

    private const int LongestSearch = 200;

    public static TweetListView Read(PageAddress address)
    {
        var view = address.View;
        var sort = TweetFieldCodes.Find(view[Sort]);
        return new(
            new TweetListRequest
            {
                Focus = address.Focus,
                Search = view[Search].Trim() is var search && search.Length > LongestSearch ? search[..LongestSearch] : view[Search].Trim(),
                Sort = sort ?? TweetField.Start,
                IsDescending = sort is null ? !address.Focus.IsOfTweetsInFlight : view[Descending] == "1",
                Page = int.TryParse(view[Page], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1,
            },
            ReadColumns(view[ColumnsName], address.Selection.Clock));
    }

    /// <summary>The columns of a list whose address names none; time to publish is in the clock chosen.</summary>
    public static ImmutableArray<TweetField> Usual(ClockKind clock) =>
    [
        TweetField.TweetId, TweetField.Department, TweetField.Purpose, TweetField.Language, TweetField.Lane, TweetField.Outcome, TweetField.Start, TweetField.End,
        clock == ClockKind.Working ? TweetField.Working : TweetField.TimeToPublish, TweetField.Approvers, TweetField.Flags,
    ];

    public static PageAddress ToPage(PageAddress address, int page) =>
        address with { View = address.View.With(Page, page <= 1 ? "" : page.ToString(CultureInfo.InvariantCulture)) };

    /// <summary>A press on the column's head: the other way round where it is the order already; else texts from A, numbers from the largest.</summary>
    public PageAddress ToSort(PageAddress address, TweetField field)
    {
        var isDescending = Request.Sort == field ? !Request.IsDescending : field > TweetField.Outcome;
        return address with { View = address.View.With(Page, "").With(Sort, field.Code()).With(Descending, isDescending ? "1" : "") };
    }

    /// <summary>One column more or less; the identifier always stays.</summary>
    public PageAddress ToColumn(PageAddress address, TweetField field, bool isShown)
    {
        var columns = TweetFieldCodes.All.Where(other => other == field ? isShown : Columns.Contains(other)).ToImmutableArray();
        var written = columns.SequenceEqual(Usual(address.Selection.Clock)) ? "" : string.Join(',', columns.Select(column => column.Code()));
        return address with { View = address.View.With(ColumnsName, written) };
    }

    public static PageAddress ToFocus(PageAddress address, TweetFocus focus) => address with { Focus = focus, View = address.View.With(Page, "") };

    private static ImmutableArray<TweetField> ReadColumns(string written, ClockKind clock)
    {
        var named = written.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(TweetFieldCodes.Find).OfType<TweetField>().ToHashSet();
        return named.Count == 0 ? Usual(clock) : [.. TweetFieldCodes.All.Where(field => field == TweetField.TweetId || named.Contains(field))];
    }
}
