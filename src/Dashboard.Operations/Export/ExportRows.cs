using Facts = Dashboard.Analytics.Facts;
using Tables = Dashboard.Exchange.Tables;

namespace Dashboard.Operations.Export;

/// <summary>Facts as the rows of exported tables: the two projects do not know each other.</summary>
internal static class ExportRows
{
    public static Tables.TweetRow Of(Facts.TweetRow row) => new(
        row.TweetId, row.Department, row.Purpose, row.Language, row.Channel, row.Lane, row.Pair, row.Outcome, row.Start, row.End,
        row.TimeToPublishMs, row.ApprovalMs, row.WorkingMs, row.Approvers, row.Hands, row.Groups, row.Steps, row.ReworkLoops, row.Handovers, row.Flags);

    public static Tables.VisitRow Of(Facts.VisitRow row) => new(
        row.TweetId, row.Department, row.Stage, row.Opened, row.Started, row.Closed, row.Outcome, row.DecidedBy, row.IsImplicit,
        row.DwellMs, row.WaitingMs, row.ReviewMs, row.WorkingMs, row.AttributedMs);
}
