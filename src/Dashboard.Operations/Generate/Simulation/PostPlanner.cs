using System.Collections.Immutable;
using Dashboard.Operations.Generate.Chance;
using Dashboard.Operations.Generate.Parameters;

namespace Dashboard.Operations.Generate.Simulation;

/// <summary>Draws what an original is to be.</summary>
internal sealed class PostPlanner(DepartmentParameters department, ProtocolChange change, OfficeHours hours)
{
    public const double CentralAgencyShare = 0.06;
    public const double ReplyProgramShare = 0.35;

    private static readonly ImmutableArray<string> CrisisPath = [StageTable.Program, StageTable.HeadOfComms];

    public PostPlan Plan(RandomStream random, long number, LaneParameters lane, long created, Sitting? sitting)
    {
        var path = PathOf(random, lane, created, sitting is not null);
        var fate = FateOf(random, lane);
        var isBilingual = random.Chance(lane.Bilingual);
        var isFrench = random.Chance(department.FrenchFirst);
        return new PostPlan(
            number,
            department,
            lane,
            PurposeOf(random),
            isBilingual ? "bilingual" : isFrench ? "fr" : "en",
            !isBilingual && random.Chance(lane.Paired / (1 - lane.Bilingual)),
            path,
            fate,
            fate == Fate.Published ? null : FateStageOf(random, path),
            created,
            sitting);
    }

    private string PurposeOf(RandomStream random)
    {
        var unit = random.NextUnit();
        return unit < department.Participatory ? "participatory"
            : unit < department.Participatory + department.Other ? "other"
            : "informational";
    }

    private static Fate FateOf(RandomStream random, LaneParameters lane)
    {
        (Fate Fate, double Share)[] unpublished =
        [
            (Fate.Withdrawn, lane.Withdrawn), (Fate.Rejected, lane.Rejected), (Fate.Expired, lane.Expired), (Fate.Orphaned, lane.Orphaned),
        ];
        var rest = random.NextUnit();
        foreach (var (fate, share) in unpublished)
        {
            rest -= share;
            if (rest < 0)
            {
                return fate;
            }
        }

        return Fate.Published;
    }

    /// <summary>The longer a stage takes, the likelier it is to have the tweet; the final check is past all doubts.</summary>
    private static string FateStageOf(RandomStream random, ImmutableArray<string> path) =>
        random.Pick(path, code => code == StageTable.FinalCheck ? 0 : StageTable.Of(code).MedianHours);

    private ImmutableArray<string> PathOf(RandomStream random, LaneParameters lane, long created, bool isCampaign)
    {
        if (lane.Code == LaneTable.CrisisCode)
        {
            return CrisisPath;
        }

        var needsProgram = random.Chance(lane.Code == LaneTable.ReplyCode ? ReplyProgramShare : 1);
        if (lane.Code == LaneTable.ReplyCode)
        {
            return needsProgram ? [StageTable.CommsReview, StageTable.Program] : [StageTable.CommsReview];
        }

        // Every chance is drawn, needed or not: a change of one parameter then changes nothing else of the tweet.
        var needsPolicy = random.Chance(department.PolicyCheck);
        var needsExecutive = random.Chance(department.Executive);
        var needsMinister = random.Chance(department.MinistersOffice) || isCampaign;
        var needsAgency = random.Chance(CentralAgencyShare);
        var day = hours.LocalDay(created);
        (string Stage, bool IsNeeded)[] stages =
        [
            (StageTable.CommsReview, true),
            (StageTable.Program, true),
            (StageTable.PolicyCheck, needsPolicy),
            (StageTable.HeadOfComms, true),
            (StageTable.Executive, needsExecutive),
            (StageTable.MinistersOffice, needsMinister),
            (StageTable.CentralAgency, needsAgency),
            (StageTable.FinalCheck, true),
        ];
        return [.. stages.Where(s => s.IsNeeded && change.Allows(department.Code, s.Stage, day)).Select(s => s.Stage)];
    }
}
