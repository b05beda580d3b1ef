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
    private readonly IReadOnlyList<TweetAttribute> _filters;
    private readonly bool _isRare;
    private readonly Dictionary<(Population, Detail), ClusterSelection> _clusters = [];
    private readonly ScannedFacts _scanned;
    private readonly Lock _gate = new();
    private readonly Dictionary<Detail, SelectedProfiles> _profiles = [];
    private readonly Lazy<SelectedLoose> _loose;
    private readonly Lazy<bool> _isCutTooFine;
    private ulong[]? _tweetBits;

    public SelectedFacts(FactStore facts, Selection selection)
    {
        (_facts, _selection) = (facts, selection);
        _scanned = new ScannedFacts(facts, selection);
        _loose = new(() => new(LooseTweets.Replaced(facts).Selected(selection), LooseTweets.Anew(facts).Selected(selection)));
        _filters = WantedCodes.FiltersOf(selection);
        _isCutTooFine = new(IsCutTooFine);
        _isRare = _filters is [TweetAttribute.Purpose] && facts.Index.Told(Detail.RarePurpose)?.Cover(facts, selection) == true;

        // Without a range the dates do not matter, and one basis does for both.
        _basis = selection.HasRange ? selection.DateBasis : DateBasis.End;
    }

    /// <summary>Rows by code, in each group.</summary>
    public CodeCounts Count(Population population, Coding coding, Grouping by, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return First(DetailsFor(by), detail => Indexed(population, coding, by, detail)) ?? _scanned.Count(population, coding, by, cancellationToken);
        }
    }

    /// <summary>The sum of a measure in each group, over the rows that have it.</summary>
    public long[] Sum(Population population, Measure measure, Grouping by, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return First(DetailsFor(by), detail => Indexed(population, measure, by, detail)) ?? _scanned.Sum(population, measure, by, cancellationToken);
        }
    }

    /// <summary>A measure's values in order, in each segment.</summary>
    /// <remarks>Good as long as nothing else is asked of the same selection on another thread.</remarks>
    public OrderedTimes[] Rank(Population population, Measure measure, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return First(DetailsFor(), detail => Indexed(population, measure, detail, cancellationToken))
                ?? _scanned.Order(population, measure, cancellationToken);
        }
    }

    /// <summary>A bit for every row: set where it is selected and counts; <see langword="null"/> without an index.</summary>
    public ulong[]? TweetBits()
    {
        lock (_gate)
        {
            return _tweetBits ??= First(DetailsFor(), detail => IndexOf(new AllTweets(), detail)?.TweetBits());
        }
    }

    /// <summary>Which tweets of the base have the selection's codes, whatever their dates; <see langword="null"/> without an index.</summary>
    public WantedTweets? HasCodes
    {
        get
        {
            lock (_gate)
            {
                return First(DetailsFor(), detail => Profiles(detail)?.HasCodes);
            }
        }
    }

    /// <summary>The times that the selection's tweets were observed for, if there is an index of them; the selection is one by start.</summary>
    public ObservedTweets? Observe(ClockKind clock)
    {
        lock (_gate)
        {
            return _facts.Index.Observed(clock) is { } order && _facts.Index.Open is { } open
                ? First(DetailsFor(), detail => Observed(clock, order, open, detail))
                : null;
        }
    }

    private static T? First<T>(Detail[] details, Func<Detail, T?> answer)
        where T : class => details.Select(answer).FirstOrDefault(found => found is not null);

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

    private ObservedTweets? Observed(ClockKind clock, ObservedOrder order, OpenRows open, Detail detail)
    {
        if (IndexOf(new AllTweets(), detail) is not { } selection)
        {
            return null;
        }

        var observations = new CohortObservations(_facts, _selection, selection, order);
        OpenAges Ages() => _facts.Own(clock, () => new OpenAges(_facts, clock, open, order));
        if (selection.IsByDatesAlone && _selection.HasRange)
        {
            return _facts.Index.ObservedDays(clock, _basis) is { } days ? observations.Of(days, Ages()) : null;
        }

        return _facts.Index.ObservedPlaces(clock, new(_basis, detail)) is { } places ? observations.Of(places, Ages()) : null;
    }

    private OrderedTimes[]? Indexed(Population population, Measure measure, Detail detail, CancellationToken cancellationToken)
    {
        var ordering = new Ordering(_basis, detail);
        if (IndexOf(population, detail) is not { } selection || _facts.Index.Ranked(population, ordering, measure) is not { } ranked)
        {
            return null;
        }

        var segments = population.Read(_facts).Segments;
        var buckets = selection.IsByDatesAlone && _selection.HasRange ? _facts.Index.BucketsByDay(population, ordering, measure) : null;
        var sums = new Lazy<long[]>(() => Sum(population, measure, new BySegment(segments), cancellationToken));
        return [.. Enumerable.Range(0, segments).Select(segment => Ranked(ranked, selection, population, measure, segment, buckets, sums))];
    }

    /// <summary>From counts up to each day where those are few; else from counts over ranges.</summary>
    private CodeCounts? Indexed(Population population, Coding coding, Grouping by, Detail detail)
    {
        if (Profiles(detail) is not { } profiles)
        {
            return null;
        }

        var told = ToldFor(by, detail);
        var counted = new IndexedCounts(_facts, population, coding, by, profiles, _loose.Value);
        return _facts.Index.CountedByDay(population, _basis, told, coding) switch
        {
            null => null,
            { AreTooMany: false } counts => counted.Of(counts, told, Wanted(told, profiles, counts.Values)),
            _ => IndexOf(population, detail) is { } selection && _facts.Index.Counts(population, new(_basis, detail), coding) is { } counts
                ? counted.Of(selection, counts)
                : null,
        };
    }

    /// <summary>From sums up to each day where those are few; else from sums over ranges.</summary>
    private long[]? Indexed(Population population, Measure measure, Grouping by, Detail detail)
    {
        if (Profiles(detail) is not { } profiles)
        {
            return null;
        }

        var told = ToldFor(by, detail);
        var summed = new IndexedSums(_facts, population, measure, by, profiles, _loose.Value);
        return _facts.Index.IsSummedByDay(population, _basis, told) switch
        {
            not false when _facts.Index.ByDay(population, _basis, told, measure) is { } sums => summed.Of(sums, told, Wanted(told, profiles, sums.Values)),
            false when IndexOf(population, detail) is { } selection && _facts.Index.Sums(population, new(_basis, detail), measure) is { } sums =>
                summed.Of(selection, sums),
            _ => null,
        };
    }

    /// <summary>What matters of a tweet: the one attribute, or all that a detail tells.</summary>
    private Told ToldFor(Grouping by, Detail detail) => AttributesFor(by) switch
    {
        [] => Told.Nothing,
        [var one] => Told.By(one),
        _ => Told.By(detail),
    };

    private bool[] Wanted(Told told, SelectedProfiles profiles, int values) =>
        told.Detail is not null ? profiles.Wanted
        : told.Attribute is { } attribute && WantedCodes.Of(_facts, _selection, attribute) is { } wanted ? wanted
        : [.. Enumerable.Repeat(true, values)];

    /// <summary>Attributes are told apart where the selection, or the grouping, asks for it.</summary>
    private TweetAttribute[] AttributesFor(Grouping? by) => [.. _filters.Union(by?.Attribute is { } grouped ? [grouped] : [])];

    /// <summary>What may answer, the fastest first.</summary>
    private Detail[] DetailsFor(Grouping? by = null)
    {
        if (_isRare && by?.Attribute is null)
        {
            return [Detail.RarePurpose];
        }

        var attributes = AttributesFor(by);
        var (enough, exact) = (Details.For(attributes), Details.Exactly(attributes));
        return _isCutTooFine.Value && exact != enough ? [exact, enough] : [enough];
    }

    /// <summary>
    /// Whether the order by all attributes has more ranges for the selection than are quickly added up. It answers until there is an order by the selection's own ones;
    /// that one is asked for once it stands, so that the two are not built at a time.
    /// </summary>
    private bool IsCutTooFine() => Details.For(_filters) == Detail.Every
        && (_facts.Index.Told(Detail.Every) is null
            || (Profiles(Detail.Every)?.WantedProfiles.Length > _facts.Index.FewRanges && _facts.Index.Clusters(new AllTweets(), new(_basis, Detail.Every)) is not null));

    private ClusterSelection? IndexOf(Population population, Detail detail)
    {
        if (_clusters.TryGetValue((population, detail), out var known))
        {
            return known;
        }

        if (Profiles(detail) is not { } profiles || _facts.Index.Clusters(population, new(_basis, detail)) is not { } clusters)
        {
            return null;
        }

        var selection = new ClusterSelection(_facts, population, clusters, profiles, _loose.Value);
        _clusters.Add((population, detail), selection);
        return selection;
    }

    private SelectedProfiles? Profiles(Detail detail)
    {
        if (!_profiles.TryGetValue(detail, out var known) && _facts.Index.Days(_basis) is { } days && _facts.Index.Told(detail) is { } profiles)
        {
            known = new SelectedProfiles(_facts, _selection, profiles, days);
            _profiles.Add(detail, known);
        }

        return known;
    }
}
