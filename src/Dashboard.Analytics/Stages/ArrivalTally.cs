using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Selections;
using NodaTime;

namespace Dashboard.Analytics.Stages;

/// <summary>A stage's arrivals, gathered in the cells of a week. Visits come tweet by tweet.</summary>
internal sealed class ArrivalTally
{
    private const int Hours = 24;

    private readonly Cell[] _cells = [.. Enumerable.Range(0, 7 * Hours).Select(_ => new Cell())];

    /// <param name="dwell"><see langword="null"/> for a tweet known to the day only.</param>
    /// <param name="waiting"><see langword="null"/> where it is not known, too.</param>
    public void Add(int tweet, ArrivedFocus arrived, long? dwell, long? waiting)
    {
        var cell = _cells[(((int)arrived.Day - 1) * Hours) + arrived.Hour];
        cell.Visits++;
        cell.Tweets += cell.LastTweet == tweet ? 0 : 1;
        cell.LastTweet = tweet;
        AddTo(cell.Dwell, dwell);
        AddTo(cell.Waiting, waiting);
    }

    public ImmutableArray<ArrivalCell> ToCells() =>
    [
        .. _cells.Index().Where(cell => cell.Item.Visits > 0).Select(cell => new ArrivalCell(
            (IsoDayOfWeek)((cell.Index / Hours) + 1),
            cell.Index % Hours,
            cell.Item.Tweets,
            cell.Item.Visits,
            MedianOf(cell.Item.Waiting),
            MedianOf(cell.Item.Dwell))),
    ];

    private static void AddTo(List<long> durations, long? duration)
    {
        if (duration is { } known)
        {
            durations.Add(known);
        }
    }

    private static MedianFigure MedianOf(List<long> durations)
    {
        durations.Sort();
        return new(durations.Count, durations.Count == 0 ? null : Percentile.OfSorted(CollectionsMarshal.AsSpan(durations), 0.5));
    }

    private sealed class Cell
    {
        public int Visits { get; set; }

        public int Tweets { get; set; }

        public int LastTweet { get; set; } = -1;

        public List<long> Dwell { get; } = [];

        public List<long> Waiting { get; } = [];
    }
}
