using System.Collections.Immutable;
using System.Globalization;
using Dashboard.Analytics.InFlight;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.InFlight;

/// <summary>
/// What the address says of the list of waiting tweets: <c>at=legal</c>, <c>sort=held</c>, <c>page=3</c>. What it doesn't say is as usual: at any
/// stage, the oldest first.
/// </summary>
/// <param name="Stage">A stage's code or a reserved name; empty: any.</param>
/// <param name="Page">From 1; beyond the last it is the last.</param>
internal sealed record WaitingView(string Stage, WaitingOrder Order, int Page)
{
    public const int PageSize = 25;

    private const string StageName = "at", SortName = "sort", PageName = "page";

    public static WaitingView Read(PageAddress address) => new(
        address.View[StageName],
        Enum.TryParse<WaitingOrder>(address.View[SortName], ignoreCase: true, out var order) && Enum.IsDefined(order) ? order : WaitingOrder.Age,
        int.TryParse(address.View[PageName], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1);

    /// <summary>The page with a stage's tweets alone in its list.</summary>
    public static string At(PageAddress address, string stage) => (address with { View = address.View.With(StageName, stage).With(PageName, "") }).Write();

    public static string InOrder(PageAddress address, WaitingOrder order) => (address with
    {
        View = address.View.With(SortName, order == WaitingOrder.Age ? "" : order.ToString().ToLowerInvariant()).With(PageName, ""),
    }).Write();

    public static string ToPage(PageAddress address, int page) =>
        (address with { View = address.View.With(PageName, page <= 1 ? "" : page.ToString(CultureInfo.InvariantCulture)) }).Write();

    /// <summary>The tweets that the list is of, in its order; what is not known comes last, ties in the order of exports.</summary>
    public ImmutableArray<WaitingTweet> Of(InFlightReport report, ClockKind clock)
    {
        var tweets = report.Tweets.Where(IsThere);
        return Order switch
        {
            WaitingOrder.Held => [.. tweets.OrderByDescending(tweet => Held(tweet)?.In(clock) ?? -1)],
            WaitingOrder.Due => [.. tweets.OrderBy(tweet => tweet.TargetLeftMs ?? long.MaxValue)],
            WaitingOrder.Tweet => [.. tweets.OrderBy(tweet => tweet.TweetId, StringComparer.Ordinal)],
            WaitingOrder.Department => [.. tweets.OrderBy(tweet => tweet.Department, StringComparer.Ordinal)],
            _ => [.. tweets.OrderByDescending(tweet => tweet.Age?.In(clock) ?? -1)],
        };
    }

    /// <summary>The visit that has been open longest: of the stage asked for, else of any.</summary>
    public HeldVisit? Longest(WaitingTweet tweet) => tweet.Visits.FirstOrDefault(visit => Stage.Length == 0 || visit.Stage == Stage);

    private InBothClocks? Held(WaitingTweet tweet) => Longest(tweet)?.Held;

    private bool IsThere(WaitingTweet tweet) =>
        Stage.Length == 0 || (Stage == ReservedNames.BetweenStages ? tweet.Visits.IsEmpty : tweet.Visits.Any(visit => visit.Stage == Stage));
}

/// <summary>What the list of waiting tweets is ordered by.</summary>
internal enum WaitingOrder
{
    /// <summary>The oldest first.</summary>
    Age,

    /// <summary>The longest at its stage first.</summary>
    Held,

    /// <summary>The latest against its target first.</summary>
    Due,

    Tweet,

    Department,
}
