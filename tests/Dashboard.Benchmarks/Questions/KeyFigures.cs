using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
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
        var (selected, all) = (facts.Selected(selection), new AllTweets());
        var times = selected.Rank(all, new TimeToPublishMeasure(selection.Clock), cancellationToken)[0];
        var (median, p90) = times.Count == 0 ? ((double?)null, (double?)null) : (Percentile.Of(times, 0.5), Percentile.Of(times, 0.9));
        var met = TargetRow.Of(facts, selected, cancellationToken).Met;
        var people = selected.Count(all, new PublishedPeople(PeopleCount.Approvers), new BySegment(1), cancellationToken);
        var approvers = CountDistribution.OfOccurrences(people.ByCode(0)).Median;
        return () =>
        {
            var answer = new Answer();
            answer.Add("all", times.Count, median, p90, met.Of, met.Share, approvers);
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
