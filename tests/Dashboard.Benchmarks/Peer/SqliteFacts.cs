using System.Globalization;
using Dashboard.Analytics.Groups;
using Dashboard.Benchmarks.Filters;
using Dashboard.Benchmarks.Questions;
using Microsoft.Data.Sqlite;

namespace Dashboard.Benchmarks.Peer;

/// <summary>The same facts in SQLite, in memory, with an index for a department's dates.</summary>
internal sealed class SqliteFacts : IPeer
{
    private const string Tables = """
        CREATE TABLE tweet (
            tweet INTEGER PRIMARY KEY, tweet_id TEXT,
            department INTEGER, purpose INTEGER, language INTEGER, channel INTEGER, lane INTEGER, outcome INTEGER,
            start_week INTEGER, end_ms INTEGER, end_week INTEGER,
            time_to_publish_ms INTEGER, approval_ms INTEGER, target_ms INTEGER, approvers INTEGER) STRICT;
        CREATE TABLE visit (
            tweet INTEGER,
            department INTEGER, purpose INTEGER, language INTEGER, channel INTEGER, lane INTEGER, outcome INTEGER,
            end_ms INTEGER, stage INTEGER, opened_hour INTEGER,
            waiting_ms INTEGER, review_ms INTEGER, attributed_ms INTEGER) STRICT;
        CREATE TABLE weeks (first INTEGER, last INTEGER) STRICT;
        CREATE TABLE points (point INTEGER PRIMARY KEY) STRICT;
        """;

    private const string Indexes = """
        CREATE INDEX tweet_of_department ON tweet (department, end_ms);
        CREATE INDEX visit_of_department ON visit (department, end_ms);
        ANALYZE;
        """;

    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public SqliteFacts(FactTables facts)
    {
        _connection.Open();
        Run(Tables);
        Load("tweet", 15, facts.Tweets().Select(Row));
        Load("visit", 13, facts.Visits().Select(Row));
        var (first, last) = facts.Weeks();
        Load("weeks", 2, [[first, last]]);
        Load("points", 1, DistributionPoints.All.Select(point => new object?[] { point }));
        Run(Indexes);
    }

    public string Name => "SQLite";

    public Func<Answer> Ask(IQuestion question, SqlFilter filter)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = question.Sqlite(filter);
        command.CommandTimeout = 0;
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

    private void Load(string table, int columns, IEnumerable<object?[]> rows)
    {
        using var transaction = _connection.BeginTransaction();
        using var command = _connection.CreateCommand();
        var names = Enumerable.Range(0, columns).Select(column => "$c" + column.ToString(CultureInfo.InvariantCulture)).ToArray();
        command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", names)})";
        SqliteParameter[] parameters = [.. names.Select(name => command.Parameters.Add(new SqliteParameter { ParameterName = name }))];
        foreach (var row in rows)
        {
            for (var column = 0; column < columns; column++)
            {
                parameters[column].Value = row[column] ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static object?[] Row(TweetFact tweet) =>
    [
        tweet.Number, tweet.TweetId, .. Row(tweet.Codes), tweet.StartWeek, tweet.EndMs, tweet.EndWeek,
        tweet.TimeToPublishMs, tweet.ApprovalMs, tweet.TargetMs, tweet.Approvers,
    ];

    private static object?[] Row(VisitFact visit) =>
        [visit.Tweet, .. Row(visit.Codes), visit.EndMs, visit.Stage, visit.OpenedHour, visit.WaitingMs, visit.ReviewMs, visit.AttributedMs];

    private static object?[] Row(CodesOfTweet codes) => [codes.Department, codes.Purpose, codes.Language, codes.Channel, codes.Lane, codes.Outcome];
}
