using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Engine;

/// <summary>The same answers by reading every row of a selection, one after the other: what holds until an index is built, and what an index is measured by.</summary>
internal sealed class ScannedFacts(FactStore facts, Selection selection)
{
    /// <summary>No more than one tweet in so many are remembered once they are found: a page asks some thirty things about one selection.</summary>
    private const int Share = 8;

    private List<int>? _found = [];
    private bool _isComplete;

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
        foreach (var tweet in Rows(cancellationToken))
        {
            PopulationRows.Each(facts, population, reader, tweet, take);
        }
    }

    /// <summary>Looked for the first time, and again where they are many.</summary>
    private IEnumerable<int> Rows(CancellationToken cancellationToken) =>
        _isComplete && _found is { } found ? found : Remembered(new SelectedTweets(facts, selection).Rows(cancellationToken));

    private IEnumerable<int> Remembered(IEnumerable<int> rows)
    {
        // What an earlier reading found before it was left is not all.
        _found?.Clear();
        foreach (var tweet in rows)
        {
            _found = _found?.Count < facts.Tweets / Share ? _found : null;
            _found?.Add(tweet);
            yield return tweet;
        }

        _isComplete = true;
    }
}
