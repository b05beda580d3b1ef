using System.Collections.Immutable;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Bottlenecks;

/// <summary>Adds up where the time of a selection's published tweets went, and ranks the stages by it.</summary>
public static class BottlenecksAnalyzer
{
    public static BottlenecksReport Analyze(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(selection);
        var selected = facts.Selected(selection);
        var all = new AllTweets();
        var whole = new BySegment(1);
        var tweets = selected.Count(all, new TweetMarks(), whole, cancellationToken)[0, TweetMarks.CodeOf(Outcome.Published, hasDurations: true)];
        var total = selected.Sum(all, new TimeToPublishMeasure(selection.Clock), whole, cancellationToken)[0];
        var stages = InOrder(StageRows.Of(facts, selection, total, cancellationToken));
        return new BottlenecksReport(tweets, total, stages, First(stages));
    }

    /// <summary>The stages that may be named first, by share; then the author, the wait for a slot and the gaps, in this order.</summary>
    private static ImmutableArray<StageFigures> InOrder(IEnumerable<(int Stage, StageFigures Figures)> stages)
    {
        var seen = stages.ToArray();
        var ranked = seen
            .Where(stage => stage.Figures.IsRanked)
            .Select(stage => stage.Figures)
            .OrderByDescending(stage => stage.AttributedMs)
            .ThenBy(stage => stage.Code, StringComparer.Ordinal);
        var apart = seen
            .Where(stage => !stage.Figures.IsRanked)
            .OrderByDescending(stage => stage.Stage)
            .Select(stage => stage.Figures);
        return [.. ranked, .. apart];
    }

    private static string? First(ImmutableArray<StageFigures> stages)
    {
        var ranked = stages.Where(stage => stage.IsRanked).Take(2).ToArray();
        var isFirst = ranked.Length > 0 && ranked[0].AttributedMs > 0 && (ranked.Length == 1 || ranked[1].AttributedMs < ranked[0].AttributedMs);
        return isFirst ? ranked[0].Code : null;
    }
}
