using System.Globalization;
using Dashboard.Domain.Calendars;

namespace Dashboard.Cli.Tests.Agreement;

/// <summary>What somebody works out from the exported tables in a spreadsheet. Nothing of the program's arithmetic is used.</summary>
internal sealed class ExportedFigures
{
    private readonly IReadOnlyList<Dictionary<string, string>> _tweets;
    private readonly bool _isWorking;

    public ExportedFigures(string tweets, string visits, ClockKind clock)
    {
        _tweets = ExportedTable.Read(tweets);
        _isWorking = clock == ClockKind.Working;
        Published = [.. _tweets.Where(tweet => tweet["outcome"] == "published")];
        var published = Published.Select(tweet => tweet["tweet_id"]).ToHashSet();
        Visits = [.. ExportedTable.Read(visits).Where(visit => published.Contains(visit["tweet_id"]))];
    }

    public int Tweets => _tweets.Count;

    public IReadOnlyList<Dictionary<string, string>> Published { get; }

    /// <summary>Those of published tweets.</summary>
    public IReadOnlyList<Dictionary<string, string>> Visits { get; }

    public IReadOnlyList<long> Times => TimesOf(Published);

    public Dictionary<string, int> Outcomes => CountBy(_tweets, "outcome");

    public Dictionary<string, int> Flags => _tweets.SelectMany(tweet => tweet["flags"].Split('|', StringSplitOptions.RemoveEmptyEntries))
        .GroupBy(flag => flag).ToDictionary(group => group.Key, group => group.Count());

    public Dictionary<int, int> Approvers => CountBy(Published, "approvers").ToDictionary(pair => int.Parse(pair.Key, CultureInfo.InvariantCulture), pair => pair.Value);

    public long Sum(string column) => Published.Sum(tweet => long.Parse(tweet[column], CultureInfo.InvariantCulture));

    public IEnumerable<(string Code, int Tweets, long[] Times)> By(string column) => Published
        .GroupBy(tweet => tweet[column])
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => (group.Key, group.Count(), TimesOf(group)));

    /// <summary>By stage: elapsed time attributed to it.</summary>
    public Dictionary<string, long> Attributed => Visits.Where(visit => visit["attributed_ms"].Length > 0)
        .GroupBy(visit => visit["stage"]).ToDictionary(group => group.Key, group => Numbers(group, "attributed_ms").Sum());

    /// <summary>In the selection's clock; those of tweets known to the day only have none.</summary>
    public IReadOnlyList<long> DwellsAt(string stage) => Numbers(Visits.Where(visit => visit["stage"] == stage), _isWorking ? "working_ms" : "dwell_ms");

    /// <summary>Type 7 of Hyndman and Fan: at the place (n - 1) p of the ordered values, counted from 0, between its neighbours in proportion.</summary>
    public static double? Percentile(IReadOnlyList<long> values, double p)
    {
        if (values.Count == 0)
        {
            return null;
        }

        var ordered = values.Order().ToArray();
        var place = (ordered.Length - 1) * p;
        var below = (int)place;
        var above = Math.Min(below + 1, ordered.Length - 1);
        return ordered[below] + ((place - below) * (ordered[above] - ordered[below]));
    }

    private long[] TimesOf(IEnumerable<Dictionary<string, string>> tweets) => Numbers(tweets, _isWorking ? "working_ms" : "time_to_publish_ms");

    private static long[] Numbers(IEnumerable<Dictionary<string, string>> rows, string column) =>
        [.. rows.Where(row => row[column].Length > 0).Select(row => long.Parse(row[column], CultureInfo.InvariantCulture))];

    private static Dictionary<string, int> CountBy(IEnumerable<Dictionary<string, string>> rows, string column) =>
        rows.GroupBy(row => row[column]).ToDictionary(group => group.Key, group => group.Count());
}
