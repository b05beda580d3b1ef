using Dashboard.Domain.Record;

namespace Dashboard.Operations.Generate.Simulation;

/// <summary>Gathers one tweet's events. Times are cut to whole seconds, as workflow systems stamp them.</summary>
/// <param name="header">The tweet's identifier and attributes, which every one of its events bears.</param>
internal sealed class TweetLog(CanonicalEvent header)
{
    private readonly List<CanonicalEvent> _events = [];

    public string TweetId => header.TweetId;

    /// <summary>Time of the latest event.</summary>
    public long LastAt => _events.Max(e => e.OccurredAt);

    public bool Has(ApprovalAction action) => _events.Exists(e => e.Action == action);

    /// <summary>The events in order of time, ties as added.</summary>
    public IReadOnlyList<CanonicalEvent> InOrder() => _events.OrderBy(e => e.OccurredAt).ToArray();

    public void Add(ApprovalAction action, long at, string? stage = null, string? actor = null) =>
        _events.Add(header with { Action = action, OccurredAt = WholeSecond(at), Stage = stage, Actor = actor });

    /// <summary>What the record shows of a stay.</summary>
    public void Add(Stay stay, string author)
    {
        var isRequested = stay.Trace is StayTrace.Full or StayTrace.WithoutStart;
        if (isRequested || !stay.IsDecided)
        {
            Add(ApprovalAction.Requested, stay.Requested, stay.Stage);
        }

        if (stay.Trace == StayTrace.Full)
        {
            Add(ApprovalAction.Started, stay.Started, stay.Stage, stay.Holder);
        }

        if (isRequested && stay.HandedOver is { } handedOver)
        {
            Add(ApprovalAction.Reassigned, handedOver, stay.Stage, stay.Decider);
        }

        if (stay.Decided is { } decided)
        {
            Add(stay.Decision, decided, stay.Stage, stay.Decider);
        }

        if (stay.Resubmitted is { } resubmitted)
        {
            Add(ApprovalAction.Submitted, resubmitted, actor: author);
        }
    }

    /// <summary>Drops what would have come at that time or later.</summary>
    public void CutAt(long at)
    {
        var second = WholeSecond(at);
        _events.RemoveAll(e => e.OccurredAt >= second);
    }

    /// <summary>Replaces every event by what the change makes of it; <see langword="null"/> drops it.</summary>
    public void Rewrite(Func<CanonicalEvent, CanonicalEvent?> change)
    {
        var kept = _events.Select(change).OfType<CanonicalEvent>().ToArray();
        _events.Clear();
        _events.AddRange(kept);
    }

    private static long WholeSecond(long at) => at - (at % 1000);
}
