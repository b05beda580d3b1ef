using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// A selection's answers from what is built over the base, what was replaced taken off and what came after added; <see langword="null"/> where what one needs does not
/// stand. What a detail says of the selection is found once. One thread at a time.
/// </summary>
/// <param name="basis">That of the days: without a range the dates do not matter, and one does for both.</param>
internal sealed class IndexedFacts(FactStore facts, Selection asked, DateBasis basis, FittingDetails details)
{
    private readonly Dictionary<(Population, Detail), ClusterSelection> _clusters = [];
    private readonly Dictionary<Detail, SelectedProfiles> _profiles = [];
    private readonly Lazy<SelectedLoose> _loose = new(() => new(LooseTweets.Replaced(facts).Selected(asked), LooseTweets.Anew(facts).Selected(asked)));

    /// <summary>From counts up to each day where those are few; else from counts over ranges.</summary>
    public CodeCounts? Count(FactIndex index, Detail detail, Population population, Coding coding, Grouping by)
    {
        if (Profiles(index, detail) is not { } profiles)
        {
            return null;
        }

        var told = ToldFor(by, detail);
        var counted = new IndexedCounts(facts, population, coding, by, profiles, _loose.Value);
        return index.ByDay.Counts(population, basis, told, coding) switch
        {
            null => null,
            { AreTooMany: false } counts => counted.Of(counts, told, Wanted(told, profiles, counts.Values)),
            _ => Clusters(index, detail, population) is { } selection && index.Counts(population, new(basis, detail), coding) is { } counts
                ? counted.Of(selection, counts)
                : null,
        };
    }

    /// <summary>
    /// Told apart by no more than is asked for, where that are few sums up to each day; until those stand, and where they are many, by the detail.
    /// </summary>
    public long[]? Sum(FactIndex index, Detail detail, Population population, Measure measure, Grouping by)
    {
        var attributes = details.AttributesFor(by);
        var own = Details.Exactly(attributes);
        return detail == Detail.Every && own != detail && index.ByDay.AreFewSums(population, basis, index.MostProfiles(attributes)) == true && index.Told(own) is not null
            ? SumBy(index, own, population, measure, by) ?? SumBy(index.Standing, detail, population, measure, by)
            : SumBy(index, detail, population, measure, by);
    }

    /// <summary>A measure's values in order, in each segment.</summary>
    /// <param name="sums">The measure's sum in each segment, asked for by means alone.</param>
    public OrderedTimes[]? Rank(FactIndex index, Detail detail, Population population, Measure measure, Lazy<long[]> sums)
    {
        var ordering = new Ordering(basis, detail);
        if (Clusters(index, detail, population) is not { } selection || index.Ranked(population, ordering, measure) is not { } ranked)
        {
            return null;
        }

        var segments = population.Read(facts).Segments;
        var buckets = selection.IsByDatesAlone && asked.HasRange ? index.ByDay.Buckets(population, ordering, measure) : null;
        return [.. Enumerable.Range(0, segments).Select(segment => Ranked(ranked, selection, population, measure, segment, buckets, sums))];
    }

    /// <summary>The times that its tweets were observed for; the selection is one by start.</summary>
    public ObservedTweets? Observe(FactIndex index, Detail detail, ClockKind clock)
    {
        if (Clusters(index, detail, new AllTweets()) is not { } selection || index.Observed(clock) is not { } order || index.Open is not { } open)
        {
            return null;
        }

        var observations = new CohortObservations(facts, asked, selection, order);
        OpenAges Ages() => facts.Own(clock, () => new OpenAges(facts, clock, open, order));
        if (selection.IsByDatesAlone && asked.HasRange)
        {
            return index.ObservedDays(clock, basis) is { } days ? observations.Of(days, Ages()) : null;
        }

        return index.ObservedPlaces(clock, new(basis, detail)) is { } places ? observations.Of(places, Ages()) : null;
    }

    /// <summary>Where its rows are in the order of a detail.</summary>
    public ClusterSelection? Clusters(FactIndex index, Detail detail, Population population)
    {
        if (_clusters.TryGetValue((population, detail), out var known))
        {
            return known;
        }

        if (Profiles(index, detail) is not { } profiles || index.Clusters(population, new(basis, detail)) is not { } clusters)
        {
            return null;
        }

        var selection = new ClusterSelection(facts, population, clusters, new(basis, detail), profiles, _loose.Value);
        _clusters.Add((population, detail), selection);
        return selection;
    }

    /// <summary>The selection in the terms of a detail.</summary>
    public SelectedProfiles? Profiles(FactIndex index, Detail detail)
    {
        if (!_profiles.TryGetValue(detail, out var known) && index.Days(basis) is { } days && index.Told(detail) is { } profiles)
        {
            known = new SelectedProfiles(asked, profiles, details.Wanted(detail, profiles), days);
            _profiles.Add(detail, known);
        }

        return known;
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

    /// <summary>From sums up to each day where those are few; else from sums over ranges.</summary>
    private long[]? SumBy(FactIndex index, Detail detail, Population population, Measure measure, Grouping by)
    {
        if (Profiles(index, detail) is not { } profiles)
        {
            return null;
        }

        var told = ToldFor(by, detail);
        var summed = new IndexedSums(facts, population, measure, by, profiles, _loose.Value);
        return index.ByDay.AreFewSums(population, basis, told.CountIn(facts)) switch
        {
            not false when index.ByDay.Sums(population, basis, told, measure) is { } sums => summed.Of(sums, told, Wanted(told, profiles, sums.Values)),
            false when Clusters(index, detail, population) is { } selection && index.Sums(population, new(basis, detail), measure) is { } sums =>
                summed.Of(selection, sums),
            _ => null,
        };
    }

    /// <summary>What matters of a tweet: the one attribute, or all that a detail tells.</summary>
    private Told ToldFor(Grouping by, Detail detail) => details.AttributesFor(by) switch
    {
        [] => Told.Nothing,
        [var one] => Told.By(one),
        _ => Told.By(detail),
    };

    private bool[] Wanted(Told told, SelectedProfiles profiles, int values) =>
        told.Detail is not null ? profiles.Wanted
        : told.Attribute is { } attribute && WantedCodes.Of(facts, asked, attribute) is { } wanted ? wanted
        : [.. Enumerable.Repeat(true, values)];
}
