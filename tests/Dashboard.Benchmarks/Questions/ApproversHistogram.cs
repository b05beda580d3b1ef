using Dashboard.Analytics.Engine;
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
        var tweets = facts.Selected(selection).Count(new AllTweets(), new PublishedPeople(PeopleCount.Approvers), new BySegment(1), cancellationToken);
        return () =>
        {
            var answer = new Answer();
            foreach (var (people, count) in tweets.ByCode(0).ToArray().Index().Where(bin => bin.Item > 0))
            {
                answer.Add($"approvers {people}", count);
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
