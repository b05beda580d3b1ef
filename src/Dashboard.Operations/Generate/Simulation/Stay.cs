using Dashboard.Domain.Record;

namespace Dashboard.Operations.Generate.Simulation;

/// <summary>One stay at a stage as it was lived; what the record shows of it is less. UTC milliseconds.</summary>
/// <param name="Holder">Who had it first.</param>
/// <param name="HandedOver">When it passed to <paramref name="Decider"/>; <see langword="null"/> where one person had it all along.</param>
/// <param name="Decided"><see langword="null"/> where nobody ever decided.</param>
/// <param name="Resubmitted">After a request for changes: when the author handed the revision in.</param>
/// <param name="Trace">How much of it the record shows.</param>
internal sealed record Stay(
    string Stage,
    long Requested,
    long Started,
    string Holder,
    long? HandedOver,
    string Decider,
    ApprovalAction Decision,
    long? Decided,
    long? Resubmitted,
    StayTrace Trace)
{
    /// <summary>Whether the tweet goes on from here.</summary>
    public bool IsDecided => Decided is not null;

    /// <summary>The same stay of another version of the tweet: decided in the same sitting, a moment later.</summary>
    public Stay Follow(long requested, long delay, StayTrace trace) => this with
    {
        Requested = requested,
        Started = Math.Max(requested, Started + delay),
        HandedOver = HandedOver > requested ? HandedOver + delay : null,
        Decided = Decided + delay,
        Resubmitted = Resubmitted + delay,
        Trace = trace,
    };
}

/// <summary>What a log keeps of a stay.</summary>
internal enum StayTrace
{
    /// <summary>Request, start and decision.</summary>
    Full,

    /// <summary>Request and decision.</summary>
    WithoutStart,

    /// <summary>The decision alone.</summary>
    DecisionOnly,
}
