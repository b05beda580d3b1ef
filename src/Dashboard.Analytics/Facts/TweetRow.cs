using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Facts;

/// <summary>
/// One tweet as lists and exports show it: codes resolved (empty where unknown), times in UTC milliseconds, durations in milliseconds.
/// Durations are <see langword="null"/> where the tweet is not published or is known to the day only.
/// </summary>
/// <param name="End"><see langword="null"/> while it is in flight.</param>
/// <param name="TimeToPublishMs">Elapsed.</param>
/// <param name="ApprovalMs">Elapsed, without what is attributed to the wait for a slot.</param>
/// <param name="WorkingMs">Time to publish in the working clock.</param>
public readonly record struct TweetRow(
    string TweetId,
    string Department,
    string Purpose,
    string Language,
    string Channel,
    string Lane,
    string Pair,
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
