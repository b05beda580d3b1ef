using Dashboard.Analytics.Facts;

namespace Dashboard.Analytics.Engine;

/// <summary>Counts codes by ranges, takes off what is replaced, and adds what came after.</summary>
internal sealed class IndexedCounts(FactStore facts, ClusterSelection selection, Coding coding, Grouping by)
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

            foreach (var place in selection.ReplacedOf(segment))
            {
                var group = by.Of(segment, facts, clusters.Tweets[place]);
                if (group >= 0)
                {
                    result.Of(group)[counts.At(place)]--;
                }
            }
        }

        return WithTail(result);
    }

    private CodeCounts WithTail(CodeCounts result)
    {
        var reader = coding.Read(facts);
        for (var segment = 0; segment < selection.TailSegments; segment++)
        {
            foreach (var row in selection.TailOf(segment))
            {
                var (group, code) = (by.Of(segment, facts, row.Tweet), reader.CodeOf(row.Tweet, row.Row));
                if (group >= 0 && code != Coding.None)
                {
                    result = result.Widened(code + 1);
                    result.Of(group)[code]++;
                }
            }
        }

        return result;
    }
}
