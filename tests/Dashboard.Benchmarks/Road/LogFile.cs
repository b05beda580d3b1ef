using System.Globalization;
using System.Text;
using Dashboard.Benchmarks.Log;
using Dashboard.Domain.Record;
using Dashboard.Domain.Settings;

namespace Dashboard.Benchmarks.Road;

/// <summary>The log as the canonical file that any system would export: one event a line, every column but <c>event_id</c>.</summary>
internal static class LogFile
{
    public static IReadOnlyList<string> Columns { get; } = [.. CanonicalColumns.All.Where(column => column != CanonicalColumns.EventId)];

    /// <summary>The file, and beside it its settings, as <c>import --settings</c> takes them.</summary>
    /// <returns>0: there is no answer here that could differ.</returns>
    public static async Task<int> WriteAsync(string path, SyntheticLog log)
    {
        Write(path, log);
        await File.WriteAllTextAsync(path + ".settings.json", RecordSettingsJson.Write(LogSettings.All));
        return 0;
    }

    /// <returns>Lines below the header.</returns>
    public static long Write(string path, SyntheticLog log)
    {
        using var text = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16);
        text.NewLine = "\n";
        text.WriteLine(string.Join(',', Columns));
        var (codes, lines) = (log.Codes, 0L);
        foreach (var e in log.Events())
        {
            text.Write(codes.Tweets[e.Tweet]);
            Write(text, e.Action.Code());
            WriteTime(text, e.OccurredAt);
            Write(text, Text(codes.Departments, e.Attributes.Department));
            Write(text, Text(codes.Stages, e.Stage));
            Write(text, Text(codes.Actors, e.Actor));
            Write(text, Text(codes.Purposes, e.Attributes.Purpose));
            Write(text, Text(codes.Languages, e.Attributes.Language));
            Write(text, Text(codes.Channels, e.Attributes.Channel));
            Write(text, Text(codes.Lanes, e.Attributes.Lane));
            Write(text, Text(codes.Pairs, e.Attributes.Pair));
            text.WriteLine();
            lines++;
        }

        return lines;
    }

    private static string Text(IReadOnlyList<string> codes, int index) => index < 0 ? "" : codes[index];

    /// <summary>No code holds a comma, a quote or a line's end.</summary>
    private static void Write(StreamWriter text, string value)
    {
        text.Write(',');
        text.Write(value);
    }

    private static void WriteTime(StreamWriter text, long milliseconds)
    {
        Span<char> written = stackalloc char[24];
        DateTime.UnixEpoch.AddMilliseconds(milliseconds).TryFormat(written, out var length, "yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
        text.Write(',');
        text.Write(written[..length]);
    }
}
