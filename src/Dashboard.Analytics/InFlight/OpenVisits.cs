using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.InFlight;

/// <summary>
/// Open visits by stage at the end of a period, among tweets with a selection's codes: those of tweets that were in flight, and those that had
/// opened before their tweet's clock started.
/// </summary>
internal static class OpenVisits
{
    /// <returns>By <see cref="FlowChanges.PlaceOf"/>.</returns>
    public static int[] At(FactStore facts, Selection selection, WorkInProgress work, CancellationToken cancellationToken)
    {
        var counts = new int[FlowChanges.WidthFor(facts.Codes.Stages.Count)];
        foreach (var tweet in Rows(facts, selection, work, cancellationToken))
        {
            foreach (var visit in facts.VisitsOf(tweet))
            {
                counts[FlowChanges.PlaceOf(facts.Visits.Stage[visit])] += work.HoldsVisit(visit) ? 1 : 0;
            }
        }

        return counts;
    }

    /// <summary>All that may have an open one, each once.</summary>
    private static IEnumerable<int> Rows(FactStore facts, Selection selection, WorkInProgress work, CancellationToken cancellationToken)
    {
        var selected = new SelectedTweets(facts, selection);
        if (facts.Index.Open is not { } open || facts.Index.Of(nameof(EarlyVisits), EarlyVisits.Build) is not { } early)
        {
            return selected.RowsByCodes(cancellationToken);
        }

        return open.At(work.Before).Select(row => row.Tweet).Concat(early.StartedFrom(work.Before))
            .Where(tweet => !facts.IsReplaced(tweet))
            .Concat(Enumerable.Range(facts.BaseTweets, facts.Tweets - facts.BaseTweets))
            .Where(selected.HasCodes);
    }
}
