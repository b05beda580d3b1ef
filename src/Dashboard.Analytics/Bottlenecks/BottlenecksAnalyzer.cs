using System.Collections.Immutable;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Bottlenecks;

/// <summary>Adds up where the time of a selection's published tweets went, and ranks the stages by it.</summary>
public static class BottlenecksAnalyzer
{
    public static BottlenecksReport<DurationFigures> Analyze(FactStore facts, Selection selection, CancellationToken cancellationToken) =>
        Analyze(facts, selection, DurationDistribution.Of, cancellationToken);

    /// <summary>The same with no more of each stage's times than a table shows: most of what it takes is finding percentiles.</summary>
    public static BottlenecksReport<TypicalTimes> AnalyzeTypical(FactStore facts, Selection selection, CancellationToken cancellationToken) =>
        Analyze(facts, selection, DurationDistribution.TypicalOf, cancellationToken);

    private static BottlenecksReport<TTimes> Analyze<TTimes>(
        FactStore facts, Selection selection, Func<OrderedTimes, TTimes> figures, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(selection);
        var selected = facts.Selected(selection);
        var all = new AllTweets();
        var whole = new BySegment(1);
        var tweets = selected.Count(all, new TweetMarks(), whole, cancellationToken)[0, TweetMarks.CodeOf(Outcome.Published, hasDurations: true)];
        var total = selected.Sum(all, new TimeToPublishMeasure(selection.Clock), whole, cancellationToken)[0];
        var stages = InOrder(StageRows.Of(facts, selection, total, figures, cancellationToken));
        return new BottlenecksReport<TTimes>(tweets, total, stages, First(stages));
    }

    /// <summary>The stages that may be named first, by share; then the author, the wait for a slot and the gaps, in this order.</summary>
    private static ImmutableArray<StageFigures<TTimes>> InOrder<TTimes>(IEnumerable<(int Stage, StageFigures<TTimes> Figures)> stages)
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

    private static string? First<TTimes>(ImmutableArray<StageFigures<TTimes>> stages)
    {
        var ranked = stages.Where(stage => stage.IsRanked).Take(2).ToArray();
        var isFirst = ranked.Length > 0 && ranked[0].AttributedMs > 0 && (ranked.Length == 1 || ranked[1].AttributedMs < ranked[0].AttributedMs);
        return isFirst ? ranked[0].Code : null;
    }
}
