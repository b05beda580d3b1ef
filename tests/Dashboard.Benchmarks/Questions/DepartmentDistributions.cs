using System.Globalization;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Groups;
using Dashboard.Benchmarks.Filters;
using Dashboard.Benchmarks.Peer;
using Dashboard.Domain.Selections;

namespace Dashboard.Benchmarks.Questions;

/// <summary>Which share of each department's tweets was out after so long? At the points that the page draws (113).</summary>
internal sealed class DepartmentDistributions : IQuestion
{
    private static readonly string Points =
        string.Join(", ", DistributionPoints.All.Select(point => point.ToString(CultureInfo.InvariantCulture)));

    public string Name => "departments: distribution";

    public Func<Answer> Ask(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        var departments = new BySegment(facts.CodesOf(TweetAttribute.Department).Count + 1);
        var times = facts.Selected(selection).Count(
            new TweetsBy(TweetAttribute.Department), new TimeSteps(StepKind.Points, selection.Clock), departments, cancellationToken);
        var distributions = Enumerable.Range(0, departments.Count).Select(slot => DistributionPoints.OfCounts(times.ByCode(slot))).ToArray();
        return () =>
        {
            var answer = new Answer();
            foreach (var (slot, shares) in distributions.Index())
            {
                foreach (var (point, share) in DistributionPoints.All.Zip(shares))
                {
                    answer.Add($"department {FactCodes.Department(facts, slot)} at {point}", (double?)share);
                }
            }

            return answer;
        };
    }

    /// <summary>One pass counts between the points (each point in the bin that it ends), a window over the few counts adds them up.</summary>
    public string Sql(SqlFilter filter) => $"""
        SELECT
            'department ' || department || ' at ' || point,
            sum(within) OVER (PARTITION BY department ORDER BY point) / n::DOUBLE
        FROM (
            SELECT department, n, unnest(map_keys(bins)) AS point, unnest(map_values(bins)) AS within
            FROM (
                SELECT department, count(*) AS n, histogram(time_to_publish_ms, [{Points}]) AS bins
                FROM tweet
                WHERE {filter.Published}
                GROUP BY department))
        QUALIFY point <= {DistributionPoints.All[^1]}
        """;

    public string Sqlite(SqlFilter filter) => $"""
        WITH
            binned AS (
                SELECT department, (SELECT min(point) FROM points WHERE point >= time_to_publish_ms) AS point
                FROM tweet
                WHERE {filter.Published}),
            counted AS (SELECT department, point, count(*) AS within FROM binned GROUP BY department, point),
            whole AS (SELECT department, sum(within) AS n FROM counted GROUP BY department)
        SELECT
            'department ' || whole.department || ' at ' || points.point,
            sum(coalesce(within, 0)) OVER (PARTITION BY whole.department ORDER BY points.point) * 1.0 / n
        FROM whole CROSS JOIN points
        LEFT JOIN counted ON counted.department = whole.department AND counted.point = points.point
        """;
}
