using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>Adds a measure up over the base, takes off what is replaced, and adds what came after.</summary>
internal sealed class IndexedSums(FactStore facts, Population population, Measure measure, Grouping by, SelectedProfiles selected, SelectedLoose loose)
{
    /// <summary>From sums over ranges of places.</summary>
    public long[] Of(ClusterSelection selection, RunningSums sums)
    {
        var result = new long[by.Count];
        for (var segment = 0; segment < selection.Clusters.Segments; segment++)
        {
            foreach (var range in by.Attribute is not null ? selection.RangesOf(segment) : selection.MergedOf(segment))
            {
                var group = by.Of(segment, selection.Profiles, range.Profile);
                if (group >= 0)
                {
                    result[group] += sums.Of(range.From, range.To);
                }
            }
        }

        return Correct(result);
    }

    /// <summary>From sums up to each day.</summary>
    /// <param name="told">What the sums tell apart.</param>
    /// <param name="wanted">Which of its values.</param>
    public long[] Of(DaySums sums, Told told, ReadOnlySpan<bool> wanted)
    {
        var result = new long[by.Count];
        for (var segment = 0; segment < sums.Segments; segment++)
        {
            for (var value = 0; value < sums.Values; value++)
            {
                var group = wanted[value] ? told.GroupOf(by, segment, selected, value) : -1;
                if (group >= 0)
                {
                    result[group] += sums.Of(segment, value, selected.Days);
                }
            }
        }

        return Correct(result);
    }

    private long[] Correct(long[] result)
    {
        Add(result, loose.Replaced, -1);
        Add(result, loose.Anew, 1);
        return result;
    }

    private void Add(long[] result, LooseSelection tweets, int sign)
    {
        if (tweets.IsEmpty)
        {
            return;
        }

        var rows = tweets.Of.Rows(population);
        var values = rows.Values(measure);
        var segments = rows.SegmentOf;
        foreach (var place in tweets.Places)
        {
            var (from, to) = rows.Of(place);
            for (var row = from; row < to; row++)
            {
                var group = by.Of(segments[row], facts, tweets.Of.Tweets[place]);
                if (group >= 0 && values[row] != LooseRows.Undefined)
                {
                    result[group] += sign * values[row];
                }
            }
        }
    }
}
