using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.TimeToPublish;

/// <summary>Times to publish of a selection's published tweets with durations, in the selection's clock: all, by week, and in steps.</summary>
public static class TimeToPublishAnalyzer
{
    public static TimeToPublishReport Analyze(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(selection);
        var selected = facts.Selected(selection);
        var (all, time) = (new AllTweets(), new TimeToPublishMeasure(selection.Clock));
        var byWeek = TweetsByWeek.Of(facts, selection.DateBasis);
        var weeks = WeeklyTimes.Of(
            selected.Rank(byWeek, time, cancellationToken), byWeek, facts, SelectedPeriod.Of(selection, facts.ReportingZone), cancellationToken);
        var bins = selected.Count(all, new TimeSteps(StepKind.Bins, selection.Clock), new BySegment(1), cancellationToken);
        return new TimeToPublishReport(
            DurationDistribution.Of(selected.Rank(all, time, cancellationToken)[0]),
            [.. weeks.Select(week => new WeekFigures(week.Monday, week.Figures, week.IsPartial))],
            HistogramSteps.OfCounts(bins.ByCode(0)));
    }
}
