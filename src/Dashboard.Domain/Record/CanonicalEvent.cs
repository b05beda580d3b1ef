namespace Dashboard.Domain.Record;

/// <summary>
/// One event in the canonical form that every file is mapped to and exported in.
/// Texts are trimmed and never empty: what is not known is <see langword="null"/>.
/// </summary>
/// <param name="OccurredAt">UTC milliseconds since 1970, cut, not rounded; local midnight where the precision is a day.</param>
/// <param name="EventId">The source's own identifier of the event, if it has one.</param>
public readonly record struct CanonicalEvent(
    string TweetId,
    ApprovalAction Action,
    long OccurredAt,
    TimePrecision Precision = TimePrecision.Instant,
    string? Department = null,
    string? Stage = null,
    string? Actor = null,
    string? Purpose = null,
    string? Language = null,
    string? Channel = null,
    string? Lane = null,
    string? Pair = null,
    string? EventId = null);
