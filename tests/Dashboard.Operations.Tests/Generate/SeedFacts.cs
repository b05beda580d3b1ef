using System.Collections.Immutable;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Record;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Visits;
using Dashboard.Operations.Generate;

namespace Dashboard.Operations.Tests.Generate;

/// <summary>One made-up tweet and what follows from its events.</summary>
/// <param name="Attributed">Elapsed attribution by visit; all zero where it was not published.</param>
public sealed record SeedTweet(ImmutableArray<CanonicalEvent> Events, TweetFacts Facts, ImmutableArray<long> Attributed)
{
    public CanonicalEvent First => Events[0];

    public string Department => First.Department!;

    public string Lane => First.Lane!;

    public bool IsPublished => Facts.Outcome == Outcome.Published && Facts.HasDurations;

    public long TimeToPublish => Facts.End!.Value - Facts.Start;
}

/// <summary>The committed record's tweets, derived once, the slow and plain way.</summary>
public sealed class SeedFacts
{
    public SeedFacts()
    {
        Options = GenerateOptions.Default;
        Settings = SeedSettings.For(Options);
        Calendars = new CalendarBook(Settings);
        StageCodes = [.. Settings.Stages.Select(stage => stage.Code)];
        Events = [.. SyntheticRecord.Generate(Options)];

        var actors = Events.Select(e => e.Actor).OfType<string>().Distinct().ToList();
        var automated = Settings.AutomatedActors.Select(actors.IndexOf).ToHashSet();
        var deriver = new TweetDeriver(Settings.ClockStart, automated);
        Tweets = [.. Events.GroupBy(e => e.TweetId).Select(group => Derive(deriver, [.. group], actors))];
    }

    public GenerateOptions Options { get; }

    public RecordSettings Settings { get; }

    public CalendarBook Calendars { get; }

    public ImmutableArray<string> StageCodes { get; }

    public ImmutableArray<CanonicalEvent> Events { get; }

    public ImmutableArray<SeedTweet> Tweets { get; }

    public IEnumerable<SeedTweet> Published => Tweets.Where(tweet => tweet.IsPublished);

    public long AsOf => Events.Max(e => e.OccurredAt);

    public WorkingCalendar CalendarOf(SeedTweet tweet) => Calendars.For(tweet.Department, tweet.Lane);

    /// <summary>Each stage's part of the tweets' summed time to publish.</summary>
    public static IReadOnlyDictionary<int, double> Shares(IEnumerable<SeedTweet> published)
    {
        var tweets = published.ToArray();
        double total = tweets.Sum(tweet => tweet.TimeToPublish);
        return tweets
            .SelectMany(tweet => tweet.Facts.Visits.Zip(tweet.Attributed))
            .GroupBy(pair => pair.First.Stage, pair => pair.Second)
            .ToDictionary(group => group.Key, group => group.Sum() / total);
    }

    /// <summary>Type 7.</summary>
    public static double Quantile(IEnumerable<double> values, double p)
    {
        var sorted = values.Order().ToArray();
        var position = (sorted.Length - 1) * p;
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }

    private SeedTweet Derive(TweetDeriver deriver, ImmutableArray<CanonicalEvent> events, List<string> actors)
    {
        var facts = deriver.Derive([.. events.Select(e => new TweetEvent(
            e.OccurredAt,
            e.Action,
            e.Stage is null ? StageKey.None : StageCodes.IndexOf(e.Stage),
            e.Actor is null ? -1 : actors.IndexOf(e.Actor),
            e.Precision))]);
        var (attributed, blocking) = (new long[facts.Visits.Length], new long[facts.Visits.Length]);
        if (facts.Outcome == Outcome.Published)
        {
            new Attribution().Split(facts.Visits.AsSpan(), facts.Start, facts.End!.Value, ElapsedClock.Instance, attributed, blocking);
        }

        return new SeedTweet(events, facts, [.. attributed]);
    }
}
