using Dashboard.Domain.Record;
using Dashboard.Storage.Connections;

namespace Dashboard.Storage.Reading;

/// <summary>
/// The columns of a bulk read. Two keys travel in one number: crossing from SQLite to here costs more a value than the reading does,
/// so that half as many values read half again as many rows a second. A key that is not given is 0. (In SQLite shifts bind no tighter than "or".)
/// </summary>
internal static class EventColumns
{
    public const string Select = """
        SELECT event_id,
               (batch_id << 32) | tweet_id,
               (occurred_at << 5) | (precision << 4) | action,
               (coalesce(stage_id, 0) << 32) | coalesce(actor_id, 0),
               (coalesce(department_id, 0) << 32) | coalesce(purpose_id, 0),
               (coalesce(language_id, 0) << 32) | coalesce(channel_id, 0),
               (coalesce(lane_id, 0) << 32) | coalesce(pair_id, 0)
        """;

    /// <summary>How many columns <see cref="Select"/> gives: the next one has this index.</summary>
    public const int Count = 7;

    public static long Number(Statement row) => row.Int(0);

    public static (int Batch, int Tweet) BatchAndTweet(Statement row) => Pair(row, 1);

    public static RecordedEvent Read(Statement row, int tweet, CodeTables codes)
    {
        var when = row.Int(2);
        var (stage, actor) = Pair(row, 3);
        var (department, purpose) = Pair(row, 4);
        var (language, channel) = Pair(row, 5);
        var (lane, pair) = Pair(row, 6);
        return new RecordedEvent(
            codes.Tweets.IndexOf(tweet),
            (ApprovalAction)(when & 0xF),
            (TimePrecision)((when >> 4) & 1),
            when >> 5,
            codes.Stages.IndexOf(stage),
            codes.Actors.IndexOf(actor),
            new AttributeCodes(
                codes.Departments.IndexOf(department),
                codes.Purposes.IndexOf(purpose),
                codes.Languages.IndexOf(language),
                codes.Channels.IndexOf(channel),
                codes.Lanes.IndexOf(lane),
                codes.Pairs.IndexOf(pair)));
    }

    private static (int High, int Low) Pair(Statement row, int column)
    {
        var both = row.Int(column);
        return ((int)(both >> 32), (int)both);
    }
}
