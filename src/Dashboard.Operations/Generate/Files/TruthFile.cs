using System.Text.Encodings.Web;
using System.Text.Json;
using Dashboard.Operations.Generate.Parameters;
using Dashboard.Operations.Generate.Simulation;
using NodaTime.Text;

namespace Dashboard.Operations.Generate.Files;

/// <summary>What was planted, as JSON: whoever computes from the record can be checked against it.</summary>
internal static class TruthFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(GenerateOptions options, RecordTally tally)
    {
        var change = ProtocolChange.For(options);
        var truth = new
        {
            NoticeEn = "Synthetic data. No department, person or tweet in it exists.",
            NoticeFr = "Données fictives. Aucun ministère, aucune personne ni aucun tweet n'y existe.",
            options.Seed,
            FirstDay = LocalDatePattern.Iso.Format(options.FirstDay),
            LastDay = LocalDatePattern.Iso.Format(options.LastDay),
            TweetsAskedFor = options.Tweets,
            Counts = tally,
            ChangeOfProtocol = new { change.Department, From = LocalDatePattern.Iso.Format(change.From), DroppedStage = change.Stage },
            Bottlenecks = DepartmentTable.All.ToDictionary(department => department.Code, department => department.Bottleneck),
            Departments = DepartmentTable.All,
            Stages = StageTable.All,
            Lanes = LaneTable.All,
            Shares = Shares,
            Dirty = new
            {
                Taken = DirtyRows.Numbered().Where(numbered => numbered.Row.Fault is null).Select(numbered => numbered.Line),
                Refused = DirtyRows.Numbered().Where(numbered => numbered.Row.Fault is not null).Select(numbered => new
                {
                    numbered.Line,
                    WhyEn = numbered.Row.Fault!.English,
                    WhyFr = numbered.Row.Fault.French,
                }),
            },
        };
        return JsonSerializer.Serialize(truth, Options) + "\n";
    }

    /// <summary>The shares that are the same everywhere: of visits, of tweets or of decisions, as their names say.</summary>
    private static object Shares => new
    {
        VisitsWithoutStart = StayDraw.WithoutStartShare,
        VisitsWithDecisionOnly = StayDraw.DecisionOnlyShare,
        VisitsHandedOver = StayDraw.HandedOverShare,
        TweetsToCentralAgency = PostPlanner.CentralAgencyShare,
        RepliesToProgram = PostPlanner.ReplyProgramShare,
        MinistersOfficeDecisionsByMinisterToo = StageWalk.MinisterShare,
        DraftsThatOpenACampaign = DepartmentOutput.CampaignShare,
        VersionsPublishedBeforeConcordance = VersionWalk.BypassedShare,
        TweetsApprovedAfterTheirEnd = LogQuirks.ApprovedLate,
        TweetsAskedTwice = LogQuirks.AskedTwice,
        TweetsNeverSubmitted = LogQuirks.NotSubmitted,
        TweetsApprovedByNobodyKnown = LogQuirks.NoActor,
        TweetsWithAnUnknownStage = LogQuirks.NoStage,
        TweetsOpenedBeforeSubmission = LogQuirks.OpenedEarly,
        TweetsKnownToTheDay = LogQuirks.DayOnly,
        MaxLoops = StageWalk.MaxLoops,
        MeanHoldHours = LaneTimes.HoldHours,
    };
}
