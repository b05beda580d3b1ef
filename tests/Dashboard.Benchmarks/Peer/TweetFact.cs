namespace Dashboard.Benchmarks.Peer;

/// <summary>A row of the table <c>tweet</c>: what exports give, with codes as numbers, and weeks worked out beforehand to spare SQL the calendar.</summary>
/// <param name="Number">Its place in the order of exports.</param>
internal readonly record struct TweetFact(
    int Number,
    string TweetId,
    CodesOfTweet Codes,
    short StartWeek,
    long? EndMs,
    short? EndWeek,
    long? TimeToPublishMs,
    long? ApprovalMs,
    long? TargetMs,
    short Approvers);

/// <summary>What both tables are filtered by.</summary>
internal readonly record struct CodesOfTweet(byte Department, byte Purpose, byte Language, byte Channel, byte Lane, byte Outcome);

/// <summary>A row of the table <c>visit</c>. It bears what its tweet is filtered by, so that no query has to join.</summary>
/// <param name="EndMs">The tweet's.</param>
/// <param name="OpenedHour">0 to 167, from Monday at midnight in the department's own zone.</param>
internal readonly record struct VisitFact(
    int Tweet,
    CodesOfTweet Codes,
    long? EndMs,
    byte Stage,
    byte OpenedHour,
    long? WaitingMs,
    long? ReviewMs,
    long? AttributedMs);
