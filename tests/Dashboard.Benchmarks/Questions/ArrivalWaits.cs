using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
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
        var (selected, key) = (facts.Selected(selection), facts.Codes.Stages.Index().Single(known => known.Item == stage).Index);
        var hours = new VisitsOfStage(key, new CutByHour());
        var arrived = selected.Count(new VisitsOfStage(key, new Uncut()), new FirstOfTweet(hours), new BySegment(1), cancellationToken);
        var waiting = selected.Rank(hours, new VisitTime(VisitTimeKind.Waiting, selection.Clock), cancellationToken);
        var medians = waiting.Select(times => times.Count == 0 ? (double?)null : Percentile.Of(times, 0.5)).ToArray();
        return () =>
        {
            var answer = new Answer();
            for (var hour = 0; hour < CutByHour.HoursOfWeek; hour++)
            {
                var visits = arrived[0, FirstOfTweet.CodeOf(hour, FirstOfTweet.First)] + arrived[0, FirstOfTweet.CodeOf(hour, FirstOfTweet.Another)];
                if (visits > 0)
                {
                    answer.Add($"hour {hour}", visits, waiting[hour].Count, medians[hour]);
                }
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
