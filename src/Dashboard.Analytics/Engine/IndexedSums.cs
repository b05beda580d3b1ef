using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>Adds a measure up by ranges, takes off what is replaced, and adds what came after.</summary>
internal static class IndexedSums
{
    public static long[] Of(FactStore facts, ClusterSelection selection, Measure measure, Grouping by, RunningSums sums)
    {
        var result = new long[by.Count];
        var clusters = selection.Clusters;
        for (var segment = 0; segment < clusters.Segments; segment++)
        {
            foreach (var range in selection.RangesOf(segment))
            {
                var group = by.Of(segment, range.Profile);
                if (group >= 0)
                {
                    result[group] += sums.Of(range.From, range.To);
                }
            }

            foreach (var place in selection.ReplacedOf(segment))
            {
                Add(segment, clusters.Tweets[place], clusters.Rows[place], -1);
            }
        }

        for (var segment = 0; segment < selection.TailSegments; segment++)
        {
            foreach (var row in selection.TailOf(segment))
            {
                Add(segment, row.Tweet, row.Row, 1);
            }
        }

        return result;

        void Add(int segment, int tweet, int row, int sign)
        {
            var group = by.Of(segment, facts, tweet);
            if (group >= 0 && measure.IsDefined(facts, tweet, row))
            {
                result[group] += sign * measure.Of(facts, tweet, row);
            }
        }
    }
}
