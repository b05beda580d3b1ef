using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Groups;

/// <summary>Puts the published tweets of a selection side by side; what would give a small group away is left out here, once for all.</summary>
public static class GroupsAnalyzer
{
    /// <param name="suppresses">Whether small groups are withheld.</param>
    public static GroupsReport Analyze(FactStore facts, Selection selection, GroupBy by, bool suppresses, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(selection);
        var (attribute, all) = (by.Attribute(), new AllTweets());
        var (rows, codes) = (new ComparedRows(facts, selection, attribute, cancellationToken), facts.CodesOf(attribute));
        (string Code, int Slot)[] groups = [.. Enumerable.Range(0, rows.Slots)
            .Where(slot => rows.TweetsOf(slot) > 0)
            .Select(slot => (slot == 0 ? "" : codes[slot - 1], slot))
            .OrderBy(group => group.Item1.Length == 0)
            .ThenBy(group => group.Item1, StringComparer.Ordinal)];
        var suppression = suppresses
            ? SmallGroups.Withhold([.. groups.Select(group => rows.TweetsOf(group.Slot))])
            : new Suppression([.. groups.Select(_ => GroupVisibility.Shown)], HidesTotals: false);
        var times = facts.Selected(selection).Rank(all, new TimeToPublishMeasure(selection.Clock), cancellationToken)[0];
        return new GroupsReport(
            by,
            suppresses,
            suppression.HidesTotals,
            suppression.HidesTotals ? null : groups.Sum(group => rows.TweetsOf(group.Slot)),
            suppression.HidesTotals || times.Count == 0 ? null : Percentile.Of(times, 0.5),
            [.. groups.Zip(suppression.Groups, (group, visibility) => new ComparedGroup(
                group.Code,
                visibility,
                visibility == GroupVisibility.Shown ? rows.FiguresOf(group.Slot) : null))]);
    }
}
