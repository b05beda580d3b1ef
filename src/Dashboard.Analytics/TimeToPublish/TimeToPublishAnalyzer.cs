using System.Collections.Immutable;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Selections;
using NodaTime;

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
        var weeks = Weeks(published, facts, selected.Period, cancellationToken);
        return new TimeToPublishReport(DurationDistribution.Of(times), weeks, histogram);
    }

    private static ImmutableArray<WeekFigures> Weeks(
        List<(long Date, long Time)> published, FactStore facts, SelectedPeriod period, CancellationToken cancellationToken)
    {
        if (published.Count == 0)
        {
            return [];
        }

        published.Sort();
        var weeks = ImmutableArray.CreateBuilder<WeekFigures>();
        var zone = facts.ReportingZone;
        var monday = MondayOf(published[0].Date, zone);
        var from = SelectedPeriod.StartOf(monday, zone);
        for (var next = 0; next < published.Count;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var to = SelectedPeriod.StartOf(monday.PlusWeeks(1), zone);
            var first = next;
            while (next < published.Count && published[next].Date < to)
            {
                next++;
            }

            var times = published[first..next].ConvertAll(tweet => tweet.Time).ToArray();
            var isPartial = from < period.From || to > period.To || facts.AsOf < to - 1;
            weeks.Add(new WeekFigures(monday, DurationDistribution.Of(times), isPartial));
            (monday, from) = (monday.PlusWeeks(1), to);
        }

        return weeks.ToImmutable();
    }

    private static LocalDate MondayOf(long instant, DateTimeZone zone)
    {
        var day = Instant.FromUnixTimeMilliseconds(instant).InZone(zone).Date;
        return day.PlusDays(IsoDayOfWeek.Monday - day.DayOfWeek);
    }
}
