using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Stages;
using Dashboard.Benchmarks.Filters;
using Dashboard.Benchmarks.Peer;
using Dashboard.Domain.Selections;

namespace Dashboard.Benchmarks.Questions;

/// <summary>When does work arrive at a stage, and how long does it wait then? Weekday by hour of the department's own zone.</summary>
/// <param name="stage">Code of the stage.</param>
internal sealed class ArrivalWaits(string stage) : IQuestion
{
    public string Name => "weekday by hour: median wait";

    public Func<Answer> Ask(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        var report = StageAnalyzer.Analyze(facts, stage, selection, cancellationToken);
        return () =>
        {
            var answer = new Answer();
            foreach (var cell in report.Arrivals)
            {
                answer.Add($"hour {(((int)cell.Day - 1) * 24) + cell.Hour}", cell.Visits, cell.Waiting.N, cell.Waiting.Median);
            }

            return answer;
        };
    }

    public string Sql(SqlFilter filter) => $"""
        SELECT 'hour ' || opened_hour, count(*), count(waiting_ms), quantile_cont(waiting_ms, 0.5)
        FROM visit
        WHERE stage = {FactCodes.Stage(stage)} AND {filter.Published}
        GROUP BY opened_hour
        """;

    public string Sqlite(SqlFilter filter) => $"""
        SELECT 'hour ' || opened_hour, count(*), count(waiting_ms), {SqliteQuantile.At("waiting_ms", 0.5)}
        FROM (
            SELECT opened_hour, waiting_ms, {SqliteQuantile.Places("waiting_ms", "opened_hour")}
            FROM visit
            WHERE stage = {FactCodes.Stage(stage)} AND {filter.Published})
        GROUP BY opened_hour
        """;
}
