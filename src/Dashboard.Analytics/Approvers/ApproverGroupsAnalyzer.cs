using System.Collections.Immutable;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Approvers;

/// <summary>Counts approvers over the published tweets of a selection, told apart by one attribute.</summary>
public static class ApproverGroupsAnalyzer
{
    /// <returns>In order of code, unknown (the empty code) first where it occurs; groups without a published tweet are left out.</returns>
    public static ImmutableArray<ApproverGroup> Analyze(
        FactStore facts, Selection selection, TweetAttribute attribute, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(selection);
        var codes = facts.CodesOf(attribute);
        var approvers = facts.Selected(selection)
            .Count(new AllTweets(), new PublishedPeople(PeopleCount.Approvers), new ByAttribute(facts, attribute, 1), cancellationToken);
        return
        [
            .. Enumerable.Range(0, approvers.Groups)
                .Where(slot => approvers.Total(slot) > 0)
                .Select(slot => Figures(slot == 0 ? "" : codes[slot - 1], approvers, slot))
                .OrderBy(group => group.Code, StringComparer.Ordinal),
        ];
    }

    private static ApproverGroup Figures(string code, CodeCounts approvers, int slot) => new(
        code,
        CountFigures.Of(approvers.ByCode(slot)),
        Wilson.Share(approvers.AtLeast(slot, ApproversReport.Many), approvers.Total(slot)));
}

/// <summary>Approvers of the published tweets of one department, purpose or lane.</summary>
/// <param name="Code">Empty: unknown.</param>
/// <param name="NineOrMore">Of the group's published tweets, at least one.</param>
public sealed record ApproverGroup(string Code, CountFigures Approvers, ShareFigure NineOrMore)
{
    /// <summary>Published tweets of the group.</summary>
    public int N => NineOrMore.Of;
}
