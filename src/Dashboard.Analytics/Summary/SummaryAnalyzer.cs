using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Summary;

/// <summary>One walk over the tweets, each tally taking those that concern it.</summary>
public static class SummaryAnalyzer
{
    public static SummaryReport Analyze(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(selection);
        var selected = new SelectedTweets(facts, selection);
        var (all, target) = (new SelectionTally(facts), new TargetTally(facts));
        var departments = new GroupTally(facts, TweetAttribute.Department, selection.Clock);
        var purposes = new GroupTally(facts, TweetAttribute.Purpose, selection.Clock);
        foreach (var tweet in selected.Rows(cancellationToken))
        {
            var isPublished = facts.Columns.Outcome[tweet] == Outcome.Published;
            all.Add(tweet);
            target.Add(tweet, isPublished);
            if (isPublished)
            {
                departments.AddPublished(tweet);
                purposes.AddPublished(tweet);
            }
        }

        var (cohort, inFlight, reconciliation) = WalkWhateverTheBasis(facts, selection, selected, cancellationToken);
        return new SummaryReport
        {
            Selection = selection,
            AsOf = facts.AsOf,
            Tweets = all.Tweets,
            Events = all.Events,
            Outcomes = all.Outcomes,
            Flags = all.Flags,
            PublishedWithoutDurations = all.PublishedWithoutDurations,
            TimeToPublish = all.TimeToPublish(selection.Clock),
            WorkingTimeToPublish = all.TimeToPublish(ClockKind.Working),
            OutsideWorkingHours = all.OutsideWorkingHours,
            OpenCounted = cohort.ToFigures(),
            Target = target.ToFigures(),
            InFlight = inFlight.ToFigures(),
            Reconciliation = reconciliation.ToFigures(),
            Departments = departments.ToFigures(),
            Purposes = purposes.ToFigures(),
            StepsTotal = all.Steps,
            ReworkLoopsTotal = all.ReworkLoops,
            HandoversTotal = all.Handovers,
        };
    }

    /// <summary>Survival goes by start; work in progress and reconciliation know codes and the period alone.</summary>
    private static (CohortTally Cohort, InFlightTally InFlight, ReconciliationTally Reconciliation) WalkWhateverTheBasis(
        FactStore facts, Selection selection, SelectedTweets selected, CancellationToken cancellationToken)
    {
        var cohort = new CohortTally(facts, selection.Clock);
        var inFlight = new InFlightTally(facts, selection.Clock, selected.Period);
        var reconciliation = new ReconciliationTally(facts.Columns, selected.Period);
        foreach (var tweet in selected.RowsByCodes(cancellationToken))
        {
            inFlight.Add(tweet);
            reconciliation.Add(tweet);
            if (selected.Period.Holds(facts.Columns.Start[tweet]))
            {
                cohort.Add(tweet);
            }
        }

        return (cohort, inFlight, reconciliation);
    }
}
