using Dashboard.Analytics.Facts;
using Dashboard.Analytics.InFlight;
using Dashboard.Benchmarks.Filters;
using Dashboard.Domain.Selections;

namespace Dashboard.Benchmarks.Questions;

/// <summary>How much is under way at the end of each week?</summary>
internal sealed class WeeklyWorkInProgress : IQuestion
{
    public string Name => "work in progress by week";

    public Func<Answer> Ask(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        var report = WorkInProgressAnalyzer.Analyze(facts, selection, cancellationToken);
        return () =>
        {
            var answer = new Answer();
            foreach (var week in report.Weeks)
            {
                answer.Add($"week {WeekNumber.Of(week.Monday)}", week.Tweets);
            }

            return answer;
        };
    }

    /// <summary>What began less what ended, added up over the weeks: a join of tweets and instants would cost their product.</summary>
    public string Sql(SqlFilter filter) => $"""
        WITH change AS (
            SELECT start_week AS week, count(*) AS tweets FROM tweet WHERE {filter.Codes} GROUP BY start_week
            UNION ALL
            SELECT end_week, -count(*) FROM tweet WHERE {filter.Codes} AND end_week IS NOT NULL GROUP BY end_week)
        SELECT 'week ' || week, tweets
        FROM (
            SELECT week, (sum(coalesce(tweets, 0)) OVER (ORDER BY week))::BIGINT AS tweets
            FROM (SELECT week, sum(tweets) AS tweets FROM change GROUP BY week)
            RIGHT JOIN (SELECT unnest(range(first, last + 1)) AS week FROM weeks) USING (week))
        WHERE {filter.Weeks}
        """;

    public string Sqlite(SqlFilter filter) => $"""
        WITH RECURSIVE
            every (week) AS (SELECT first FROM weeks UNION ALL SELECT week + 1 FROM every, weeks WHERE week < last),
            change AS (
                SELECT start_week AS week, count(*) AS tweets FROM tweet WHERE {filter.Codes} GROUP BY start_week
                UNION ALL
                SELECT end_week, -count(*) FROM tweet WHERE {filter.Codes} AND end_week IS NOT NULL GROUP BY end_week)
        SELECT 'week ' || week, tweets
        FROM (
            SELECT week, sum(coalesce(sum(tweets), 0)) OVER (ORDER BY week) AS tweets
            FROM every LEFT JOIN change USING (week)
            GROUP BY week)
        WHERE {filter.Weeks}
        """;
}
