using System.Collections.Immutable;
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
        var selected = new SelectedTweets(facts, selection);
        List<(long Date, long Time)> published = [];
        foreach (var tweet in selected.Rows(cancellationToken))
        {
            if (facts.HasTimeToPublish(tweet))
            {
                published.Add((selected.DateOf(tweet), facts.TotalOf(tweet, selection.Clock)));
            }
        }

        var times = published.Select(tweet => tweet.Time).ToArray();
        var histogram = HistogramSteps.Count(times);
        var weeks = WeeklyTimes.Of(published, facts, selected.Period, cancellationToken)
            .Select(week => new WeekFigures(week.Monday, week.Figures, week.IsPartial)).ToImmutableArray();
        return new TimeToPublishReport(DurationDistribution.Of(times), weeks, histogram);
    }
}
