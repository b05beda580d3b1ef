namespace Dashboard.Domain.Visits;

/// <summary>One stay of a tweet at a stage. Times are UTC milliseconds.</summary>
/// <param name="Stage">A <see cref="StageKey"/>.</param>
/// <param name="Started">When its review began; <see langword="null"/> where no event says so.</param>
/// <param name="Closed">Exclusive end; <see langword="null"/> while it is open.</param>
/// <param name="DecidedBy">Index of the deciding actor, −1 where there is none or it is unknown.</param>
/// <param name="IsImplicit">Whether its opening was inferred from the hand-off before it.</param>
public readonly record struct StageVisit(
    int Stage,
    long Opened,
    long? Started,
    long? Closed,
    VisitOutcome Outcome,
    int DecidedBy,
    bool IsImplicit);
