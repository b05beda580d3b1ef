using DuckDB.NET.Data;
using Dashboard.Benchmarks.Filters;
using Dashboard.Benchmarks.Questions;

namespace Dashboard.Benchmarks.Peer;

/// <summary>The same facts in DuckDB: native tables in memory, two threads, codes as bytes.</summary>
internal sealed class DuckFacts : IPeer
{
    private const string Tables = """
        SET threads = 2;
        CREATE TABLE tweet (
            tweet INTEGER, tweet_id VARCHAR,
            department UTINYINT, purpose UTINYINT, language UTINYINT, channel UTINYINT, lane UTINYINT, outcome UTINYINT,
            start_week SMALLINT, end_ms BIGINT, end_week SMALLINT,
            time_to_publish_ms BIGINT, approval_ms BIGINT, target_ms BIGINT, approvers SMALLINT);
        CREATE TABLE visit (
            tweet INTEGER,
            department UTINYINT, purpose UTINYINT, language UTINYINT, channel UTINYINT, lane UTINYINT, outcome UTINYINT,
            end_ms BIGINT, stage UTINYINT, opened_hour UTINYINT,
            waiting_ms BIGINT, review_ms BIGINT, attributed_ms BIGINT);
        CREATE TABLE weeks (first SMALLINT, last SMALLINT);
        """;

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckFacts(FactTables facts)
    {
        _connection.Open();
        Run(Tables);
        Load(facts.Tweets());
        Load(facts.Visits());
        var (first, last) = facts.Weeks();
        Run(FormattableString.Invariant($"INSERT INTO weeks VALUES ({first}, {last})"));
        Run("ANALYZE");
    }

    public string Name => "DuckDB";

    public Func<Answer> Ask(IQuestion question, SqlFilter filter)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = question.Sql(filter);
        using var reader = command.ExecuteReader();
        var rows = SqlAnswer.Read(reader);
        return () => SqlAnswer.LayOut(rows);
    }

    public void Dispose() => _connection.Dispose();

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void Load(IEnumerable<TweetFact> tweets)
    {
        using var appender = _connection.CreateAppender("tweet");
        foreach (var tweet in tweets)
        {
            var row = appender.CreateRow().AppendValue(tweet.Number).AppendValue(tweet.TweetId);
            Append(row, tweet.Codes)
                .AppendValue(tweet.StartWeek)
                .AppendValue(tweet.EndMs)
                .AppendValue(tweet.EndWeek)
                .AppendValue(tweet.TimeToPublishMs)
                .AppendValue(tweet.ApprovalMs)
                .AppendValue(tweet.TargetMs)
                .AppendValue(tweet.Approvers)
                .EndRow();
        }
    }

    private void Load(IEnumerable<VisitFact> visits)
    {
        using var appender = _connection.CreateAppender("visit");
        foreach (var visit in visits)
        {
            Append(appender.CreateRow().AppendValue(visit.Tweet), visit.Codes)
                .AppendValue(visit.EndMs)
                .AppendValue(visit.Stage)
                .AppendValue(visit.OpenedHour)
                .AppendValue(visit.WaitingMs)
                .AppendValue(visit.ReviewMs)
                .AppendValue(visit.AttributedMs)
                .EndRow();
        }
    }

    private static IDuckDBAppenderRow Append(IDuckDBAppenderRow row, in CodesOfTweet codes) => row
        .AppendValue(codes.Department)
        .AppendValue(codes.Purpose)
        .AppendValue(codes.Language)
        .AppendValue(codes.Channel)
        .AppendValue(codes.Lane)
        .AppendValue(codes.Outcome);
}
