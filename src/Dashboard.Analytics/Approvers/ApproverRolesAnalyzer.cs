using System.Collections.Immutable;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
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
        var selected = facts.Selected(selection);
        var (visits, stages) = (new StageVisits(OfPublished: true), new BySegment(StageVisits.SegmentsOf(facts)));
        var published = selected.Count(new AllTweets(), new PublishedPeople(PeopleCount.Approvers), new BySegment(1), cancellationToken).Total(0);
        var approvals = selected.Count(visits, new ApprovalMarks(), stages, cancellationToken);
        var people = selected.Count(visits, new StageApprovers(), stages, cancellationToken);
        return new(
            Sum(ApprovalMarks.Known) + Sum(ApprovalMarks.Unknown),
            Sum(ApprovalMarks.Unknown),
            Sum(ApprovalMarks.Automated),
            Roles());

        int Sum(int mark) => Enumerable.Range(0, stages.Count).Sum(stage => approvals[stage, mark]);

        ImmutableArray<ApproverRole> Roles() =>
        [
            .. Enumerable.Range(0, stages.Count)
                .Where(stage => people.Total(stage) > 0)
                .Select(stage => new ApproverRole(
                    StageKey.Code(StageVisits.KeyOf(stage), facts.Codes.Stages),
                    approvals[stage, ApprovalMarks.Known] + approvals[stage, ApprovalMarks.Unknown],
                    Wilson.Share(people.Total(stage), published),
                    CountFigures.Of(people.ByCode(stage))))
                .OrderBy(role => role.Stage, StringComparer.Ordinal),
        ];
    }
}
