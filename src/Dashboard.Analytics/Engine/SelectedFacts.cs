using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// What a selection's rows add up to: how many bear each code, the sum of a measure, its values in order. Every figure of every report is one of these three.
/// Each is answered from what is built over the base where that is there, and by reading every selected row where it is not: the answers are the same.
/// </summary>
internal sealed class SelectedFacts
{
    private readonly FactStore _facts;
    private readonly Selection _selection;
    private readonly DateBasis _basis;
    private readonly Dictionary<Population, ClusterSelection> _clusters = [];
    private readonly ScannedFacts _scanned;
    private readonly Lock _gate = new();
    private SelectedProfiles? _profiles;
    private ulong[]? _tweetBits;

    public SelectedFacts(FactStore facts, Selection selection)
    {
        (_facts, _selection) = (facts, selection);
        _scanned = new ScannedFacts(facts, selection);

        // Without a range the dates do not matter, and one basis does for both.
        _basis = selection.HasRange ? selection.DateBasis : DateBasis.End;
    }

    /// <summary>Rows by code, in each group.</summary>
    public CodeCounts Count(Population population, Coding coding, Grouping by, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return IndexOf(population) is { } selection && _facts.Index.Counts(population, _basis, coding) is { } counts
                ? new IndexedCounts(_facts, selection, coding, by).Count(counts)
                : _scanned.Count(population, coding, by, cancellationToken);
        }
    }

    /// <summary>The sum of a measure in each group, over the rows that have it.</summary>
    public long[] Sum(Population population, Measure measure, Grouping by, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return IndexOf(population) is { } selection && _facts.Index.Sums(population, _basis, measure) is { } sums
                ? IndexedSums.Of(_facts, selection, measure, by, sums)
                : _scanned.Sum(population, measure, by, cancellationToken);
        }
    }

    /// <summary>A measure's values in order, in each segment: for few segments with many rows.</summary>
    /// <remarks>Good as long as nothing else is asked of the same selection on another thread.</remarks>
    public OrderedTimes[] Rank(Population population, Measure measure, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return IndexOf(population) is { } selection && _facts.Index.Ranked(population, _basis, measure) is { } ranked
                ? [.. Enumerable.Range(0, population.Read(_facts).Segments).Select(segment => Ranked(ranked, selection, measure, segment))]
                : _scanned.Order(population, measure, cancellationToken);
        }
    }

    /// <summary>A measure's values in order, in each segment: for many segments with few rows each.</summary>
    public OrderedTimes[] Sort(Population population, Measure measure, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Profiles() is { } profiles && _facts.Index.Sorted(population, measure) is { } sorted
                ? new IndexedSegments(_facts, population, measure, profiles).Select(sorted, TweetBits(profiles))
                : _scanned.Order(population, measure, cancellationToken);
        }
    }

    /// <summary>The times that the selection's tweets were observed for, if there is an index of them; the selection is one by start.</summary>
    public ObservedTweets? Observe(ClockKind clock)
    {
        lock (_gate)
        {
            return IndexOf(new AllTweets()) is { } selection
                && _facts.Index.Observed(clock) is { } order
                && _facts.Index.ObservedPlaces(clock, _basis) is { } places
                && _facts.Index.Open is { } open
                ? new CohortObservations(_facts, _selection, selection, order, places).Of(clock, _facts.OpenAges(clock, open, order))
                : null;
        }
    }

    private OrderedTimes Ranked(RankedValues ranked, ClusterSelection selection, Measure measure, int segment)
    {
        long[] tail = [.. selection.TailOf(segment).Where(row => measure.IsDefined(_facts, row.Tweet, row.Row)).Select(row => measure.Of(_facts, row.Tweet, row.Row))];
        if (segment >= selection.Clusters.Segments)
        {
            return SortedTimes.Of(tail);
        }

        Array.Sort(tail);
        return new RankedTimes(ranked, selection, segment, tail);
    }

    private ClusterSelection? IndexOf(Population population)
    {
        if (_clusters.TryGetValue(population, out var known))
        {
            return known;
        }

        if (Profiles() is not { } profiles || _facts.Index.Clusters(population, _basis) is not { } clusters)
        {
            return null;
        }

        var selection = new ClusterSelection(_facts, population, clusters, profiles);
        _clusters.Add(population, selection);
        return selection;
    }

    private SelectedProfiles? Profiles() =>
        _profiles ??= _facts.Index.Days(_basis) is { } days && _facts.Index.Profiles is { } profiles
            ? new SelectedProfiles(_facts, _selection, profiles, days)
            : null;

    private ulong[] TweetBits(SelectedProfiles profiles) => _tweetBits ??= profiles.TweetBits(_facts);
}
