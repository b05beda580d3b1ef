using Dashboard.Domain.Record;
using Dashboard.Operations.Generate.Chance;
using Dashboard.Operations.Generate.Parameters;

namespace Dashboard.Operations.Generate.Simulation;

/// <summary>
/// The way of the version in the other official language. Who decides on the original decides on both in one go, if the version
/// is there by then; translation and concordance are its own, beside the head of communications (in a crisis after).
/// </summary>
internal sealed class VersionWalk(PostPlan plan, Journey original, RandomStream random, OfficeHours hours, Staff staff)
{
    public const double BypassedShare = 0.015;

    private readonly StageWalk _walk = new(plan, random, hours, staff);

    // Long enough to click twice, short enough for a sitting's minute.
    private readonly long _delay = random.Between(3, 40) * 1000L;

    /// <returns>How it ended; <see langword="null"/> where nobody ever touched it again.</returns>
    public Closing? Run(TweetLog log)
    {
        log.Add(ApprovalAction.Created, plan.Created + _delay, actor: original.Author);
        log.Add(ApprovalAction.Submitted, original.Submitted + _delay, actor: original.Author);
        if (Walk(log) is { } approved && original.Closing is { Action: ApprovalAction.Published })
        {
            return Publish(log, approved.At, approved.Publisher);
        }

        return EndWithOriginal(log);
    }

    /// <returns>When it was approved and who may publish it; <see langword="null"/> where it stopped on the way.</returns>
    private (long At, string Publisher)? Walk(TweetLog log)
    {
        var at = original.Submitted + _delay;
        foreach (var stage in plan.Path)
        {
            if (!original.Stays.TryGetValue(stage, out var stays))
            {
                return null;
            }

            if (stage == StageTable.FinalCheck)
            {
                var checks = Own(log, stage, at);
                return (checks[^1].Decided!.Value, checks[^1].Decider);
            }

            var requested = at;
            if (Follow(log, stage, stays, at) is not { } decided)
            {
                return null;
            }

            at = stage == StageTable.HeadOfComms
                ? Math.Max(decided, Translated(log, plan.Lane.Code == LaneTable.CrisisCode ? decided : requested))
                : decided;
        }

        return (at, staff.SomebodyOf(random, StageTable.Of(StageTable.FinalCheck)));
    }

    /// <returns>When the stage let it pass; <see langword="null"/> where it never did.</returns>
    private long? Follow(TweetLog log, string stage, List<Stay> stays, long at)
    {
        var open = stays.Where(stay => stay.Decided is null || stay.Decided + _delay > at).ToList();
        if (open.Count == 0)
        {
            // The original went on without it.
            var quick = _walk.Quick(stage, at, stays[^1].Decider);
            log.Add(quick, original.Author);
            return quick.Decided;
        }

        foreach (var stay in open.Where(stay => stay.Decision == ApprovalAction.ChangesRequested))
        {
            log.Add(stay.Follow(Math.Max(at, stay.Requested + _delay), _delay, _walk.Trace()), original.Author);
        }

        // However many sign the original, the last of them signs the version.
        var (first, last) = (open.First(stay => stay.Decision != ApprovalAction.ChangesRequested), open[^1]);
        var whole = first == last ? last : last with { Started = first.Started, HandedOver = null };
        log.Add(whole.Follow(Math.Max(at, first.Requested + _delay), _delay, _walk.Trace()), original.Author);
        return last.Decision == ApprovalAction.Approved ? last.Decided + _delay : null;
    }

    private List<Stay> Own(TweetLog log, string stage, long requested)
    {
        var stays = _walk.Through(stage, requested);
        stays.ForEach(stay => log.Add(stay, original.Author));
        return stays;
    }

    /// <returns>When both texts were found to say the same, or the publisher stopped waiting for that.</returns>
    private long Translated(TweetLog log, long requested)
    {
        var translated = Own(log, StageTable.Translation, requested)[^1].Decided!.Value;
        if (!random.Chance(BypassedShare))
        {
            return Own(log, StageTable.Concordance, translated)[^1].Decided!.Value;
        }

        log.Add(ApprovalAction.Requested, translated, StageTable.Concordance);
        return translated;
    }

    private Closing Publish(TweetLog log, long approved, string publisher)
    {
        var release = new Release(plan, random, hours);
        var slot = original.Slot is { } shared && approved < shared ? shared : release.DrawSlot(approved);
        return slot is { } held
            ? release.Hold(log, approved, publisher, held, random.Between(0.0, 20.0))
            : release.GoOut(log, approved, publisher);
    }

    private Closing? EndWithOriginal(TweetLog log)
    {
        if (original.Closing is not { } closing)
        {
            log.CutAt(original.Log.LastAt + _delay + 1000);
            return null;
        }

        // A stage that had not seen this version did not reject it: its author took it back.
        var at = closing.At + _delay;
        return closing.Action == ApprovalAction.Rejected && !log.Has(ApprovalAction.Rejected)
            ? new Closing(ApprovalAction.Withdrawn, at, null, original.Author)
            : closing with { At = at };
    }
}
