using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>Adds a measure up over the base, takes off what is replaced, and adds what came after.</summary>
internal sealed class IndexedSums(FactStore facts, Population population, Measure measure, Grouping by, SelectedProfiles selected)
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
                var group = wanted[value] ? GroupOf(segment, told, value) : -1;
                if (group >= 0)
                {
                    result[group] += sums.Of(segment, value, selected.Days);
                }
            }
        }

        return Correct(result);
    }

    private int GroupOf(int segment, Told told, int value) =>
        told.Detail is not null ? by.Of(segment, selected.Profiles, value)
        : by is ByAttribute attribute ? attribute.OfSlot(segment, value)
        : segment;

    private long[] Correct(long[] result)
    {
        var reader = population.Read(facts);
        foreach (var tweet in facts.ReplacedRows)
        {
            if (selected.HoldsBase(tweet))
            {
                PopulationRows.Each(facts, population, reader, tweet, (tweet, row, segment) => Add(segment, tweet, row, -1));
            }
        }

        foreach (var tweet in selected.Tail)
        {
            PopulationRows.Each(facts, population, reader, tweet, (tweet, row, segment) => Add(segment, tweet, row, 1));
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
