using System.Collections.Immutable;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Approvers;

/// <summary>
/// Approvals of a selection's published tweets, stage by stage. Each approval closes exactly one visit of its stage as approved, so the
/// visits say them all.
/// </summary>
public static class ApproverRolesAnalyzer
{
    public static ApproverRolesReport Analyze(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(selection);
        var (published, steps, unknown, automated) = (0, 0, 0, 0);
        var roles = new SortedDictionary<int, RoleTally>();
        foreach (var tweet in new SelectedTweets(facts, selection).Rows(cancellationToken)
            .Where(tweet => facts.Columns.Outcome[tweet] == Outcome.Published))
        {
            published++;
            foreach (var visit in facts.VisitsOf(tweet))
            {
                if (!IsApproval(facts.Visits, visit))
                {
                    continue;
                }

                var actor = facts.Visits.DecidedBy[visit];
                if (facts.Rules.AutomatedActors.Contains(actor))
                {
                    automated++;
                    continue;
                }

                steps++;
                unknown += actor < 0 ? 1 : 0;
                RoleOf(facts.Visits.Stage[visit]).Add(tweet, actor);
            }
        }

        return new(steps, unknown, automated, Figures());

        RoleTally RoleOf(int stage)
        {
            if (!roles.TryGetValue(stage, out var role))
            {
                roles.Add(stage, role = new RoleTally());
            }

            return role;
        }

        ImmutableArray<ApproverRole> Figures() =>
        [
            .. roles
                .Select(role => role.Value.ToFigures(StageKey.Code(role.Key, facts.Codes.Stages), published))
                .OrderBy(role => role.Stage, StringComparer.Ordinal),
        ];
    }

    /// <summary>The author's visits close as approved, too: when the author hands in.</summary>
    private static bool IsApproval(VisitColumns visits, int visit) =>
        visits.Outcome[visit] == VisitOutcome.Approved && StageKey.IsRanked(visits.Stage[visit]);
}
