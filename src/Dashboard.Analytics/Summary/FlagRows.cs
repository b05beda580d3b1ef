using System.Collections.Immutable;
using System.Numerics;
using Dashboard.Analytics.Engine;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Summary;

/// <summary>How many tweets of a selection bear each flag.</summary>
internal static class FlagRows
{
    /// <summary>In order of code, those that none bears left out.</summary>
    public static ImmutableArray<FlagCount> Of(SelectedFacts selected, CancellationToken cancellationToken)
    {
        var tweets = new int[2 * FlagMarks.Width];
        for (var first = 0; first < tweets.Length; first += FlagMarks.Width)
        {
            var counts = selected.Count(new AllTweets(), new FlagMarks(first), new BySegment(1), cancellationToken).ByCode(0);
            for (var code = 0; code < counts.Length; code++)
            {
                for (var bits = code; bits != 0; bits &= bits - 1)
                {
                    tweets[first + BitOperations.TrailingZeroCount(bits)] += counts[code];
                }
            }
        }

        return [.. TweetFlagCodes.All
            .Select(flag => new FlagCount(flag.Flag, tweets[BitOperations.TrailingZeroCount((int)flag.Flag)]))
            .Where(flag => flag.Tweets > 0)];
    }
}
