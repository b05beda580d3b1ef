using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Benchmarks.Filters;
using Dashboard.Benchmarks.Peer;
using Dashboard.Domain.Selections;

namespace Dashboard.Benchmarks.Questions;

/// <summary>Do departments differ?</summary>
internal sealed class DepartmentTimes : IQuestion
{
    public string Name => "departments: n, median, p90";

    public Func<Answer> Ask(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        var departments = new TweetsBy(TweetAttribute.Department);
        var times = facts.Selected(selection).Rank(departments, new TimeToPublishMeasure(selection.Clock), cancellationToken);
        var figures = times.Select(department => department.Count == 0 ? default : (Percentile.Of(department, 0.5), Percentile.Of(department, 0.9))).ToArray();
        return () =>
        {
            var answer = new Answer();
            foreach (var (slot, (median, p90)) in figures.Index().Where(figure => times[figure.Index].Count > 0))
            {
                answer.Add($"department {FactCodes.Department(facts, slot)}", times[slot].Count, median, p90);
            }

            return answer;
        };
    }

    public string Sql(SqlFilter filter) => $"""
        SELECT 'department ' || department, n, times[1], times[2]
        FROM (
            SELECT department, count(*) AS n, quantile_cont(time_to_publish_ms, [0.5, 0.9]) AS times
            FROM tweet
            WHERE {filter.Published}
            GROUP BY department)
        """;

    public string Sqlite(SqlFilter filter) => $"""
        SELECT 'department ' || department, count(*), {SqliteQuantile.At("time_to_publish_ms", 0.5)}, {SqliteQuantile.At("time_to_publish_ms", 0.9)}
        FROM (
            SELECT department, time_to_publish_ms, {SqliteQuantile.Places("time_to_publish_ms", "department")}
            FROM tweet
            WHERE {filter.Published})
        GROUP BY department
        """;
}
