using System.Text.Json;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Visits;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Operations.Reports;

/// <summary>
/// A page of the list of tweets as JSON for machines. <c>focused</c> counts the tweets under the focus, <c>total</c> those that the search
/// leaves; each of <c>rows</c> bears the names of the exported table's columns: times as there, durations in milliseconds, unknown is <c>null</c>,
/// flags a list in order of code.
/// </summary>
public static class TweetListJson
{
    private static readonly InstantPattern Milliseconds = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.fff'Z'");

    /// <summary>Writes UTF-8 with a newline at the end.</summary>
    public static void Write(Stream output, TweetListReport report)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        var (list, request) = (report.List, report.Request);
        FigureJson.Write(output, json =>
        {
            json.WriteNumber("as_of", report.Summary.AsOf);
            json.WriteNumber("focused", list.Focused);
            json.WriteNumber("page", list.Page);
            json.WriteNumber("page_size", request.PageSize);
            json.WriteNumber("pages", list.Pages);
            json.WriteStartArray("rows");
            foreach (var row in list.Rows)
            {
                WriteRow(json, row);
            }

            json.WriteEndArray();
            json.WriteString("sort", request.Sort.Code());
            json.WriteBoolean("sort_descending", request.IsDescending);
            json.WriteNumber("total", list.Total);
        });
    }

    private static void WriteRow(Utf8JsonWriter json, in TweetRow row)
    {
        json.WriteStartObject();
        Text(json, TweetField.TweetId, row.TweetId);
        Text(json, TweetField.Department, row.Department);
        Text(json, TweetField.Purpose, row.Purpose);
        Text(json, TweetField.Language, row.Language);
        Text(json, TweetField.Channel, row.Channel);
        Text(json, TweetField.Lane, row.Lane);
        Text(json, TweetField.Pair, row.Pair);
        Text(json, TweetField.Outcome, row.Outcome.Code());
        Text(json, TweetField.Start, Time(row.Start));
        Text(json, TweetField.End, row.End is { } end ? Time(end) : "");
        Number(json, TweetField.TimeToPublish, row.TimeToPublishMs);
        Number(json, TweetField.Approval, row.ApprovalMs);
        Number(json, TweetField.Working, row.WorkingMs);
        Number(json, TweetField.Approvers, row.Approvers);
        Number(json, TweetField.Hands, row.Hands);
        Number(json, TweetField.Groups, row.Groups);
        Number(json, TweetField.Steps, row.Steps);
        Number(json, TweetField.ReworkLoops, row.ReworkLoops);
        Number(json, TweetField.Handovers, row.Handovers);
        json.WriteStartArray(TweetField.Flags.Code());
        foreach (var (flag, code) in TweetFlagCodes.All)
        {
            if ((row.Flags & flag) != TweetFlags.None)
            {
                json.WriteStringValue(code);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Time(long milliseconds) => Milliseconds.Format(Instant.FromUnixTimeMilliseconds(milliseconds));

    private static void Text(Utf8JsonWriter json, TweetField field, string text) => json.WriteString(field.Code(), text.Length == 0 ? null : text);

    private static void Number(Utf8JsonWriter json, TweetField field, long? number) => json.WriteFigure(field.Code(), number);
}
