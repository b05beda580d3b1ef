namespace Dashboard.Analytics.Tweets;

/// <summary>What a list of tweets shows and can be ordered by: the columns of the exported table, in its order.</summary>
public enum TweetField
{
    TweetId,
    Department,
    Purpose,
    Language,
    Channel,
    Lane,
    Pair,
    Outcome,
    Start,
    End,
    TimeToPublish,
    Approval,
    Working,
    Approvers,
    Hands,
    Groups,
    Steps,
    ReworkLoops,
    Handovers,
    Flags,
}

/// <summary>The written names of <see cref="TweetField"/>: those of the exported table's columns.</summary>
public static class TweetFieldCodes
{
    private static readonly string[] Codes =
    [
        "tweet_id", "department", "purpose", "language", "channel", "lane", "pair", "outcome", "start", "end", "time_to_publish_ms",
        "approval_ms", "working_ms", "approvers", "hands", "groups", "steps", "rework_loops", "handovers", "flags",
    ];

    public static IReadOnlyList<TweetField> All { get; } = Enum.GetValues<TweetField>();

    public static string Code(this TweetField field) => Codes[(int)field];

    /// <returns><see langword="null"/> where no column has that name.</returns>
    public static TweetField? Find(string code) => Array.IndexOf(Codes, code) is >= 0 and var field ? (TweetField)field : null;
}
