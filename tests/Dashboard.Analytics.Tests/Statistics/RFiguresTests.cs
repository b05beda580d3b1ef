using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Dashboard.Analytics.Statistics;
using Dashboard.Testing;

namespace Dashboard.Analytics.Tests.Statistics;

/// <summary>
/// The figures that R 4 with survival 3.5 gives for two real logs, from the times of the tweets that stand beside them: the statistics
/// alone, whatever the reading of the logs and the rules of visits do.
/// </summary>
public class RFiguresTests
{
    private const double MsPerHour = 3_600_000;

    [Theory]
    [InlineData("receipt", 10, 3, 18)] // n, median and its ends for each of 3 departments: 12; survival: 3, and 3 over all
    [InlineData("RequestForPayment", 100, 12, 63)] // 12 × 4 + 12 + 3
    public void Statistics_OfARealLog_AreThoseOfR(string log, int fewestPublished, int departments, int rows)
    {
        var groups = Tweets(log).GroupBy(tweet => tweet.Department)
            .Where(group => group.Count(tweet => tweet.IsPublished) >= fewestPublished)
            .ToDictionary(group => group.Key, group => group.ToArray());
        Assert.Equal(departments, groups.Count);
        groups.Add("", [.. groups.Values.SelectMany(tweets => tweets)]);

        var compared = 0;
        foreach (var row in Rows(SharedData.Require("expected", log, "stats.csv")))
        {
            var (isCovered, actual) = row["g2"].Length == 0 && row["stat"] != "published_by" ? Figure(row["stat"], groups[row["g1"]]) : default;
            if (isCovered)
            {
                var expected = double.Parse(row["value"], CultureInfo.InvariantCulture);
                Assert.Equal(expected, Assert.NotNull(actual), Math.Abs(expected) * 1e-9);
                compared++;
            }
        }

        Assert.Equal(rows, compared);
    }

    private static (bool IsCovered, double? Value) Figure(string stat, Tweet[] tweets)
    {
        var durations = DurationDistribution.Of([.. tweets.Where(tweet => tweet.IsPublished).Select(tweet => tweet.ObservedMs)]);
        var survival = KaplanMeier.Median([.. tweets.Select(tweet => (tweet.ObservedMs, tweet.IsPublished))]);
        return stat switch
        {
            "n" => (true, durations.N),
            "median_h" => (true, durations.Median / MsPerHour),
            "median_lo_h" => (true, durations.MedianInterval?.Low / MsPerHour),
            "median_hi_h" => (true, durations.MedianInterval?.High / MsPerHour),
            "km_median_h" => (true, survival.Median / MsPerHour),
            "km_median_lo_h" => (true, survival.Interval?.Low / MsPerHour),
            "km_median_hi_h" => (true, survival.Interval?.High / MsPerHour),
            _ => default,
        };
    }

    /// <summary>Observed to the end, or in flight to the as-of time.</summary>
    private static IEnumerable<Tweet> Tweets(string log)
    {
        using var summary = JsonDocument.Parse(File.ReadAllText(SharedData.Require("expected", log, "summary.json")));
        var asOf = summary.RootElement.GetProperty("as_of").GetInt64();
        return [.. Rows(SharedData.Require("expected", log, "tweets.csv.gz")).Select(row => new Tweet(
            row["department"],
            (row["end"].Length == 0 ? asOf : Whole(row["end"])) - Whole(row["start"]),
            row["outcome"] == "published"))];
    }

    private static long Whole(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<Dictionary<string, string>> Rows(string path)
    {
        using var file = File.OpenRead(path);
        using var text = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        var header = Cells(text.ReadLine()!);
        while (text.ReadLine() is { } line)
        {
            yield return header.Zip(Cells(line)).ToDictionary(pair => pair.First, pair => pair.Second);
        }
    }

    /// <summary>No cell of these files holds a comma.</summary>
    private static string[] Cells(string line) => [.. line.Split(',').Select(cell => cell.Trim('"', ' '))];

    private sealed record Tweet(string Department, long ObservedMs, bool IsPublished);
}
