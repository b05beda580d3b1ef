using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Summary;

/// <summary>Gathers what a selection holds from counts, sums and ranks; survival goes by start, work in progress and reconciliation know codes and the period alone.</summary>
public static class SummaryAnalyzer
{
    public static SummaryReport Analyze(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(selection);
        var selected = facts.Selected(selection);
        var (byStart, byEnd) = (On(selection, DateBasis.Start), On(selection, DateBasis.End));
        var marks = selected.Count(new AllTweets(), new SelectionMarks(), new BySegment(1), cancellationToken);
        var flow = PeriodFlow.Of(facts, byStart, byEnd, cancellationToken);
        var timeToPublish = Times(selected, selection.Clock, cancellationToken);
        return new SummaryReport
        {
            Selection = selection,
            AsOf = facts.AsOf,
            Tweets = marks.Total(0),
            Events = Total(Tallied.Events),
            Outcomes = [.. OutcomeCodes.All.Select(outcome => SelectionMarks.With(marks, outcome))],
            Flags = FlagRows.Of(selected, cancellationToken),
            PublishedWithoutDurations = SelectionMarks.With(marks, Outcome.Published) - SelectionMarks.WithDurations(marks, Outcome.Published),
            TimeToPublish = timeToPublish,
            WorkingTimeToPublish = selection.Clock == ClockKind.Working ? timeToPublish : Times(selected, ClockKind.Working, cancellationToken),
            OutsideWorkingHours = SelectionMarks.OutsideHours(marks),
            OpenCounted = CohortSurvival.Of(facts, byStart, cancellationToken),
            Target = TargetRow.Of(facts, selected, cancellationToken),
            InFlight = InFlightRow.Of(facts, selection, flow.CarriedOut, cancellationToken),
            Reconciliation = flow,
            Departments = GroupRows.Of(facts, selected, TweetAttribute.Department, selection.Clock, cancellationToken),
            Purposes = GroupRows.Of(facts, selected, TweetAttribute.Purpose, selection.Clock, cancellationToken),
            StepsTotal = Total(Tallied.Steps),
            ReworkLoopsTotal = Total(Tallied.ReworkLoops),
            HandoversTotal = Total(Tallied.Handovers),
        };

        long Total(Tallied kind) => selected.Sum(new AllTweets(), new TweetTally(kind), new BySegment(1), cancellationToken)[0];
    }

    private static DurationFigures Times(SelectedFacts selected, ClockKind clock, CancellationToken cancellationToken) =>
        DurationDistribution.Of(selected.Rank(new AllTweets(), new TimeToPublishMeasure(clock), cancellationToken)[0]);

    /// <summary>The selection with its range applied to one of a tweet's dates: itself where that is what it says, so that what is known of it serves.</summary>
    private static Selection On(Selection selection, DateBasis basis) =>
        !selection.HasRange || selection.DateBasis == basis ? selection : selection with { DateBasis = basis };
}
