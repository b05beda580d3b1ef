using Dashboard.Domain.Record;
using Dashboard.Operations.Generate.Chance;
using Dashboard.Operations.Generate.Parameters;

namespace Dashboard.Operations.Generate.Simulation;

/// <summary>The original's way from the draft to its end.</summary>
internal sealed class OriginalWalk(PostPlan plan, RandomStream random, OfficeHours hours, Staff staff)
{
    private const double HourMs = 3_600_000;

    private readonly StageWalk _walk = new(plan, random, hours, staff);
    private readonly Dictionary<string, List<Stay>> _stays = [];

    public Journey Run(TweetLog log)
    {
        var author = staff.Author(random);
        var times = LaneTimes.Of(plan.Lane);
        var submitted = hours.Advance(plan.Created, (long)(HourMs * random.LogNormal(times.DraftHours, times.DraftSigma)));
        log.Add(ApprovalAction.Created, plan.Created, actor: author);
        log.Add(ApprovalAction.Submitted, submitted, actor: author);

        var at = submitted;
        foreach (var stage in plan.Path)
        {
            if (stage == plan.FateStage)
            {
                return End(log, author, submitted, stage, at);
            }

            var beside = plan.Language == "bilingual" && stage == StageTable.HeadOfComms ? Translated(log, author, at) : at;
            at = Math.Max(Through(log, author, stage, at), beside);
        }

        var release = new Release(plan, random, hours);
        var publisher = _stays.TryGetValue(StageTable.FinalCheck, out var checks)
            ? checks[^1].Decider
            : staff.SomebodyOf(random, StageTable.Of(StageTable.FinalCheck));
        var slot = release.DrawSlot(at);
        var closing = slot is { } held
            ? release.Hold(log, at, publisher, held, random.Between(0.0, 4.0))
            : release.GoOut(log, at, publisher);
        return new Journey(log, author, submitted, _stays, closing, slot);
    }

    /// <returns>When the stage let it pass.</returns>
    private long Through(TweetLog log, string author, string stage, long requested)
    {
        var stays = _walk.Through(stage, requested);
        _stays[stage] = stays;
        stays.ForEach(stay => log.Add(stay, author));
        return stays[^1].Decided!.Value;
    }

    private long Translated(TweetLog log, string author, long requested) =>
        Through(log, author, StageTable.Concordance, Through(log, author, StageTable.Translation, requested));

    private Journey End(TweetLog log, string author, long submitted, string stage, long requested)
    {
        var last = _walk.Last(stage, requested, plan.Fate);
        _stays[stage] = [last];
        log.Add(last, author);
        var span = Math.Max(HourMs, hours.Between(requested, last.Started));
        Closing? closing = plan.Fate switch
        {
            // The stay logs its own rejection.
            Fate.Rejected => new(ApprovalAction.Rejected, last.Decided!.Value, stage, last.Decider),
            Fate.Withdrawn => new(ApprovalAction.Withdrawn, hours.Advance(requested, (long)(span * random.Between(0.1, 1.0))), null, author),
            Fate.Expired => new(ApprovalAction.Expired, hours.Advance(last.Started, (long)(HourMs * random.Between(4.0, 40.0))), null, Staff.System),
            _ => null,
        };
        return new Journey(log, author, submitted, _stays, closing, null);
    }
}
