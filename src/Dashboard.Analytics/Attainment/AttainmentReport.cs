using System.Collections.Immutable;
using Dashboard.Analytics.Statistics;
using NodaTime;

namespace Dashboard.Analytics.Attainment;

/// <summary>The share of published tweets within their target, over time.</summary>
/// <param name="Unit">How the time is cut.</param>
/// <param name="Steps">
/// Every week or month of the selection's period from the first with a published tweet that has a target to the last, gaps included (n = 0),
/// by the selection's date basis; empty where no published tweet has a target.
/// </param>
public sealed record AttainmentReport(AttainmentUnit Unit, ImmutableArray<AttainmentStep> Steps);

/// <param name="First">First day of the week (Monday) or month, in the reporting time zone.</param>
/// <param name="Met">Published tweets within target, of those of the step that have one.</param>
/// <param name="WithoutTarget">Published tweets of the step for which no target is set.</param>
/// <param name="IsPartial">Whether the range or the as-of time cuts the step.</param>
public sealed record AttainmentStep(LocalDate First, ShareFigure Met, int WithoutTarget, bool IsPartial);

public enum AttainmentUnit
{
    /// <summary>ISO weeks.</summary>
    Week,

    Month,
}
