using System.Collections.Immutable;
using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Stages;

/// <summary>What each department's published tweets spent at each stage, from counts and sums by department and stage.</summary>
public static class DepartmentStagesAnalyzer
{
    /// <param name="bottlenecks">Of the same selection: the order of the stages is theirs.</param>
    public static DepartmentStagesReport Analyze(
        FactStore facts, BottlenecksReport<DurationFigures> bottlenecks, Selection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(bottlenecks);
        ArgumentNullException.ThrowIfNull(selection);
        ImmutableArray<string> stages = [.. bottlenecks.Stages.Where(stage => stage.Visits > 0 || stage.AttributedMs > 0).Select(stage => stage.Code)];
        var segments = Enumerable.Range(0, StageVisits.SegmentsOf(facts))
            .ToDictionary(segment => StageKey.Code(StageVisits.KeyOf(segment), facts.Codes.Stages), StringComparer.Ordinal);
        var sums = new DepartmentStageSums(facts, selection, cancellationToken);
        var codes = facts.CodesOf(TweetAttribute.Department);
        return new DepartmentStagesReport(
            stages,
            [
                .. Enumerable.Range(0, codes.Count + 1)
                    .Where(slot => sums.Published(slot) > 0)
                    .Select(slot => sums.ToRow(slot == 0 ? "" : codes[slot - 1], slot, [.. stages.Select(stage => segments[stage])]))
                    .OrderBy(row => row.Code, StringComparer.Ordinal),
            ]);
    }
}
