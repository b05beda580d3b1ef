namespace Dashboard.Domain.Record;

/// <summary>The columns of the canonical form, by name, in the order of exports.</summary>
public static class CanonicalColumns
{
    public const string TweetId = "tweet_id";
    public const string Action = "action";
    public const string OccurredAt = "occurred_at";
    public const string Department = "department";
    public const string Stage = "stage";
    public const string Actor = "actor";
    public const string Purpose = "purpose";
    public const string Language = "language";
    public const string Channel = "channel";
    public const string Lane = "lane";
    public const string Pair = "pair";
    public const string EventId = "event_id";

    /// <summary>Columns without which a file is no record of events.</summary>
    public static IReadOnlyList<string> Required { get; } = [TweetId, Action, OccurredAt];

    /// <summary>All columns, required first.</summary>
    public static IReadOnlyList<string> All { get; } =
        [TweetId, Action, OccurredAt, Department, Stage, Actor, Purpose, Language, Channel, Lane, Pair, EventId];
}
