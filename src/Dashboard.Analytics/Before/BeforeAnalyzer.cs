using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.LanguageGap;
using Dashboard.Analytics.Statistics;
using Dashboard.Analytics.Summary;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using NodaTime;

namespace Dashboard.Analytics.Before;

/// <summary>Asks of the period before what the headline figures compare with it, and no more.</summary>
public static class BeforeAnalyzer
{
    /// <param name="summary">Of the selection that is shown.</param>
    /// <returns><see langword="null"/> where its range has no first day, or the record begins no earlier: there is nothing to compare with.</returns>
    public static BeforeReport? Analyze(FactStore facts, SummaryReport summary, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(summary);
        if (summary.Selection.OfPeriodBefore(facts.AsOf, facts.ReportingZone) is not { } before
            || facts.FirstStart is not { } start
            || Instant.FromUnixTimeMilliseconds(start).InZone(facts.ReportingZone).Date is var begins && begins >= before.To)
        {
            return null;
        }

        var selected = facts.Selected(before);
        var time = new TimeToPublishMeasure(before.Clock);
        return new BeforeReport(
            before,
            begins > before.From ? begins : null,
            DurationDistribution.Of(selected.Rank(new AllTweets(), time, cancellationToken)[0]),
            CohortSurvival.Of(facts, before.DateBasis == DateBasis.Start ? before : before with { DateBasis = DateBasis.Start }, cancellationToken),
            TargetRow.Of(facts, selected, cancellationToken),
            Approvers(selected, cancellationToken),
            summary.Reconciliation.CarriedIn,
            Stages(facts, selected, before.Clock, cancellationToken),
            LanguageGapAnalyzer.Analyze(facts, before, cancellationToken));
    }

    private static BeforeApprovers Approvers(SelectedFacts selected, CancellationToken cancellationToken)
    {
        var people = selected.Count(new AllTweets(), new PublishedPeople(PeopleCount.Approvers), new BySegment(1), cancellationToken);
        return new(
            people.Total(0),
            CountFigures.Of(people.ByCode(0)),
            Wilson.Share(people.AtLeast(0, ApproversReport.Many), people.Total(0)));
    }

    private static BeforeStages Stages(FactStore facts, SelectedFacts selected, ClockKind clock, CancellationToken cancellationToken)
    {
        var attributed = selected.Sum(
            new StageVisits(OfPublished: true), new VisitTime(VisitTimeKind.Attributed, clock), new BySegment(StageVisits.SegmentsOf(facts)), cancellationToken);
        return new(
            selected.Sum(new AllTweets(), new TimeToPublishMeasure(clock), new BySegment(1), cancellationToken)[0],
            [
                .. attributed.Index()
                    .Where(stage => stage.Item > 0 && StageKey.IsRanked(StageVisits.KeyOf(stage.Index)))
                    .Select(stage => new StageTime(StageKey.Code(StageVisits.KeyOf(stage.Index), facts.Codes.Stages), stage.Item))
                    .OrderByDescending(stage => stage.AttributedMs)
                    .ThenBy(stage => stage.Code, StringComparer.Ordinal),
            ]);
    }
}
