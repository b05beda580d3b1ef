using Dashboard.Domain.Record;
using Dashboard.Storage.Connections;

namespace Dashboard.Storage.Reading;

/// <summary>
/// One row as numbers, column by column in the order of the table: with native calls a column costs less than what packs two into one
/// (<see cref="EventColumns"/>). A key that is not given reads as 0.
/// </summary>
internal static class EventRow
{
    public const string Select = """
        SELECT event_id, tweet_id, action, occurred_at, precision, stage_id, actor_id,
               department_id, purpose_id, language_id, channel_id, lane_id, pair_id, batch_id
        FROM approval_event WHERE event_id BETWEEN ?1 AND ?2 ORDER BY event_id
        """;

    public static long Number(Statement row) => row.Int(0);

    public static long OccurredAt(Statement row) => row.Int(3);

    public static long Batch(Statement row) => row.Int(13);

    public static void Pack(Statement row, CodeTables codes, PackedEvents events)
    {
        var tweet = codes.Tweets.IndexOf(row.Int(1));
        events.Add(
            tweet,
            (ApprovalAction)row.Int(2),
            (TimePrecision)row.Int(4),
            row.Int(3),
            codes.Stages.IndexOf(row.Int(5)),
            codes.Actors.IndexOf(row.Int(6)));
        events.Note(tweet, new AttributeCodes(
            codes.Departments.IndexOf(row.Int(7)),
            codes.Purposes.IndexOf(row.Int(8)),
            codes.Languages.IndexOf(row.Int(9)),
            codes.Channels.IndexOf(row.Int(10)),
            codes.Lanes.IndexOf(row.Int(11)),
            codes.Pairs.IndexOf(row.Int(12))));
    }
}
