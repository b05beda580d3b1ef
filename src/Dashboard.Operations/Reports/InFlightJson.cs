using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Dashboard.Analytics.InFlight;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Calendars;

namespace Dashboard.Operations.Reports;

/// <summary>
/// What is in flight as JSON for machines: each tweet with the stages that hold it, each stage's queue, the tweets under way at the end of each week, and in
/// <c>flow</c> what had come and gone by then since the period began, with the length of each stage's queue.
/// Instants are UTC milliseconds. <c>held</c> and <c>left_at_age</c> of a stage are in the selection's clock, <c>target.left_ms</c> is in the target's.
/// </summary>
public static class InFlightJson
{
    /// <summary>Writes UTF-8 with a newline at the end.</summary>
    public static void Write(Stream output, InFlightPageReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        FigureJson.Write(output, json =>
        {
            json.WriteNumber("as_of", report.Summary.AsOf);
            json.WriteNumber("at", report.InFlight.At);
            json.WriteNumber("due_soon", report.InFlight.DueSoon);
            FlowJson.Write(json, report.Flow);
            json.WriteString("fullest", report.InFlight.Fullest);
            json.WriteNumber("n", report.InFlight.Tweets.Length);
            json.WriteStartObject("overdue");
            json.WriteNumber("count", report.InFlight.Overdue);
            json.WriteNumber("n", report.InFlight.WithTarget);
            json.WriteEndObject();
            WriteStages(json, report.InFlight.Stages);
            WriteTweets(json, report.InFlight.Tweets);
            WriteWeeks(json, report.WorkInProgress.Weeks);
        });
    }

    private static void WriteStages(Utf8JsonWriter json, ImmutableArray<StageQueue> stages)
    {
        json.WriteStartArray("stages");
        foreach (var stage in stages)
        {
            json.WriteStartObject();
            json.WriteDurations("held", stage.Held);
            json.WriteStartObject("left_at_age");
            json.WriteNumber("n", stage.Bands.N);
            json.WriteFigure("p50_ms", stage.Bands.P50);
            json.WriteFigure("p70_ms", stage.Bands.P70);
            json.WriteFigure("p85_ms", stage.Bands.P85);
            json.WriteFigure("p95_ms", stage.Bands.P95);
            json.WriteEndObject();
            json.WriteNumber("open", stage.Open);
            json.WriteString("stage", stage.Code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTweets(Utf8JsonWriter json, ImmutableArray<WaitingTweet> tweets)
    {
        json.WriteStartArray("tweets");
        foreach (var tweet in tweets)
        {
            json.WriteStartObject();
            WriteTime(json, "age", tweet.Age);
            json.WriteString("department", tweet.Department);
            json.WriteStartArray("held_by");
            foreach (var visit in tweet.Visits)
            {
                json.WriteStartObject();
                WriteTime(json, "held", visit.Held);
                json.WriteNumber("opened", visit.Opened);
                json.WriteString("stage", visit.Stage);
                json.WriteFigure("started", visit.Started);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("lane", tweet.Lane);
            json.WriteBoolean("overdue", tweet.IsOverdue);
            json.WriteString("purpose", tweet.Purpose);
            json.WriteNumber("start", tweet.Start);
            WriteTarget(json, tweet);
            json.WriteString("tweet_id", tweet.TweetId);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTarget(Utf8JsonWriter json, WaitingTweet tweet)
    {
        if (tweet.Target is not { } target)
        {
            json.WriteNull("target");
            return;
        }

        json.WriteStartObject("target");
        json.WriteString("clock", target.Clock == ClockKind.Working ? "working" : "elapsed");
        json.WriteFigure("due_at", tweet.DueAt);
        json.WriteBoolean("due_soon", tweet.IsDueSoon);
        json.WriteNumber("hours", target.Hours);
        json.WriteFigure("left_ms", tweet.TargetLeftMs);
        json.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter json, string name, InBothClocks? time)
    {
        if (time is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("elapsed_ms", known.Elapsed);
        json.WriteNumber("working_ms", known.Working);
        json.WriteEndObject();
    }

    private static void WriteWeeks(Utf8JsonWriter json, ImmutableArray<WeekEnd> weeks)
    {
        json.WriteStartArray("weeks");
        foreach (var week in weeks)
        {
            json.WriteStartObject();
            json.WriteNumber("at", week.At);
            json.WriteBoolean("is_partial", week.IsPartial);
            json.WriteString("monday", week.Monday.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
            json.WriteNumber("n", week.Tweets);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
