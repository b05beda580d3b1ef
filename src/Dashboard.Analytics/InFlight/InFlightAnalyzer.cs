using System.Collections.Immutable;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.InFlight;

/// <summary>Tells what waits at the end of a selection's period, or at the as-of time where that is earlier, and what published tweets say of its age.</summary>
public static class InFlightAnalyzer
{
    public static InFlightReport Analyze(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(selection);
        var work = new WorkInProgress(facts, SelectedPeriod.Of(selection, facts.ReportingZone));
        int[] rows = [.. HeldRows.Of(facts, selection, work, cancellationToken).Select(row => row.Tweet).OrderBy(facts.PlaceOf)];
        var tweets = new WaitingTweets(facts, work);
        ImmutableArray<WaitingTweet> waiting = [.. rows.Select(tweets.Of)];
        var stages = StageQueues.Of(facts, selection, waiting, cancellationToken);
        return new InFlightReport(work.At, waiting, stages, Fullest(stages));
    }

    private static string? Fullest(ImmutableArray<StageQueue> stages)
    {
        var ranked = stages.Where(stage => stage.IsRanked).Take(2).ToArray();
        var isFullest = ranked.Length > 0 && ranked[0].Open > 0 && (ranked.Length == 1 || ranked[1].Open < ranked[0].Open);
        return isFullest ? ranked[0].Code : null;
    }
}
