using Dashboard.Domain.Record;
using Dashboard.Operations.Generate.Chance;
using Dashboard.Operations.Generate.Simulation;
using NodaTime;

namespace Dashboard.Benchmarks.Log;

/// <summary>
/// A log of approvals over thirty months: about twelve events a tweet, in the order of time, tweets interleaved. The same
/// number of tweets and seed give the same events, however often they are asked for. Memory holds the tweets under way, not the log.
/// </summary>
/// <remarks>Posts arrive evenly over the office's hours, one in each equal part of them; one post is a tweet, or one in each language.</remarks>
internal sealed class SyntheticLog
{
    /// <summary>A Monday.</summary>
    public static LocalDate FirstDay { get; } = new(2024, 1, 1);

    /// <summary>The day after the last: what would come later is left out, and some tweets are in flight.</summary>
    public static LocalDate End { get; } = FirstDay.PlusMonths(30);

    private readonly int _tweets;
    private readonly ulong _seed;
    private readonly OfficeHours _office = new(LogSettings.Office, FirstDay, End);

    public SyntheticLog(int tweets, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tweets, 1);
        (_tweets, _seed, Codes) = (tweets, seed, LogCodes.Of(tweets));
    }

    public RecordCodes Codes { get; }

    public IEnumerable<RecordedEvent> Events()
    {
        var (from, end) = (_office.StartOfDay(FirstDay), _office.StartOfDay(End));
        var worked = _office.Between(from, end);
        var random = new RandomStream(_seed, "log");
        var plans = new LogPlans(random);
        var walk = new LogWalk(_office, random);
        // Each tweet stands in the queue once, by its next event; ties are broken by a number that never repeats.
        var underWay = new PriorityQueue<LogTweet, (long At, int Tweet)>();
        for (var tweet = 0; tweet < _tweets; tweet++)
        {
            var part = (tweet + random.NextUnit()) / _tweets;
            var arrival = _office.Advance(from, (long)(part * worked));
            foreach (var e in Until(underWay, Math.Min(arrival, end)))
            {
                yield return e;
            }

            var begun = walk.Begin(tweet, plans.Next(tweet), arrival);
            underWay.Enqueue(begun, (begun.NextAt, tweet));
        }

        foreach (var e in Until(underWay, end))
        {
            yield return e;
        }
    }

    private static IEnumerable<RecordedEvent> Until(PriorityQueue<LogTweet, (long At, int Tweet)> underWay, long end)
    {
        while (underWay.TryPeek(out var tweet, out var next) && next.At < end)
        {
            yield return tweet.Take();
            if (tweet.HasNext)
            {
                underWay.DequeueEnqueue(tweet, (tweet.NextAt, next.Tweet));
            }
            else
            {
                underWay.Dequeue();
            }
        }
    }
}
