using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Engine;

/// <summary>The same answers by reading every row of a selection, one after the other: what holds until an index is built, and what an index is measured by.</summary>
internal sealed class ScannedFacts(FactStore facts, Selection selection)
{
    /// <summary>A bit for each row of the selection, once all were looked for: a page asks some thirty things about one.</summary>
    private ulong[]? _found;

    public CodeCounts Count(Population population, Coding coding, Grouping by, CancellationToken cancellationToken)
    {
        var codes = coding.Read(facts);
        var counts = new CodeCounts(by.Count, 1);
        Each(
            population,
            (tweet, row, segment) =>
            {
                var (group, code) = (by.Of(segment, facts, tweet), codes.CodeOf(tweet, row));
                if (group >= 0 && code != Coding.None)
                {
                    counts = code < counts.Codes ? counts : counts.Widened(2 * (code + 1));
                    counts.Of(group)[code]++;
                }
            },
            cancellationToken);
        return counts;
    }

    public long[] Sum(Population population, Measure measure, Grouping by, CancellationToken cancellationToken)
    {
        var sums = new long[by.Count];
        Each(
            population,
            (tweet, row, segment) =>
            {
                var group = by.Of(segment, facts, tweet);
                if (group >= 0 && measure.IsDefined(facts, tweet, row))
                {
                    sums[group] += measure.Of(facts, tweet, row);
                }
            },
            cancellationToken);
        return sums;
    }

    public OrderedTimes[] Order(Population population, Measure measure, CancellationToken cancellationToken)
    {
        List<long>[] values = [.. Enumerable.Range(0, population.Read(facts).Segments).Select(_ => new List<long>())];
        Each(
            population,
            (tweet, row, segment) =>
            {
                if (measure.IsDefined(facts, tweet, row))
                {
                    values[segment].Add(measure.Of(facts, tweet, row));
                }
            },
            cancellationToken);
        return [.. values.Select(segment => SortedTimes.Of([.. segment]))];
    }

    private void Each(Population population, Action<int, int, int> take, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var reader = population.Read(facts);
        var rows = 0;
        foreach (var tweet in new SetBits(_found ??= Find(cancellationToken)))
        {
            if ((++rows & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            PopulationRows.Each(facts, population, reader, tweet, take);
        }
    }

    private ulong[] Find(CancellationToken cancellationToken)
    {
        var found = new ulong[(facts.Tweets + 63) >> 6];
        foreach (var tweet in new SelectedTweets(facts, selection).Rows(cancellationToken))
        {
            found[tweet >> 6] |= 1UL << tweet;
        }

        return found;
    }
}
