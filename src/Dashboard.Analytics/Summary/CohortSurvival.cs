using System.Runtime.InteropServices;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Summary;

/// <summary>Observed times of the tweets that started in the period: publication is the event, every other end and being in flight censors.</summary>
internal static class CohortSurvival
{
    /// <param name="cohort">A selection by start.</param>
    public static OpenCountedFigures Of(FactStore facts, Selection cohort, CancellationToken cancellationToken)
    {
        if (facts.Selected(cohort).Observe(cohort.Clock) is { } observed)
        {
            return new OpenCountedFigures(observed.Count, observed.StillOpen, observed.Median.Median, observed.Median.Interval);
        }

        List<(long Time, bool Event)> observations = [];
        var stillOpen = 0;
        foreach (var tweet in new SelectedTweets(facts, cohort with { DateBasis = DateBasis.Start }).Rows(cancellationToken))
        {
            if (facts.Columns.HasDurations(tweet))
            {
                var outcome = facts.Columns.Outcome[tweet];
                stillOpen += outcome == Outcome.InFlight ? 1 : 0;
                observations.Add((facts.ObservedOf(tweet, cohort.Clock), outcome == Outcome.Published));
            }
        }

        var survival = KaplanMeier.Median(CollectionsMarshal.AsSpan(observations));
        return new OpenCountedFigures(observations.Count, stillOpen, survival.Median, survival.Interval);
    }
}
