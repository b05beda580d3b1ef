using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Summary;
using Dashboard.Benchmarks.Filters;
using Dashboard.Benchmarks.Peer;
using Dashboard.Domain.Selections;

namespace Dashboard.Benchmarks.Questions;

/// <summary>How many, how long, how often in time, by how many people.</summary>
internal sealed class KeyFigures : IQuestion
{
    public string Name => "key figures";

    public Func<Answer> Ask(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        var summary = SummaryAnalyzer.Analyze(facts, selection, cancellationToken);
        var approvers = ApproversAnalyzer.Analyze(facts, selection, cancellationToken);
        return () =>
        {
            var answer = new Answer();
            var (times, met) = (summary.TimeToPublish, summary.Target.Met);
            answer.Add("all", times.N, times.Median, times.P90, met.Of, met.Share, approvers.Approvers.Median);
            return answer;
        };
    }

    public string Sql(SqlFilter filter) => $"""
        SELECT 'all', n, times[1], times[2], with_target, CASE WHEN with_target > 0 THEN met / with_target::DOUBLE END, approvers
        FROM (
            SELECT
                count(*) AS n,
                quantile_cont(time_to_publish_ms, [0.5, 0.9]) AS times,
                count(target_ms) AS with_target,
                count(*) FILTER (approval_ms <= target_ms) AS met,
                quantile_cont(approvers, 0.5) AS approvers
            FROM tweet
            WHERE {filter.Published})
        """;

    public string Sqlite(SqlFilter filter) => $"""
        SELECT
            'all', count(*), {SqliteQuantile.At("time_to_publish_ms", 0.5)}, {SqliteQuantile.At("time_to_publish_ms", 0.9)},
            count(target_ms),
            CASE WHEN count(target_ms) > 0 THEN count(*) FILTER (WHERE approval_ms <= target_ms) * 1.0 / count(target_ms) END,
            {SqliteQuantile.At("approvers", 0.5)}
        FROM (
            SELECT
                time_to_publish_ms, approval_ms, target_ms, approvers,
                {SqliteQuantile.Places("time_to_publish_ms", "1")},
                {SqliteQuantile.Places("approvers", "1")}
            FROM tweet
            WHERE {filter.Published})
        """;
}
