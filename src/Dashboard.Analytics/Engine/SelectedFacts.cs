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
    private readonly FittingDetails _details;
    private readonly Dictionary<(Population, Detail), ClusterSelection> _clusters = [];
    private readonly ScannedFacts _scanned;
    private readonly Lock _gate = new();
    private readonly Dictionary<Detail, SelectedProfiles> _profiles = [];
    private readonly Lazy<SelectedLoose> _loose;
    private ulong[]? _tweetBits;

    public SelectedFacts(FactStore facts, Selection selection)
    {
        (_facts, _selection) = (facts, selection);
        _scanned = new ScannedFacts(facts, selection);
        _loose = new(() => new(LooseTweets.Replaced(facts).Selected(selection), LooseTweets.Anew(facts).Selected(selection)));
        _details = new(facts, selection, WantedCodes.FiltersOf(selection));

        // Without a range the dates do not matter, and one basis does for both.
        _basis = selection.HasRange ? selection.DateBasis : DateBasis.End;
    }

    /// <summary>Rows by code, in each group.</summary>
    public CodeCounts Count(Population population, Coding coding, Grouping by, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Indexed(by, (index, detail) => Count(index, detail, population, coding, by)) ?? _scanned.Count(population, coding, by, cancellationToken);
        }
    }

    /// <summary>The sum of a measure in each group, over the rows that have it.</summary>
    public long[] Sum(Population population, Measure measure, Grouping by, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Indexed(by, (index, detail) => Sum(index, detail, population, measure, by)) ?? _scanned.Sum(population, measure, by, cancellationToken);
        }
    }

    /// <summary>A measure's values in order, in each segment.</summary>
    /// <remarks>Good as long as nothing else is asked of the same selection on another thread.</remarks>
    public OrderedTimes[] Rank(Population population, Measure measure, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Indexed(by: null, (index, detail) => Rank(index, detail, population, measure, cancellationToken))
                ?? _scanned.Order(population, measure, cancellationToken);
        }
    }

    /// <summary>A bit for every row: set where it is selected and counts; <see langword="null"/> without an index.</summary>
    public ulong[]? TweetBits()
    {
        lock (_gate)
        {
            return _tweetBits ??= Indexed(by: null, (index, detail) => Clusters(index, detail, new AllTweets())?.TweetBits());
        }
    }

    /// <summary>Which tweets of the base have the selection's codes, whatever their dates; <see langword="null"/> without an index.</summary>
    public WantedTweets? HasCodes
    {
        get
        {
            lock (_gate)
            {
                return Indexed(by: null, (index, detail) => Profiles(index, detail)?.HasCodes);
            }
        }
    }

    /// <summary>The times that the selection's tweets were observed for, if there is an index of them; the selection is one by start.</summary>
    public ObservedTweets? Observe(ClockKind clock)
    {
        lock (_gate)
        {
            return Indexed(by: null, (index, detail) => Observe(index, detail, clock));
        }
    }

    private static OrderedTimes Ranked(
        RankedValues ranked, ClusterSelection selection, Population population, Measure measure, int segment, DayCounts? buckets, Lazy<long[]> sums)
    {
        var anew = selection.Loose.Anew;
        var tail = anew.IsEmpty ? default : anew.Of.Rows(population).Ordered(measure).Of(segment, anew);
        if (segment >= selection.Clusters.Segments || selection.MergedOf(segment).IsEmpty)
        {
            return tail.IsEmpty ? OrderedTimes.Empty : SortedTimes.OfSorted(tail);
        }

        return new RankedTimes(ranked, selection, segment, buckets is { AreTooMany: false } ? buckets : null, tail, sums);
    }

    /// <summary>
    /// From an order by the selection's own attributes where one is called for; from one that answers many selections until that stands, or where none is. The own one
    /// is begun once the tweets stand in the other, so that the two are not built at a time; from then on nothing more is built of the other for this selection.
    /// </summary>
    private T? Indexed<T>(Grouping? by, Func<FactIndex, Detail, T?> answer)
        where T : class
    {
        var (index, (enough, exact)) = (_facts.Index, _details.For(by));
        if (exact is not { } own)
        {
            return answer(index, enough);
        }

        if (OrdersTweets(index.Standing, own))
        {
            return answer(index, own) ?? answer(index.Standing, enough);
        }

        var answered = answer(index, enough);
        return OrdersTweets(index, enough) && OrdersTweets(index, own) ? answer(index, own) ?? answered : answered;
    }

    private bool OrdersTweets(FactIndex index, Detail detail) => index.Clusters(new AllTweets(), new(_basis, detail)) is not null;

    private ObservedTweets? Observe(FactIndex index, Detail detail, ClockKind clock)
    {
        if (Clusters(index, detail, new AllTweets()) is not { } selection || index.Observed(clock) is not { } order || index.Open is not { } open)
        {
            return null;
        }

        var observations = new CohortObservations(_facts, _selection, selection, order);
        OpenAges Ages() => _facts.Own(clock, () => new OpenAges(_facts, clock, open, order));
        if (selection.IsByDatesAlone && _selection.HasRange)
        {
            return index.ObservedDays(clock, _basis) is { } days ? observations.Of(days, Ages()) : null;
        }

        return index.ObservedPlaces(clock, new(_basis, detail)) is { } places ? observations.Of(places, Ages()) : null;
    }

    private OrderedTimes[]? Rank(FactIndex index, Detail detail, Population population, Measure measure, CancellationToken cancellationToken)
    {
        var ordering = new Ordering(_basis, detail);
        if (Clusters(index, detail, population) is not { } selection || index.Ranked(population, ordering, measure) is not { } ranked)
        {
            return null;
        }

        var segments = population.Read(_facts).Segments;
        var buckets = selection.IsByDatesAlone && _selection.HasRange ? index.BucketsByDay(population, ordering, measure) : null;
        var sums = new Lazy<long[]>(() => Sum(population, measure, new BySegment(segments), cancellationToken));
        return [.. Enumerable.Range(0, segments).Select(segment => Ranked(ranked, selection, population, measure, segment, buckets, sums))];
    }

    /// <summary>From counts up to each day where those are few; else from counts over ranges.</summary>
    private CodeCounts? Count(FactIndex index, Detail detail, Population population, Coding coding, Grouping by)
    {
        if (Profiles(index, detail) is not { } profiles)
        {
            return null;
        }

        var told = ToldFor(by, detail);
        var counted = new IndexedCounts(_facts, population, coding, by, profiles, _loose.Value);
        return index.CountedByDay(population, _basis, told, coding) switch
        {
            null => null,
            { AreTooMany: false } counts => counted.Of(counts, told, Wanted(told, profiles, counts.Values)),
            _ => Clusters(index, detail, population) is { } selection && index.Counts(population, new(_basis, detail), coding) is { } counts
                ? counted.Of(selection, counts)
                : null,
        };
    }

    /// <summary>
    /// Told apart by no more than is asked for, where that are few sums up to each day; until those stand, and where they are many, by the detail.
    /// </summary>
    private long[]? Sum(FactIndex index, Detail detail, Population population, Measure measure, Grouping by)
    {
        var attributes = _details.AttributesFor(by);
        var own = Details.Exactly(attributes);
        return detail == Detail.Every && own != detail && index.AreFewSumsByDay(population, _basis, attributes) && index.Told(own) is not null
            ? SumBy(index, own, population, measure, by) ?? SumBy(index.Standing, detail, population, measure, by)
            : SumBy(index, detail, population, measure, by);
    }

    /// <summary>From sums up to each day where those are few; else from sums over ranges.</summary>
    private long[]? SumBy(FactIndex index, Detail detail, Population population, Measure measure, Grouping by)
    {
        if (Profiles(index, detail) is not { } profiles)
        {
            return null;
        }

        var told = ToldFor(by, detail);
        var summed = new IndexedSums(_facts, population, measure, by, profiles, _loose.Value);
        return index.IsSummedByDay(population, _basis, told) switch
        {
            not false when index.ByDay(population, _basis, told, measure) is { } sums => summed.Of(sums, told, Wanted(told, profiles, sums.Values)),
            false when Clusters(index, detail, population) is { } selection && index.Sums(population, new(_basis, detail), measure) is { } sums =>
                summed.Of(selection, sums),
            _ => null,
        };
    }

    /// <summary>What matters of a tweet: the one attribute, or all that a detail tells.</summary>
    private Told ToldFor(Grouping by, Detail detail) => _details.AttributesFor(by) switch
    {
        [] => Told.Nothing,
        [var one] => Told.By(one),
        _ => Told.By(detail),
    };

    private bool[] Wanted(Told told, SelectedProfiles profiles, int values) =>
        told.Detail is not null ? profiles.Wanted
        : told.Attribute is { } attribute && WantedCodes.Of(_facts, _selection, attribute) is { } wanted ? wanted
        : [.. Enumerable.Repeat(true, values)];

    private ClusterSelection? Clusters(FactIndex index, Detail detail, Population population)
    {
        if (_clusters.TryGetValue((population, detail), out var known))
        {
            return known;
        }

        if (Profiles(index, detail) is not { } profiles || index.Clusters(population, new(_basis, detail)) is not { } clusters)
        {
            return null;
        }

        var selection = new ClusterSelection(_facts, population, clusters, new(_basis, detail), profiles, _loose.Value);
        _clusters.Add((population, detail), selection);
        return selection;
    }

    private SelectedProfiles? Profiles(FactIndex index, Detail detail)
    {
        if (!_profiles.TryGetValue(detail, out var known) && index.Days(_basis) is { } days && index.Told(detail) is { } profiles)
        {
            known = new SelectedProfiles(_selection, profiles, _details.Wanted(detail, profiles), days);
            _profiles.Add(detail, known);
        }

        return known;
    }
}
