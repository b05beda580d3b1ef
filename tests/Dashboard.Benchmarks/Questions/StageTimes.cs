using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Benchmarks.Filters;
using Dashboard.Benchmarks.Peer;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Benchmarks.Questions;

/// <summary>Where does the time go? For each stage its visits, time, waiting and review, and its share.</summary>
internal sealed class StageTimes : IQuestion
{
    public string Name => "stages: waiting, review, share";

    public Func<Answer> Ask(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        var (selected, published) = (facts.Selected(selection), new StageVisits(OfPublished: true));
        var stages = new BySegment(StageVisits.SegmentsOf(facts));
        var visits = selected.Count(published, new VisitMarks(), stages, cancellationToken);
        var attributed = selected.Sum(published, new VisitTime(VisitTimeKind.Attributed, selection.Clock), stages, cancellationToken);
        var whole = (double)selected.Sum(new AllTweets(), new TimeToPublishMeasure(selection.Clock), new BySegment(1), cancellationToken)[0];
        var waiting = Times(VisitTimeKind.Waiting);
        var review = Times(VisitTimeKind.Review);
        return () =>
        {
            var answer = new Answer();
            // What lies between stages is no visit.
            for (var stage = 0; stage < stages.Count; stage++)
            {
                if (visits.Total(stage) > 0)
                {
                    var code = StageKey.Code(StageVisits.KeyOf(stage), facts.Codes.Stages);
                    var (waited, reviewed) = (waiting[stage], review[stage]);
                    answer.Add(
                        $"stage {FactCodes.Stage(code)}", visits.Total(stage), attributed[stage], waited.N, waited.Median, waited.P90,
                        reviewed.Median, reviewed.P90, attributed[stage] / whole);
                }
            }

            return answer;
        };

        (int N, double? Median, double? P90)[] Times(VisitTimeKind kind) =>
        [
            .. selected.Rank(published, new VisitTime(kind, selection.Clock), cancellationToken)
                .Select(times => times.Count == 0 ? (0, null, null) : (times.Count, (double?)Percentile.Of(times, 0.5), (double?)Percentile.Of(times, 0.9))),
        ];
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
