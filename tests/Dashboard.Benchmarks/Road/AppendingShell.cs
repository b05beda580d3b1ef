using System.Diagnostics;
using System.Globalization;
using System.Text;
using Dashboard.Benchmarks.Log;
using Dashboard.Domain.Record;

namespace Dashboard.Benchmarks.Road;

/// <summary>Another program with the same database open, which puts a thousand events through its way in: two for each of five hundred tweets.</summary>
internal sealed class AppendingShell : IDisposable
{
    public const int Tweets = 500;

    private readonly Process _shell;

    private AppendingShell(Process shell) => _shell = shell;

    /// <returns>With everything written but not committed.</returns>
    /// <param name="known">How many of the tweets are there already.</param>
    /// <param name="areYoung">Whether those are the last that there are, or of any age.</param>
    /// <param name="turn">No two turns give the same events.</param>
    public static AppendingShell Write(string database, RecordCodes codes, int known, bool areYoung, int turn)
    {
        var start = new ProcessStartInfo("sqlite3") { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add("-batch");
        start.ArgumentList.Add(database);
        var shell = new AppendingShell(Process.Start(start)!);
        shell.Say(Script(codes, known, areYoung, turn));
        return shell;
    }

    /// <summary>Returns when it is done.</summary>
    public void Commit() => Say("COMMIT;");

    public void Dispose()
    {
        _shell.StandardInput.Close();
        _shell.WaitForExit();
        _shell.Dispose();
    }

    private static string Script(RecordCodes codes, int known, bool areYoung, int turn)
    {
        var script = new StringBuilder("BEGIN IMMEDIATE;\n");
        for (var i = 0; i < Tweets; i++)
        {
            var tweet = i < known
                ? codes.Tweets[areYoung ? codes.Tweets.Count - 1 - ((turn * known) + i) : (int)(((i * 102_947L) + (turn * 104_729L)) % codes.Tweets.Count)]
                : string.Create(CultureInfo.InvariantCulture, $"{SyntheticMark.TweetIdPrefix}fresh-{turn}-{i}");
            var department = LogCodes.Department(i % LogCodes.Departments);
            Append(script, tweet, i < known ? "requested" : "created", department, turn, 2 * i);
            Append(script, tweet, i < known ? "approved" : "published", department, turn, (2 * i) + 1);
        }

        return script.ToString();
    }

    private static void Append(StringBuilder script, string tweet, string action, string department, int turn, int number)
    {
        var at = SyntheticLog.End.ToDateTimeUnspecified().AddHours(turn).AddMilliseconds(number);
        script.AppendLine(CultureInfo.InvariantCulture, $"""
            INSERT INTO v_event_in (tweet_id, action, occurred_at, department, stage, actor, purpose, language, event_id)
            VALUES ('{tweet}', '{action}', '{at:yyyy-MM-ddTHH:mm:ss.fffZ}', '{department}', '{LogStages.All[0].Code}', 'person-0001', 'informational', 'en', 'fresh-{turn}-{number}');
            """);
    }

    private void Say(string script)
    {
        _shell.StandardInput.WriteLine(script);
        _shell.StandardInput.WriteLine(".print done");
        _shell.StandardInput.Flush();
        if (_shell.StandardOutput.ReadLine() != "done")
        {
            throw new InvalidOperationException("The SQLite shell could not append.");
        }
    }
}
