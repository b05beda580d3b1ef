using Dashboard.Domain.Record;
using Dashboard.Operations.Generate.Chance;
using Dashboard.Operations.Generate.Parameters;

namespace Dashboard.Operations.Generate.Simulation;

/// <summary>Draws one stay at a stage: how long it waits, who has it, what the log keeps of it.</summary>
internal sealed class StayDraw(RandomStream random, OfficeHours hours, Staff staff)
{
    public const double HandedOverShare = 0.06;
    public const double WithoutStartShare = 0.175;
    public const double DecisionOnlyShare = 0.035;

    private const long Minute = 60_000;
    private const double HourMs = 3_600_000;

    /// <param name="scale">Of the stage's median: a second look is quicker than the first.</param>
    /// <param name="holder">Who has it; <see langword="null"/> for anybody of the stage.</param>
    /// <returns>An approval.</returns>
    public Stay Approval(StageParameters stage, long requested, double scale = 1, string? holder = null)
    {
        var work = Math.Max(Minute, (long)(HourMs * random.LogNormal(stage.MedianHours * scale, stage.Sigma)));
        var waiting = (long)(work * random.Between(0.35, 0.9));
        var (started, decided) = (hours.Advance(requested, waiting), hours.Advance(requested, work));
        if (random.Chance(stage.EveningShare) && EveningBefore(requested, decided) is { } evening)
        {
            (started, decided) = (Math.Max(requested, evening - (long)(Minute * random.Between(5.0, 40.0))), evening);
        }

        holder ??= staff.SomebodyOf(random, stage);
        var handedOver = random.Chance(HandedOverShare) ? started + (long)((decided - started) * random.Between(0.1, 0.9)) : (long?)null;
        var decider = handedOver is null ? holder : staff.SomebodyOf(random, stage, holder);
        return new Stay(stage.Code, requested, started, holder, handedOver, decider, ApprovalAction.Approved, decided, null, Trace());
    }

    /// <summary>Somebody catches up at home: the evening before the decision's day, if the request was there by then.</summary>
    private long? EveningBefore(long requested, long decided)
    {
        var evening = hours.OnDay(decided, -1, random.Between(18.0 * 60, 22.5 * 60));
        return evening > requested + (15 * Minute) ? evening : null;
    }

    public StayTrace Trace()
    {
        var unit = random.NextUnit();
        return unit < WithoutStartShare ? StayTrace.WithoutStart
            : unit < WithoutStartShare + DecisionOnlyShare ? StayTrace.DecisionOnly
            : StayTrace.Full;
    }
}
