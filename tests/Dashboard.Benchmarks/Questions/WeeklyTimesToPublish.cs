using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Benchmarks.Filters;
using Dashboard.Benchmarks.Peer;
using Dashboard.Domain.Selections;

namespace Dashboard.Benchmarks.Questions;

/// <summary>Is it getting better? Median and p90 of every week.</summary>
internal sealed class WeeklyTimesToPublish : IQuestion
{
    public string Name => "weekly median and p90";

    public Func<Answer> Ask(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        var weeks = TweetsByWeek.Of(facts, selection.DateBasis);
        var times = facts.Selected(selection).Rank(weeks, new TimeToPublishMeasure(selection.Clock), cancellationToken);
        var figures = times.Select(week => week.Count == 0 ? default : (Percentile.Of(week, 0.5), Percentile.Of(week, 0.9))).ToArray();
        return () =>
        {
            var answer = new Answer();
            foreach (var (week, (median, p90)) in figures.Index().Where(week => times[week.Index].Count > 0))
            {
                answer.Add($"week {WeekNumber.Of(weeks.First.PlusWeeks(week))}", times[week].Count, median, p90);
            }

            return answer;
        };
    }

    public string Sql(SqlFilter filter) => $"""
        SELECT 'week ' || week, n, times[1], times[2]
        FROM (
            SELECT end_week AS week, count(*) AS n, quantile_cont(time_to_publish_ms, [0.5, 0.9]) AS times
            FROM tweet
            WHERE {filter.Published}
            GROUP BY end_week)
        """;

    public string Sqlite(SqlFilter filter) => $"""
        SELECT 'week ' || end_week, count(*), {SqliteQuantile.At("time_to_publish_ms", 0.5)}, {SqliteQuantile.At("time_to_publish_ms", 0.9)}
        FROM (
            SELECT end_week, time_to_publish_ms, {SqliteQuantile.Places("time_to_publish_ms", "end_week")}
            FROM tweet
            WHERE {filter.Published})
        GROUP BY end_week
        """;
}
