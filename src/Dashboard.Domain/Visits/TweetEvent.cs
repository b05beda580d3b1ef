using Dashboard.Domain.Record;

namespace Dashboard.Domain.Visits;

/// <summary>What the visit rules read of an event.</summary>
/// <param name="OccurredAt">UTC milliseconds.</param>
/// <param name="Stage">Index of a real stage, or <see cref="StageKey.None"/>.</param>
/// <param name="Actor">Index of the actor, −1 where unknown.</param>
public readonly record struct TweetEvent(
    long OccurredAt,
    ApprovalAction Action,
    int Stage = StageKey.None,
    int Actor = -1,
    TimePrecision Precision = TimePrecision.Instant);
