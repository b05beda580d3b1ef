using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>Counts codes over the base, takes off what is replaced, and adds what came after.</summary>
internal sealed class IndexedCounts(FactStore facts, Population population, Coding coding, Grouping by, SelectedProfiles selected, SelectedLoose loose)
{
    /// <summary>From counts over ranges of places.</summary>
    public CodeCounts Of(ClusterSelection selection, RunningCounts counts)
    {
        var result = new CodeCounts(by.Count, counts.Codes);
        var clusters = selection.Clusters;
        for (var segment = 0; segment < clusters.Segments; segment++)
        {
            foreach (var range in (by.Attribute is not null ? selection.RangesOf(segment) : selection.MergedOf(segment)))
            {
                var group = by.Of(segment, selection.Profiles, range.Profile);
                if (group >= 0)
                {
                    counts.AddTo(result.Of(group), range.From, range.To);
                }
            }
        }

        return Correct(result);
    }

    /// <summary>From counts up to each day.</summary>
    /// <param name="told">What the counts tell apart.</param>
    /// <param name="wanted">Which of its values.</param>
    public CodeCounts Of(DayCounts counts, Told told, ReadOnlySpan<bool> wanted)
    {
        var result = new CodeCounts(by.Count, counts.Codes);
        for (var segment = 0; segment < counts.Segments; segment++)
        {
            for (var value = 0; value < counts.Values; value++)
            {
                var group = wanted[value] ? told.GroupOf(by, segment, selected, value) : -1;
                if (group >= 0)
                {
                    counts.AddTo(result.Of(group), segment, value, selected.Days);
                }
            }
        }

        return Correct(result);
    }

    private CodeCounts Correct(CodeCounts result) => With(With(result, loose.Replaced, -1), loose.Anew, 1);

    private CodeCounts With(CodeCounts result, LooseSelection loose, int sign)
    {
        if (loose.IsEmpty)
        {
            return result;
        }

        var rows = loose.Of.Rows(population);
        var codes = rows.Codes(coding);
        var segments = rows.SegmentOf;
        var tweets = loose.Of.Tweets;
        foreach (var place in loose.Places)
        {
            var (from, to) = rows.Of(place);
            for (var row = from; row < to; row++)
            {
                var (group, code) = (by.Of(segments[row], facts, tweets[place]), codes[row]);
                if (group >= 0 && code != Coding.None)
                {
                    result = result.Widened(code + 1);
                    result.Of(group)[code] += sign;
                }
            }
        }

        return result;
    }
}
