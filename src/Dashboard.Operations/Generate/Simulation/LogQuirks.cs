using Dashboard.Domain.Record;
using Dashboard.Operations.Generate.Chance;
using Dashboard.Operations.Generate.Parameters;

namespace Dashboard.Operations.Generate.Simulation;

/// <summary>What every real log has: a little that is missing, late, doubled or known to the day only. Shares are of tweets.</summary>
internal sealed class LogQuirks(PostPlan plan, RandomStream random, OfficeHours hours)
{
    public const double ApprovedLate = 0.008;
    public const double AskedTwice = 0.01;
    public const double NotSubmitted = 0.006;
    public const double NoActor = 0.01;
    public const double NoStage = 0.002;
    public const double OpenedEarly = 0.003;
    public const double DayOnly = 0.003;

    public void Apply(TweetLog log, Closing? closing)
    {
        // One draw for each, needed or not, so that the kinds stay independent of each other.
        var isLate = random.Chance(ApprovedLate);
        var isDoubled = random.Chance(AskedTwice);
        var isUnsubmitted = random.Chance(NotSubmitted);
        var isAnonymous = random.Chance(NoActor);
        var isStageless = random.Chance(NoStage);
        var isEarly = random.Chance(OpenedEarly);
        var isDayOnly = random.Chance(DayOnly);
        if (plan.Lane.Code != LaneTable.StandardCode)
        {
            return;
        }

        if (isLate && closing is { Action: ApprovalAction.Published })
        {
            var late = hours.Advance(closing.At, (long)(3_600_000 * random.Between(0.2, 9.0)));
            log.Add(ApprovalAction.Approved, late, StageTable.HeadOfComms, plan.Department.ActorPrefix + "-dgcom-01");
        }

        if (isDoubled)
        {
            AskAgain(log);
        }

        if (isUnsubmitted)
        {
            log.Rewrite(e => e.Action == ApprovalAction.Submitted ? null : e);
        }

        if (isEarly)
        {
            OpenEarly(log);
        }

        if (isAnonymous)
        {
            Forget(log, e => e.Action == ApprovalAction.Approved, e => e with { Actor = null });
        }

        if (isStageless)
        {
            ForgetStage(log);
        }

        if (isDayOnly && plan.Department.Calendar == CalendarTable.Toronto)
        {
            // A draft on paper: a bare date is read as midnight of the reporting zone, which is this department's own.
            Forget(log, e => e.Action == ApprovalAction.Created, e => e with
            {
                Precision = TimePrecision.Day,
                OccurredAt = hours.StartOfDay(hours.LocalDay(e.OccurredAt)),
            });
        }
    }

    /// <summary>Somebody asks a stage that has the tweet already.</summary>
    private void AskAgain(TweetLog log)
    {
        var events = log.InOrder();
        for (var i = 0; i + 1 < events.Count; i++)
        {
            var wait = events[i + 1].OccurredAt - events[i].OccurredAt;
            if (events[i].Action == ApprovalAction.Requested && wait > 3_600_000)
            {
                log.Add(ApprovalAction.Requested, events[i].OccurredAt + (long)(wait * random.Between(0.3, 0.9)), events[i].Stage);
                return;
            }
        }
    }

    /// <summary>The reviewer reads the draft before it is handed in.</summary>
    private static void OpenEarly(TweetLog log)
    {
        var events = log.InOrder();
        var first = events.FirstOrDefault(e => e.Action == ApprovalAction.Started);
        if (first.TweetId is not null && events[1].Action == ApprovalAction.Submitted)
        {
            log.Add(ApprovalAction.Started, (events[0].OccurredAt + events[1].OccurredAt) / 2, first.Stage, first.Actor);
        }
    }

    /// <summary>The first stage's whole visit is known by its decision alone, and that names no stage.</summary>
    private static void ForgetStage(TweetLog log)
    {
        var stage = log.InOrder().FirstOrDefault(e => e.Action == ApprovalAction.Requested).Stage;
        if (stage is not null)
        {
            log.Rewrite(e => e.Stage != stage ? e : e.Action is ApprovalAction.Approved or ApprovalAction.ChangesRequested ? e with { Stage = null } : null);
        }
    }

    private static void Forget(TweetLog log, Func<CanonicalEvent, bool> which, Func<CanonicalEvent, CanonicalEvent> without)
    {
        var isDone = false;
        log.Rewrite(e =>
        {
            var isHit = !isDone && which(e);
            isDone |= isHit;
            return isHit ? without(e) : e;
        });
    }
}
