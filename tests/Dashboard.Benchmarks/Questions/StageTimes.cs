using Dashboard.Analytics.Bottlenecks;
using Dashboard.Analytics.Facts;
using Dashboard.Benchmarks.Filters;
using Dashboard.Benchmarks.Peer;
using Dashboard.Domain.Selections;

namespace Dashboard.Benchmarks.Questions;

/// <summary>Where does the time go? For each stage its visits, time, waiting and review, and its share.</summary>
internal sealed class StageTimes : IQuestion
{
    public string Name => "stages: waiting, review, share";

    public Func<Answer> Ask(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        var report = BottlenecksAnalyzer.Analyze(facts, selection, cancellationToken);
        return () =>
        {
            var answer = new Answer();
            // What lies between stages is no visit.
            foreach (var stage in report.Stages.Where(stage => stage.Visits > 0))
            {
                answer.Add(
                    $"stage {FactCodes.Stage(stage.Code)}",
                    stage.Visits,
                    stage.AttributedMs,
                    stage.Waiting.N,
                    stage.Waiting.Median,
                    stage.Waiting.P90,
                    stage.Review.Median,
                    stage.Review.P90,
                    stage.Share);
            }

            return answer;
        };
    }

    public string Sql(SqlFilter filter) => $"""
        SELECT 'stage ' || stage, n, total, known, waiting[1], waiting[2], review[1], review[2], total / whole
        FROM (
            SELECT
                stage,
                count(*) AS n,
                sum(attributed_ms)::BIGINT AS total,
                count(waiting_ms) AS known,
                quantile_cont(waiting_ms, [0.5, 0.9]) AS waiting,
                quantile_cont(review_ms, [0.5, 0.9]) AS review
            FROM visit
            WHERE {filter.Published}
            GROUP BY stage),
            (SELECT sum(time_to_publish_ms)::DOUBLE AS whole FROM tweet WHERE {filter.Published})
        """;

    public string Sqlite(SqlFilter filter) => $"""
        SELECT
            'stage ' || stage, count(*), sum(attributed_ms), count(waiting_ms),
            {SqliteQuantile.At("waiting_ms", 0.5)}, {SqliteQuantile.At("waiting_ms", 0.9)},
            {SqliteQuantile.At("review_ms", 0.5)}, {SqliteQuantile.At("review_ms", 0.9)},
            sum(attributed_ms) / (SELECT sum(time_to_publish_ms) * 1.0 FROM tweet WHERE {filter.Published})
        FROM (
            SELECT
                stage, attributed_ms, waiting_ms, review_ms,
                {SqliteQuantile.Places("waiting_ms", "stage")},
                {SqliteQuantile.Places("review_ms", "stage")}
            FROM visit
            WHERE {filter.Published})
        GROUP BY stage
        """;
}
