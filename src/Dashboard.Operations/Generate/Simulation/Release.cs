using Dashboard.Domain.Record;
using Dashboard.Operations.Generate.Chance;
using Dashboard.Operations.Generate.Parameters;

namespace Dashboard.Operations.Generate.Simulation;

/// <summary>The last steps of an approved tweet: straight out, or held for a slot.</summary>
internal sealed class Release(PostPlan plan, RandomStream random, OfficeHours hours)
{
    private const long Minute = 60_000;
    private const int FirstSlot = 7 * 60;
    private const int LastSlot = 21 * 60;
    private const double HourMs = 3_600_000;

    private readonly double _held = LaneTimes.Of(plan.Lane).Held;

    /// <summary>A slot of its own after that instant, on a round five minutes; <see langword="null"/> where it goes straight out.</summary>
    public long? DrawSlot(long approved)
    {
        if (!random.Chance(_held))
        {
            return null;
        }

        var due = approved + (long)(HourMs * random.Exponential(LaneTimes.HoldHours));
        var slot = Daytime(due, random.Between(0.0, 120.0));
        return slot - (slot % (5 * Minute)) + (5 * Minute);
    }

    /// <summary>Logs the wait for the slot, with the machine's moment of delay, and the publication.</summary>
    public Closing Hold(TweetLog log, long approved, string publisher, long slot, double delaySeconds)
    {
        var booked = Math.Min(approved + (long)(Minute * random.Between(0.2, 4.0)), slot - 1000);
        log.Add(ApprovalAction.Scheduled, Math.Max(approved, booked), actor: publisher);
        return new Closing(ApprovalAction.Published, slot + (long)(1000 * delaySeconds), StageTable.Publication, Staff.System);
    }

    /// <summary>Logs the publisher's own click.</summary>
    public Closing GoOut(TweetLog log, long approved, string publisher)
    {
        log.Add(ApprovalAction.Requested, approved, StageTable.Publication);
        var minutes = plan.Lane.Code == LaneTable.CrisisCode ? random.Between(0.2, 1.5) : random.Between(1.0, 12.0);
        return new Closing(ApprovalAction.Published, approved + (long)(Minute * minutes), StageTable.Publication, publisher);
    }

    /// <summary>Nobody plans a tweet for the night: what falls there goes out within two hours of the morning.</summary>
    private long Daytime(long due, double afterFirst) =>
        due < hours.OnDay(due, 0, FirstSlot) ? hours.OnDay(due, 0, FirstSlot + afterFirst)
        : due > hours.OnDay(due, 0, LastSlot) ? hours.OnDay(due, 1, FirstSlot + afterFirst)
        : due;
}
