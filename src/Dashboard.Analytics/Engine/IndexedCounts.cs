using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>Counts codes by ranges, takes off what is replaced, and adds what came after.</summary>
internal sealed class IndexedCounts(FactStore facts, Population population, ClusterSelection selection, Coding coding, Grouping by)
{
    public CodeCounts Count(RunningCounts counts)
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

        return With(With(result, selection.Loose.Replaced, -1), selection.Loose.Anew, 1);
    }

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
