using System.IO.Compression;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Record;
using Dashboard.Domain.Settings;
using Dashboard.Exchange.Profiles;
using Dashboard.Exchange.Reading;
using Dashboard.Testing;

namespace Dashboard.Analytics.Tests.Records;

/// <summary>The shared logs as facts, and tables of expected figures, by the plainest reading: those have no field with a comma.</summary>
internal static class SharedRecord
{
    private const long Latest = 4_102_444_800_000; // 2100

    /// <summary>The log with one small tweet for each rule, with the settings that its figures were computed with: the default ones.</summary>
    public static FactStore Rules() => Read(SharedData.Require("rules.csv"), ImportProfile.Canonical).Facts();

    /// <summary>A real log, by its name below <c>expected</c>, with the settings that its figures were computed with.</summary>
    public static FactStore Log(string name)
    {
        var file = SharedData.Require(name == "receipt" ? $"{name}.csv.gz" : $"{name}.xes.gz");
        var profile = ImportProfile.Parse(File.ReadAllText(SharedData.Require($"{name}.profile.json")), name);
        return Read(file, profile).Facts(LogSettings());
    }

    public static RecordSettings LogSettings() => RecordSettingsJson.Parse(File.ReadAllText(SharedData.Require("nl.settings.json")), "nl");

    private static RecordOf Read(string path, ImportProfile profile)
    {
        var record = new RecordOf();
        var last = new Dictionary<string, long>();
        var ended = new HashSet<string>();
        using var reader = EventFile.Open(path, new ReadOptions(profile, "America/Toronto", Latest));
        while (reader.Read(out var row))
        {
            var e = Assert.NotNull(row.Event);
            record.AddAt(
                e.TweetId, e.OccurredAt, e.Action, e.Stage ?? "", e.Actor ?? "", e.Department ?? "", e.Purpose ?? "", e.Language ?? "",
                e.Channel ?? "", e.Lane ?? "", e.Pair ?? "", e.Precision);
            last[e.TweetId] = Math.Max(e.OccurredAt, last.GetValueOrDefault(e.TweetId, long.MinValue));
            if (e.Action.IsEnding())
            {
                ended.Add(e.TweetId);
            }
        }

        foreach (var (tweet, at) in last.Where(tweet => profile.EndsWithLastEvent && !ended.Contains(tweet.Key)))
        {
            record.AddAt(tweet, at, ApprovalAction.Published);
        }

        return record;
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
