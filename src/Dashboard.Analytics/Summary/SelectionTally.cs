using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Summary;

/// <summary>What the tweets of the selection add up to: counts over all of them, durations and sums over the published ones.</summary>
internal sealed class SelectionTally(FactStore facts)
{
    private readonly TweetColumns _tweets = facts.Columns;
    private readonly int[] _outcomes = new int[OutcomeCodes.All.Count];
    private readonly int[] _flags = new int[16];
    private readonly List<long> _elapsed = [];
    private readonly List<long> _working = [];

    public int Tweets { get; private set; }

    public long Events { get; private set; }

    public long Steps { get; private set; }

    public long ReworkLoops { get; private set; }

    public long Handovers { get; private set; }

    public int PublishedWithoutDurations { get; private set; }

    public int OutsideWorkingHours { get; private set; }

    public ImmutableArray<int> Outcomes => ImmutableArray.Create(_outcomes);

    public ImmutableArray<FlagCount> Flags =>
        [.. TweetFlagCodes.All
            .Select(flag => new FlagCount(flag.Flag, _flags[BitOf(flag.Flag)]))
            .Where(flag => flag.Tweets > 0)];

    public void Add(int tweet)
    {
        Tweets++;
        Events += _tweets.Events[tweet];
        _outcomes[(int)_tweets.Outcome[tweet]]++;
        for (var flags = (int)_tweets.Flags[tweet]; flags != 0; flags &= flags - 1)
        {
            _flags[BitOperations.TrailingZeroCount(flags)]++;
        }

        if (_tweets.Outcome[tweet] == Outcome.Published)
        {
            AddPublished(tweet);
        }
    }

    public DurationFigures TimeToPublish(ClockKind clock) =>
        DurationDistribution.Of(CollectionsMarshal.AsSpan(clock == ClockKind.Working ? _working : _elapsed));

    private static int BitOf(TweetFlags flag) => BitOperations.TrailingZeroCount((int)flag);

    private void AddPublished(int tweet)
    {
        Steps += _tweets.Steps[tweet];
        ReworkLoops += _tweets.ReworkLoops[tweet];
        Handovers += _tweets.Handovers[tweet];
        if (!_tweets.HasDurations(tweet))
        {
            PublishedWithoutDurations++;
            return;
        }

        _elapsed.Add(facts.TotalOf(tweet, ClockKind.Elapsed));
        _working.Add(facts.TotalOf(tweet, ClockKind.Working));
        OutsideWorkingHours += _working[^1] == 0 ? 1 : 0;
    }
}
