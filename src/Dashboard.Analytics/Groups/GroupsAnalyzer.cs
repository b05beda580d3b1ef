using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Groups;

/// <summary>Puts the published tweets of a selection side by side, in one walk; what would give a small group away is left out here, once for all.</summary>
public static class GroupsAnalyzer
{
    /// <param name="suppresses">Whether small groups are withheld.</param>
    public static GroupsReport Analyze(FactStore facts, Selection selection, GroupBy by, bool suppresses, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(selection);
        var (column, codes) = (facts.Columns.Attribute(by.Attribute()), facts.CodesOf(by.Attribute()));
        var tallies = new ComparedTally?[codes.Count + 1];
        foreach (var tweet in new SelectedTweets(facts, selection).Rows(cancellationToken))
        {
            if (facts.Columns.Outcome[tweet] == Outcome.Published)
            {
                (tallies[column[tweet] + 1] ??= new ComparedTally(facts, selection.Clock)).AddPublished(tweet);
            }
        }

        (string Code, ComparedTally Tally)[] groups = [.. tallies.Index()
            .Where(slot => slot.Item is not null)
            .Select(slot => (slot.Index == 0 ? "" : codes[slot.Index - 1], slot.Item!))
            .OrderBy(group => group.Item1.Length == 0)
            .ThenBy(group => group.Item1, StringComparer.Ordinal)];
        return Compare(by, groups, suppresses);
    }

    private static GroupsReport Compare(GroupBy by, (string Code, ComparedTally Tally)[] groups, bool suppresses)
    {
        var suppression = suppresses
            ? SmallGroups.Withhold([.. groups.Select(group => group.Tally.Tweets)])
            : new Suppression([.. groups.Select(_ => GroupVisibility.Shown)], HidesTotals: false);
        return new GroupsReport(
            by,
            suppresses,
            suppression.HidesTotals,
            suppression.HidesTotals ? null : groups.Sum(group => group.Tally.Tweets),
            suppression.HidesTotals ? null : DurationDistribution.Of([.. groups.SelectMany(group => group.Tally.Times)]).Median,
            [.. groups.Zip(suppression.Groups, (group, visibility) => new ComparedGroup(
                group.Code,
                visibility,
                visibility == GroupVisibility.Shown ? group.Tally.ToFigures() : null))]);
    }
}
