using Dashboard.Domain.Record;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Facts;

/// <summary>What a selection holds, row by row: lists show it, and exports take it away. In the order of exports.</summary>
public static class FactStoreRows
{
    /// <summary>The selection's tweets.</summary>
    public static IEnumerable<TweetRow> TweetRows(this FactStore facts, Selection selection, CancellationToken cancellationToken) =>
        facts.TweetRows(selection, TweetFocus.None, cancellationToken);

    /// <summary>The selection's tweets under a focus.</summary>
    public static IEnumerable<TweetRow> TweetRows(this FactStore facts, Selection selection, TweetFocus focus, CancellationToken cancellationToken) =>
        facts.Focused(selection, focus, cancellationToken).Select(new FactRows(facts).Tweet);

    /// <summary>The visits of the selection's tweets: each tweet's in the order of the events that made them.</summary>
    public static IEnumerable<VisitRow> VisitRows(this FactStore facts, Selection selection, CancellationToken cancellationToken) =>
        facts.VisitRows(selection, TweetFocus.None, cancellationToken);

    /// <summary>All visits of the selection's tweets under a focus, in the same order.</summary>
    public static IEnumerable<VisitRow> VisitRows(this FactStore facts, Selection selection, TweetFocus focus, CancellationToken cancellationToken) =>
        facts.Focused(selection, focus, cancellationToken).SelectMany(new FactRows(facts).Visits);

    /// <summary>Whether the selection holds a tweet, by its index in <see cref="RecordCodes.Tweets"/>.</summary>
    public static bool[] SelectedRecordTweets(this FactStore facts, Selection selection, CancellationToken cancellationToken = default) =>
        facts.SelectedRecordTweets(selection, TweetFocus.None, cancellationToken);

    /// <summary>The same under a focus.</summary>
    public static bool[] SelectedRecordTweets(this FactStore facts, Selection selection, TweetFocus focus, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var selected = new bool[facts.Codes.Tweets.Count];
        foreach (var tweet in facts.Focused(selection, focus, cancellationToken))
        {
            selected[facts.Columns.Tweet[tweet]] = true;
        }

        return selected;
    }

    /// <summary>How many rows the selection has under a focus.</summary>
    public static RowCounts CountRows(this FactStore facts, Selection selection, TweetFocus focus, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var (tweets, visits, events) = (0L, 0L, 0L);
        foreach (var tweet in facts.Focused(selection, focus, cancellationToken))
        {
            tweets++;
            visits += facts.Columns.Visits[tweet];
            events += facts.Columns.Events[tweet];
        }

        return new(tweets, visits, events);
    }

    /// <summary>Rows of the selection that the focus holds.</summary>
    internal static IEnumerable<int> Focused(this FactStore facts, Selection selection, TweetFocus focus, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(focus);
        return new FocusedTweets(facts, selection, focus).Rows(cancellationToken);
    }
}
