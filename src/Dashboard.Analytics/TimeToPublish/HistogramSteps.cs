using System.Collections.Immutable;

namespace Dashboard.Analytics.TimeToPublish;

/// <summary>
/// The fixed steps of every histogram of times: under a minute (the zeros with it), then 1, 5 and 15 minutes, 1 and 4 hours, 1, 2 and
/// 4 days, 1, 2, 4, 8, 16 and 32 weeks, and what is longer. A day is 24 hours and a week 7 days, in the working clock, too.
/// </summary>
public static class HistogramSteps
{
    private const long Minute = 60_000;
    private const long Hour = 60 * Minute;
    private const long Day = 24 * Hour;
    private const long Week = 7 * Day;

    /// <summary>Lower edges in milliseconds, inclusive, ascending; each bin reaches to the next one.</summary>
    public static ImmutableArray<long> Edges { get; } =
    [
        0, Minute, 5 * Minute, 15 * Minute, Hour, 4 * Hour, Day, 2 * Day, 4 * Day,
        Week, 2 * Week, 4 * Week, 8 * Week, 16 * Week, 32 * Week,
    ];

    /// <summary>Every bin from the first to the last that holds a time; none where there are no times.</summary>
    /// <param name="times">Milliseconds, not negative, in any order.</param>
    public static ImmutableArray<HistogramBin> Count(ReadOnlySpan<long> times)
    {
        var tweets = new int[Edges.Length];
        foreach (var time in times)
        {
            var found = Edges.AsSpan().BinarySearch(time);
            tweets[found >= 0 ? found : ~found - 1]++;
        }

        return OfCounts(tweets);
    }

    /// <summary>The same where the times of each bin are counted already.</summary>
    /// <param name="tweets">By bin, from the first on; bins beyond the last have none.</param>
    internal static ImmutableArray<HistogramBin> OfCounts(ReadOnlySpan<int> tweets)
    {
        var first = tweets.IndexOfAnyExcept(0);
        var bins = ImmutableArray.CreateBuilder<HistogramBin>();
        for (var bin = first; first >= 0 && bin <= tweets.LastIndexOfAnyExcept(0); bin++)
        {
            bins.Add(new HistogramBin(Edges[bin], bin + 1 < Edges.Length ? Edges[bin + 1] : null, tweets[bin]));
        }

        return bins.DrainToImmutable();
    }
}
