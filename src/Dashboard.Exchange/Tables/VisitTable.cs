using Dashboard.Domain.Visits;

namespace Dashboard.Exchange.Tables;

/// <summary>One exported stage visit; unknown texts are <see langword="null"/>, times UTC milliseconds.</summary>
/// <param name="Stage">The stage's code, the reserved ones included.</param>
/// <param name="Closed"><see langword="null"/> while the visit is open.</param>
/// <param name="DwellMs">Elapsed; of an open visit up to the as-of time.</param>
/// <param name="WaitingMs">Opened to started, where that is known, as for the next one.</param>
/// <param name="ReviewMs">Started to closed.</param>
/// <param name="WorkingMs">The dwell inside the working calendar.</param>
/// <param name="AttributedMs">The visit's part of the elapsed time to publish; only for published tweets.</param>
public readonly record struct VisitRow(
    string TweetId,
    string? Department,
    string Stage,
    long Opened,
    long? Started,
    long? Closed,
    VisitOutcome Outcome,
    string? DecidedBy,
    bool IsImplicit,
    long? DwellMs,
    long? WaitingMs,
    long? ReviewMs,
    long? WorkingMs,
    long? AttributedMs);

/// <summary>The table of stage visits, in the order that the caller gives.</summary>
public static class VisitTable
{
    public static IReadOnlyList<string> Columns { get; } =
    [
        "tweet_id", "department", "stage", "opened", "started", "closed", "outcome", "decided_by", "implicit",
        "dwell_ms", "waiting_ms", "review_ms", "working_ms", "attributed_ms",
    ];

    /// <summary>Writes the table as CSV; the stream stays open.</summary>
    public static Task WriteAsync(Stream output, IEnumerable<VisitRow> rows, CancellationToken ct) =>
        CsvTable.WriteAsync(output, Columns, rows, Write, ct);

    private static void Write(CsvTable table, VisitRow row)
    {
        table.Text(row.TweetId);
        table.Text(row.Department);
        table.Text(row.Stage);
        table.Time(row.Opened);
        table.Time(row.Started);
        table.Time(row.Closed);
        table.Text(row.Outcome.Code());
        table.Text(row.DecidedBy);
        table.Flag(row.IsImplicit);
        table.Number(row.DwellMs);
        table.Number(row.WaitingMs);
        table.Number(row.ReviewMs);
        table.Number(row.WorkingMs);
        table.Number(row.AttributedMs);
    }
}
