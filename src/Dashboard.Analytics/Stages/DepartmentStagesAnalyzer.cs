using System.Collections.Immutable;
using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Stages;

/// <summary>Departments by stages: one walk over the selection's published tweets.</summary>
public static class DepartmentStagesAnalyzer
{
    /// <param name="bottlenecks">Of the same selection: the order of the stages is theirs.</param>
    public static DepartmentStagesReport Analyze(
        FactStore facts, BottlenecksReport bottlenecks, Selection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(bottlenecks);
        ArgumentNullException.ThrowIfNull(selection);
        var tally = new DepartmentStageTally(facts, selection.Clock);
        foreach (var tweet in new SelectedTweets(facts, selection).Rows(cancellationToken))
        {
            if (facts.Columns.Outcome[tweet] == Outcome.Published)
            {
                tally.Add(tweet);
            }
        }

        ImmutableArray<string> stages = [.. bottlenecks.Stages.Where(stage => stage.Visits > 0 || stage.AttributedMs > 0).Select(stage => stage.Code)];
        return new DepartmentStagesReport(stages, tally.ToRows(stages));
    }
}
