using System.Collections.Immutable;
using Dashboard.Analytics.InFlight;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Operations.Reports;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;

namespace Dashboard.Web.Components.InFlight;

/// <summary>The rows of one page of the list, in the order and at the stage that the address asks for.</summary>
/// <param name="Total">All that the list has, on every page.</param>
/// <param name="Page">From 1; the last one where the address asks for a later one.</param>
internal sealed record WaitingRows(ImmutableArray<WaitingTweet> Tweets, int Total, int Page, int Pages)
{
    public static WaitingRows Of(InFlightPageReport report, InFlightView view, ReaderFormats formats)
    {
        var tweets = report.InFlight.Tweets;
        WaitingTweet[] here = [.. At(tweets, view).Where(tweet => IsDue(tweet, view.Due))];
        var pages = Math.Max(1, (here.Length + InFlightView.PageSize - 1) / InFlightView.PageSize);
        var page = Math.Min(view.Page, pages);
        var ordered = Ordered(here, view, new RecordNames(report.Record.Catalog, formats.Language), report.Summary.Selection.Clock);
        return new([.. ordered.Skip((page - 1) * InFlightView.PageSize).Take(InFlightView.PageSize)], here.Length, page, pages);
    }

    /// <summary>The visits that a row speaks of: all that hold the tweet, or the one at the stage that the list is about.</summary>
    public static ImmutableArray<HeldVisit> Visits(WaitingTweet tweet, InFlightView view) =>
        view.At.Length == 0 ? tweet.Visits : [.. tweet.Visits.Where(visit => visit.Stage == view.At)];

    /// <summary>Those at the stage that is chosen, whenever they are due.</summary>
    public static IEnumerable<WaitingTweet> At(ImmutableArray<WaitingTweet> tweets, InFlightView view) =>
        view.At.Length == 0 ? tweets : tweets.Where(tweet => IsAt(tweet, view.At));

    public static bool IsDue(WaitingTweet tweet, WaitingDue due) => due switch
    {
        WaitingDue.Soon => tweet.IsDueSoon,
        WaitingDue.Over => tweet.IsOverdue,
        _ => true,
    };

    private static bool IsAt(WaitingTweet tweet, string stage) =>
        stage == ReservedNames.BetweenStages ? tweet.Visits.IsEmpty : tweet.Visits.Any(visit => visit.Stage == stage);

    /// <summary>What has no value stands last either way round; ties keep the order of exports.</summary>
    private static IEnumerable<WaitingTweet> Ordered(WaitingTweet[] tweets, InFlightView view, RecordNames names, ClockKind clock)
    {
        return view.Sort switch
        {
            WaitingField.TweetId => By(tweet => tweet.TweetId),
            WaitingField.Department => By(tweet => names.Department(tweet.Department)),
            WaitingField.Stage => By(tweet => Visits(tweet, view).FirstOrDefault() is { } visit ? names.Stage(visit.Stage) : null),
            WaitingField.Since => ByNumber(tweet => Visits(tweet, view).FirstOrDefault()?.Opened),
            WaitingField.Held => ByNumber(tweet => Visits(tweet, view).Max(visit => visit.Held?.Elapsed)),
            WaitingField.HeldWorking => ByNumber(tweet => Visits(tweet, view).Max(visit => visit.Held?.Working)),
            WaitingField.Age => ByNumber(tweet => tweet.Age is { } age ? age.In(clock) : null),
            _ => ByNumber(DueAt),
        };

        // While it waits for its slot it isn't due at all: after all that are.
        static long? DueAt(WaitingTweet tweet) => tweet.TargetLeftMs is null ? null : tweet.DueAt ?? long.MaxValue;

        IEnumerable<WaitingTweet> By(Func<WaitingTweet, string?> key) => Way(key, StringComparer.Ordinal);

        IEnumerable<WaitingTweet> ByNumber(Func<WaitingTweet, long?> key) => Way(key, Comparer<long?>.Default);

        IEnumerable<WaitingTweet> Way<TKey>(Func<WaitingTweet, TKey> key, IComparer<TKey> comparer)
        {
            var known = tweets.OrderBy(tweet => key(tweet) is null);
            return view.IsDescending ? known.ThenByDescending(key, comparer) : known.ThenBy(key, comparer);
        }
    }
}
