using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

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
        var (tweets, codes) = (facts.Columns, facts.CodesOf(attribute));
        var column = tweets.Attribute(attribute);
        var approvers = new List<int>?[codes.Count + 1];
        foreach (var tweet in new SelectedTweets(facts, selection).Rows(cancellationToken))
        {
            if (tweets.Outcome[tweet] == Outcome.Published)
            {
                (approvers[column[tweet] + 1] ??= []).Add(tweets.Approvers[tweet]);
            }
        }

        return
        [
            .. approvers
                .Select((group, slot) => (Code: slot == 0 ? "" : codes[slot - 1], Approvers: group))
                .Where(group => group.Approvers is not null)
                .Select(group => Figures(group.Code, group.Approvers!))
                .OrderBy(group => group.Code, StringComparer.Ordinal),
        ];
    }

    private static ApproverGroup Figures(string code, List<int> approvers)
    {
        var many = approvers.Count(people => people >= ApproversReport.Many);
        var (median, p90, max) = CountDistribution.Of(CollectionsMarshal.AsSpan(approvers));
        return new(code, new CountFigures(median, p90, max), Wilson.Share(many, approvers.Count));
    }
}

/// <summary>Approvers of the published tweets of one department, purpose or lane.</summary>
/// <param name="Code">Empty: unknown.</param>
/// <param name="NineOrMore">Of the group's published tweets, at least one.</param>
public sealed record ApproverGroup(string Code, CountFigures Approvers, ShareFigure NineOrMore)
{
    /// <summary>Published tweets of the group.</summary>
    public int N => NineOrMore.Of;
}
