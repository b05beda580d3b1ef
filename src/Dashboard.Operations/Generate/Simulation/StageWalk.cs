using Dashboard.Domain.Record;
using Dashboard.Operations.Generate.Chance;
using Dashboard.Operations.Generate.Parameters;

namespace Dashboard.Operations.Generate.Simulation;

/// <summary>Takes one tweet through its stages, one at a time: returns, revisions, second approvers.</summary>
internal sealed class StageWalk(PostPlan plan, RandomStream random, OfficeHours hours, Staff staff)
{
    /// <summary>Nobody sends a tweet back for the fifth time.</summary>
    public const int MaxLoops = 4;

    public const double MinisterShare = 0.15;

    private const double AfterReturn = 0.5;
    private const double SecondLook = 0.1;
    private const double SameReviewer = 0.85;
    private const double HourMs = 3_600_000;

    private readonly StayDraw _draw = new(random, hours, staff);
    private readonly LaneTimes _times = LaneTimes.Of(plan.Lane);
    private int _loops;

    /// <summary>All stays at a stage from the request on, the last of them an approval.</summary>
    public List<Stay> Through(string code, long requested)
    {
        var stage = LaneTimes.StageIn(plan.Lane, plan.Department, code);
        var stays = new List<Stay>(1);
        if (code == StageTable.MinistersOffice && plan.Sitting is { } sitting && requested < sitting.At)
        {
            stays.Add(InSitting(sitting, code, requested));
            return stays;
        }

        var stay = _draw.Approval(stage, requested);
        while (_loops < MaxLoops && random.Chance(stage.ReturnShare))
        {
            _loops++;
            var resubmitted = Revised(stay.Decided!.Value);
            stays.Add(stay with { Decision = ApprovalAction.ChangesRequested, Resubmitted = resubmitted });
            stay = _draw.Approval(stage, resubmitted, AfterReturn, random.Chance(SameReviewer) ? stay.Decider : null);
        }

        stays.Add(stay);
        AddSecondLooks(stays, stage);
        return stays;
    }

    /// <summary>A stay that ends the tweet: rejected there, or never decided.</summary>
    public Stay Last(string code, long requested, Fate fate)
    {
        var stay = _draw.Approval(LaneTimes.StageIn(plan.Lane, plan.Department, code), requested);
        return fate == Fate.Rejected
            ? stay with { Decision = ApprovalAction.Rejected }
            : stay with { Decided = null, HandedOver = null };
    }

    /// <summary>Somebody who approved the original signs the other version, that much quicker.</summary>
    public Stay Quick(string code, long requested, string holder) =>
        _draw.Approval(LaneTimes.StageIn(plan.Lane, plan.Department, code), requested, 0.4, holder);

    public StayTrace Trace() => _draw.Trace();

    private long Revised(long returned) =>
        hours.Advance(returned, (long)(HourMs * random.LogNormal(_times.RevisionHours, _times.RevisionSigma)));

    private Stay InSitting(Sitting sitting, string code, long requested)
    {
        var decided = sitting.At + random.Between(0, 18_000);
        var trace = random.Chance(0.5) ? StayTrace.WithoutStart : StayTrace.Full;
        return new Stay(
            code, requested, Math.Max(requested, sitting.At - 1_800_000), sitting.Actor, null, sitting.Actor, ApprovalAction.Approved, decided, null, trace);
    }

    private void AddSecondLooks(List<Stay> stays, StageParameters stage)
    {
        if (plan.Lane.Code != LaneTable.StandardCode || stage.Code is not (StageTable.Program or StageTable.MinistersOffice))
        {
            return;
        }

        var first = stays[^1];
        if (random.Chance(plan.Department.SecondApprover))
        {
            stays.Add(LookAgain(first, stage, staff.SomebodyOf(random, stage, first.Decider)));
        }

        if (stage.Code == StageTable.MinistersOffice && random.Chance(MinisterShare))
        {
            stays.Add(LookAgain(stays[^1], stage, staff.Minister));
        }
    }

    private Stay LookAgain(Stay before, StageParameters stage, string holder) =>
        _draw.Approval(stage, before.Decided!.Value, SecondLook, holder) with { HandedOver = null, Decider = holder };
}
