using System.Collections.Immutable;

namespace Dashboard.Operations.Generate.Parameters;

/// <summary>How tweets of a lane fare. Shares are 0 to 1; what the unpublished shares leave is published.</summary>
/// <param name="Paired">Share of originals of which a version in the other official language is made.</param>
/// <param name="Bilingual">Share of originals that carry both languages in one tweet.</param>
/// <param name="Orphaned">Share that nobody touches again, with no ending recorded.</param>
public sealed record LaneParameters(
    string Code, double Paired, double Bilingual, double Withdrawn, double Rejected, double Expired, double Orphaned)
{
    /// <summary>Tweets that one original makes, on average.</summary>
    public double TweetsPerOriginal => 1 + Paired;
}

/// <summary>The lanes.</summary>
public static class LaneTable
{
    public const string StandardCode = "standard";
    public const string ReplyCode = "reply";
    public const string CrisisCode = "crisis";

    public static LaneParameters Standard { get; } = new(StandardCode, 0.88, 0.04, 0.060, 0.023, 0.022, 0.013);

    public static LaneParameters Reply { get; } = new(ReplyCode, 0, 0, 0.04, 0.005, 0.01, 0);

    public static LaneParameters Crisis { get; } = new(CrisisCode, 0.9, 0, 0.03, 0, 0, 0);

    public static ImmutableArray<LaneParameters> All { get; } = [Standard, Reply, Crisis];

    /// <summary>The lane's part of a department's tweets.</summary>
    public static double ShareIn(this LaneParameters lane, DepartmentParameters department) => lane.Code switch
    {
        ReplyCode => department.Reply,
        CrisisCode => department.Crisis,
        _ => 1 - department.Reply - department.Crisis,
    };
}
