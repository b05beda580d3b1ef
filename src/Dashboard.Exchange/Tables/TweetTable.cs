using Dashboard.Domain.Visits;

namespace Dashboard.Exchange.Tables;

/// <summary>One exported tweet; unknown texts are <see langword="null"/>, times UTC milliseconds.</summary>
/// <param name="End">The end; <see langword="null"/> in flight.</param>
/// <param name="TimeToPublishMs">Elapsed; only for published tweets whose times are exact, as the next two.</param>
/// <param name="ApprovalMs">The time to publish without the wait for the slot.</param>
/// <param name="WorkingMs">The time to publish inside the working calendar.</param>
public readonly record struct TweetRow(
    string TweetId,
    string? Department,
    string? Purpose,
    string? Language,
    string? Channel,
    string? Lane,
    string? Pair,
    Outcome Outcome,
    long Start,
    long? End,
    long? TimeToPublishMs,
    long? ApprovalMs,
    long? WorkingMs,
    int Approvers,
    int Hands,
    int Groups,
    int Steps,
    int ReworkLoops,
    int Handovers,
    TweetFlags Flags);

/// <summary>The table of tweets: one row each, in the order that the caller gives.</summary>
public static class TweetTable
{
    public static IReadOnlyList<string> Columns { get; } =
    [
        "tweet_id", "department", "purpose", "language", "channel", "lane", "pair", "outcome", "start", "end", "time_to_publish_ms",
        "approval_ms", "working_ms", "approvers", "hands", "groups", "steps", "rework_loops", "handovers", "flags",
    ];

    /// <summary>Writes the table as CSV; the stream stays open.</summary>
    public static Task WriteAsync(Stream output, IEnumerable<TweetRow> rows, CancellationToken ct) =>
        CsvTable.WriteAsync(output, Columns, rows, Write, ct);

    private static void Write(CsvTable table, TweetRow row)
    {
        table.Text(row.TweetId);
        table.Text(row.Department);
        table.Text(row.Purpose);
        table.Text(row.Language);
        table.Text(row.Channel);
        table.Text(row.Lane);
        table.Text(row.Pair);
        table.Text(row.Outcome.Code());
        table.Time(row.Start);
        table.Time(row.End);
        table.Number(row.TimeToPublishMs);
        table.Number(row.ApprovalMs);
        table.Number(row.WorkingMs);
        table.Number(row.Approvers);
        table.Number(row.Hands);
        table.Number(row.Groups);
        table.Number(row.Steps);
        table.Number(row.ReworkLoops);
        table.Number(row.Handovers);
        table.Text(row.Flags.Joined());
    }
}
