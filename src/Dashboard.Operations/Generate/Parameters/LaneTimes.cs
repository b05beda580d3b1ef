namespace Dashboard.Operations.Generate.Parameters;

/// <summary>What a lane makes of drafting, revising and the stages' times.</summary>
/// <param name="DraftHours">Median from the draft's beginning to its submission.</param>
/// <param name="RevisionHours">Median of a revision after a request for changes.</param>
/// <param name="Held">Share that waits for a slot; the others go out at once.</param>
internal sealed record LaneTimes(double DraftHours, double DraftSigma, double RevisionHours, double RevisionSigma, double Held)
{
    /// <summary>Mean hold to the slot, in hours by the wall clock.</summary>
    public const double HoldHours = 6;

    private const double Minute = 1.0 / 60;

    private static readonly LaneTimes Standard = new(2.5, 0.9, 2.0, 0.7, 0.70);
    private static readonly LaneTimes Reply = new(0.3, 0.8, 0.5, 0.7, 0);
    private static readonly LaneTimes Crisis = new(36 * Minute, 0.5, 10 * Minute, 0.5, 0);

    public static LaneTimes Of(LaneParameters lane) => lane.Code switch
    {
        LaneTable.ReplyCode => Reply,
        LaneTable.CrisisCode => Crisis,
        _ => Standard,
    };

    /// <summary>The stage's figures in that lane and department: load and planted bottleneck counted in.</summary>
    public static StageParameters StageIn(LaneParameters lane, DepartmentParameters department, string code)
    {
        var stage = StageTable.Of(code);
        return lane.Code switch
        {
            LaneTable.ReplyCode when code is StageTable.CommsReview or StageTable.Program =>
                stage with { MedianHours = 2.5 * department.Load, Sigma = 0.9, ReturnShare = 0.05 },
            LaneTable.CrisisCode => InCrisis(stage),
            _ => stage with { MedianHours = stage.MedianHours * department.FactorOf(code) },
        };
    }

    /// <summary>Minutes, whatever the department: its duty officers decide, round the clock.</summary>
    private static StageParameters InCrisis(StageParameters stage) => stage.Code switch
    {
        StageTable.Program => stage with { MedianHours = 9 * Minute, Sigma = 0.8, ReturnShare = 0.02, EveningShare = 0 },
        StageTable.HeadOfComms => stage with { MedianHours = 27 * Minute, Sigma = 0.7, ReturnShare = 0.02, EveningShare = 0 },
        StageTable.Translation => stage with { MedianHours = 28 * Minute, Sigma = 0.5, ReturnShare = 0, EveningShare = 0 },
        StageTable.Concordance => stage with { MedianHours = 12 * Minute, Sigma = 0.5, ReturnShare = 0, EveningShare = 0 },
        _ => stage with { EveningShare = 0 },
    };
}
