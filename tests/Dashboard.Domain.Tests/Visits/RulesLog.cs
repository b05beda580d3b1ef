using System.Globalization;
using Dashboard.Domain.Record;
using Dashboard.Domain.Visits;
using Dashboard.Testing;
using NodaTime.Text;

namespace Dashboard.Domain.Tests.Visits;

/// <summary>The shared log with one small tweet for each rule, read by the plainest means: it has no quoted fields.</summary>
internal sealed class RulesLog
{
    private readonly List<string> _stages = [];
    private readonly List<string> _actors = [];
    private readonly Dictionary<string, List<TweetEvent>> _events = [];

    private RulesLog(string path)
    {
        foreach (var row in Rows(path))
        {
            var time = OffsetDateTimePattern.ExtendedIso.Parse(row["occurred_at"]).Value.ToInstant().ToUnixTimeTicks();
            Assert.True(ApprovalActions.TryParse(row["action"], out var action));
            if (!_events.TryGetValue(row["tweet_id"], out var events))
            {
                _events[row["tweet_id"]] = events = [];
            }

            events.Add(new TweetEvent(
                (long)Math.Floor(time / 10_000m), action, Index(_stages, row["stage"]), Index(_actors, row["actor"])));
        }
    }

    public IReadOnlyCollection<string> Tweets => _events.Keys;

    public IReadOnlyList<string> Stages => _stages;

    public IReadOnlyList<string> Actors => _actors;

    public static RulesLog Require() => new(SharedData.Require("rules.csv"));

    public static IEnumerable<Dictionary<string, string>> Rows(string path)
    {
        var lines = File.ReadAllLines(path);
        var header = lines[0].Split(',');
        return lines[1..].Select(line => header.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    public TweetFacts Derive(string tweet) =>
        new TweetDeriver(Dashboard.Domain.Settings.ClockStart.Submitted, _actors.Index().Where(actor => actor.Item == "SYSTEM").Select(actor => actor.Index).ToHashSet())
            .Derive([.. _events[tweet]]);

    public static string Text(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static int Index(List<string> codes, string code)
    {
        if (code.Length > 0 && !codes.Contains(code))
        {
            codes.Add(code);
        }

        return codes.IndexOf(code);
    }
}
