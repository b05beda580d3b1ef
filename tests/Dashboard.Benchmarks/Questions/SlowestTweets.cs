using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Tweets;
using Dashboard.Benchmarks.Filters;
using Dashboard.Domain.Selections;

namespace Dashboard.Benchmarks.Questions;

/// <summary>Which took longest? Ties stand in the order of exports.</summary>
internal sealed class SlowestTweets : IQuestion
{
    private const int Count = 100;

    private static readonly TweetListRequest Request = new() { Sort = TweetField.TimeToPublish, IsDescending = true, PageSize = Count };

    public string Name => "the 100 slowest";

    public Func<Answer> Ask(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        var list = TweetListAnalyzer.Analyze(facts, selection, Request, cancellationToken);
        return () =>
        {
            var answer = new Answer();
            // Tweets that are not published have no time and stand last.
            foreach (var tweet in list.Rows.Where(tweet => tweet.TimeToPublishMs is not null))
            {
                answer.Add(tweet.TweetId, tweet.TimeToPublishMs!.Value);
            }

            return answer;
        };
    }

    public string Sql(SqlFilter filter) => $"""
        SELECT tweet_id, time_to_publish_ms
        FROM tweet
        WHERE {filter.Published}
        ORDER BY time_to_publish_ms DESC, tweet
        LIMIT {Count}
        """;

    public string Sqlite(SqlFilter filter) => Sql(filter);
}
