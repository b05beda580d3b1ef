using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Facts;
using Dashboard.Benchmarks.Filters;
using Dashboard.Domain.Selections;

namespace Dashboard.Benchmarks.Questions;

/// <summary>How many people must say yes?</summary>
internal sealed class ApproversHistogram : IQuestion
{
    public string Name => "approvers histogram";

    public Func<Answer> Ask(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        var report = ApproversAnalyzer.Analyze(facts, selection, cancellationToken);
        return () =>
        {
            var answer = new Answer();
            foreach (var (people, tweets) in report.Histogram.Index().Where(bin => bin.Item > 0))
            {
                answer.Add($"approvers {people}", tweets);
            }

            return answer;
        };
    }

    public string Sql(SqlFilter filter) => $"""
        SELECT 'approvers ' || approvers, count(*)
        FROM tweet
        WHERE {filter.Published}
        GROUP BY approvers
        """;

    public string Sqlite(SqlFilter filter) => $"""
        SELECT 'approvers ' || approvers, count(*)
        FROM tweet
        WHERE {filter.Published}
        GROUP BY approvers
        """;
}
