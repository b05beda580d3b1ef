using System.Collections.Immutable;
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
        var tallies = new StageTallies(facts, selection.Clock);
        var (tweets, total) = (0, 0L);
        foreach (var tweet in new SelectedTweets(facts, selection).Rows(cancellationToken))
        {
            switch (facts.Columns.Outcome[tweet])
            {
                case Outcome.Published:
                    tallies.AddPublished(tweet);
                    break;
                case Outcome.InFlight:
                    break;
                default:
                    tallies.AddUnpublished(tweet);
                    break;
            }

            if (facts.HasTimeToPublish(tweet))
            {
                tweets++;
                total += facts.TotalOf(tweet, selection.Clock);
            }
        }

        var stages = Figures(facts, tallies, total);
        return new BottlenecksReport(tweets, total, stages, First(stages));
    }

    /// <summary>The stages that may be named first, by share; then the author, the wait for a slot and the gaps, in this order.</summary>
    private static ImmutableArray<StageFigures> Figures(FactStore facts, StageTallies tallies, long total)
    {
        var seen = tallies.All.Where(stage => stage.Tally.IsSeen).ToArray();
        var ranked = seen
            .Where(stage => StageKey.IsRanked(stage.Stage))
            .Select(stage => stage.Tally.ToFigures(StageKey.Code(stage.Stage, facts.Codes.Stages), isRanked: true, total))
            .OrderByDescending(stage => stage.AttributedMs)
            .ThenBy(stage => stage.Code, StringComparer.Ordinal);
        var apart = seen
            .Where(stage => !StageKey.IsRanked(stage.Stage))
            .OrderByDescending(stage => stage.Stage)
            .Select(stage => stage.Tally.ToFigures(StageKey.Code(stage.Stage, facts.Codes.Stages), isRanked: false, total));
        return [.. ranked, .. apart];
    }

    private static string? First(ImmutableArray<StageFigures> stages)
    {
        var ranked = stages.Where(stage => stage.IsRanked).Take(2).ToArray();
        var isFirst = ranked.Length > 0 && ranked[0].AttributedMs > 0 && (ranked.Length == 1 || ranked[1].AttributedMs < ranked[0].AttributedMs);
        return isFirst ? ranked[0].Code : null;
    }
}
