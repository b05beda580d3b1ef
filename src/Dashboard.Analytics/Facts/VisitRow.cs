using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Facts;

/// <summary>
/// One visit as exports show it: codes resolved (empty where unknown), times in UTC milliseconds, durations in milliseconds, unclipped.
/// Durations are <see langword="null"/> where an instant that they need is missing, and for a tweet known to the day only;
/// those of a visit still open end at the as-of time.
/// </summary>
/// <param name="Stage">A stage's code or a reserved name.</param>
/// <param name="Started"><see langword="null"/> where no event says when the review began.</param>
/// <param name="Closed"><see langword="null"/> while the visit is open.</param>
/// <param name="WorkingMs">The dwell in the working clock.</param>
/// <param name="AttributedMs">Its part of the elapsed time to publish; <see langword="null"/> for tweets that are not published.</param>
public readonly record struct VisitRow(
    string TweetId,
    string Department,
    string Stage,
    long Opened,
    long? Started,
    long? Closed,
    VisitOutcome Outcome,
    string DecidedBy,
    bool IsImplicit,
    long? DwellMs,
    long? WaitingMs,
    long? ReviewMs,
    long? WorkingMs,
    long? AttributedMs);
