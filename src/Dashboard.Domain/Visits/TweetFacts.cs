using System.Collections.Immutable;

namespace Dashboard.Domain.Visits;

/// <summary>Everything that follows from one tweet's events alone, whatever the time it is asked at. Times are UTC milliseconds.</summary>
/// <param name="End">The end; <see langword="null"/> while the tweet is in flight.</param>
/// <param name="Visits">In the order of the events that made them.</param>
/// <param name="Approvers">Distinct people who approved.</param>
/// <param name="Hands">Distinct known people who touched it.</param>
/// <param name="Groups">Distinct stages that approved.</param>
/// <param name="Steps">Approvals.</param>
public sealed record TweetFacts(
    Outcome Outcome,
    long Start,
    long? End,
    TweetFlags Flags,
    int Approvers,
    int Hands,
    int Groups,
    int Steps,
    int ReworkLoops,
    int Handovers,
    ImmutableArray<StageVisit> Visits)
{
    /// <summary>Whether durations may be taken: no event up to the end is known to the day only.</summary>
    public bool HasDurations => !Flags.HasFlag(TweetFlags.DayPrecision);
}
