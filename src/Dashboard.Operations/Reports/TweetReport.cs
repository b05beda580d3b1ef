using System.Collections.Immutable;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Record;
using Dashboard.Operations.Records;
using Dashboard.Storage.Reading;

namespace Dashboard.Operations.Reports;

/// <summary>One tweet, and every event that it follows from; all from one revision.</summary>
/// <param name="Events">By time, ties in the order of recording.</param>
public sealed record TweetReport(RecordDescription Record, OneTweet Tweet, ImmutableArray<TweetEventLine> Events);

/// <param name="Number">Its place in the order of recording, from 1 for the tweet's first.</param>
/// <param name="IsAfterEnd">Whether it counts for nothing but its flag.</param>
/// <param name="SourceRow">Line of its file; <see langword="null"/> for an ending that a profile added.</param>
public sealed record TweetEventLine(int Number, CanonicalEvent Event, bool IsAfterEnd, string Source, string FileName, long? SourceRow);

/// <summary>Lays out a tweet's stored events as they are read: up to the as-of time, by time.</summary>
internal static class TweetEventLines
{
    public static ImmutableArray<TweetEventLine> Of(IReadOnlyList<TweetEventRow> stored, long asOf)
    {
        var isOver = false;
        return [.. stored.Index()
            .Where(row => row.Item.Stored.Event.OccurredAt <= asOf)
            .OrderBy(row => row.Item.Stored.Event.OccurredAt)
            .Select(row => Line(row.Index + 1, row.Item, ref isOver))];
    }

    private static TweetEventLine Line(int number, TweetEventRow row, ref bool isOver)
    {
        var (canonical, source, _, sourceRow) = row.Stored;
        var line = new TweetEventLine(number, canonical, isOver, source, row.FileName, sourceRow);
        isOver |= canonical.Action is ApprovalAction.Published or ApprovalAction.Rejected or ApprovalAction.Withdrawn or ApprovalAction.Expired;
        return line;
    }
}
