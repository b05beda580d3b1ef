using System.IO.Compression;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Record;
using Dashboard.Domain.Settings;
using Dashboard.Testing;
using NodaTime.Text;

namespace Dashboard.Analytics.Tests.Records;

/// <summary>The shared log with one small tweet for each rule, and tables of expected figures, by the plainest reading: no quoted fields.</summary>
internal static class SharedRecord
{
    public static FactStore Rules()
    {
        var record = new RecordOf();
        foreach (var row in Rows("rules.csv"))
        {
            var at = OffsetDateTimePattern.ExtendedIso.Parse(row["occurred_at"]).Value.ToInstant().ToUnixTimeTicks();
            Assert.True(ApprovalActions.TryParse(row["action"], out var action));
            record.AddAt(
                row["tweet_id"],
                (long)Math.Floor(at / 10_000m),
                action,
                row["stage"],
                row["actor"],
                row.GetValueOrDefault("department", ""),
                row.GetValueOrDefault("purpose", ""),
                row.GetValueOrDefault("language", ""),
                row.GetValueOrDefault("channel", ""),
                row.GetValueOrDefault("lane", ""),
                row.GetValueOrDefault("pair", ""));
        }

        return record.Facts(RecordSettings.Default);
    }

    /// <summary>Rows of a shared table by column; skips the test where it is absent.</summary>
    public static IEnumerable<Dictionary<string, string>> Rows(params string[] parts)
    {
        using var file = File.OpenRead(SharedData.Require(parts));
        using Stream text = parts[^1].EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(text);
        var header = reader.ReadLine()!.Split(',');
        List<Dictionary<string, string>> rows = [];
        while (reader.ReadLine() is { } line)
        {
            rows.Add(header.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second));
        }

        return rows;
    }
}
