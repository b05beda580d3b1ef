using System.Collections.Concurrent;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// What is built over the base of a store so that questions need not read it all: each part when first asked for, in the background where
/// that takes long, while the caller scans. Shared by all stores of the same base.
/// </summary>
internal sealed class FactIndex
{
    /// <summary>So many tweets are indexed while the caller waits: it takes no longer than a scan or two.</summary>
    public const int AtOnce = 50_000;

    /// <summary>What all that is built may weigh once it is not asked for, of a large record and of a small one.</summary>
    private const long MostBytesAnEvent = 48, MostBytesOfFew = 64 << 20;

    private readonly IndexParts _parts;

    /// <summary>How many codes of an attribute occur, unknown included.</summary>
    private readonly ConcurrentDictionary<TweetAttribute, int> _codesThere = new();

    /// <summary>Of which this one gives what stands; <see langword="null"/> for one that has built what it is asked for.</summary>
    private readonly FactIndex? _whole;
    private IndexUse _use;

    /// <param name="facts">The base.</param>
    /// <param name="kept">What a file has kept, as <see cref="IndexParts"/> asks for it.</param>
    public FactIndex(FactStore facts, Func<string, Array[]?>? kept)
    {
        Facts = facts;
        _parts = new(this, facts.Columns.Count <= AtOnce, kept, Math.Max(MostBytesOfFew, facts.EventCount * MostBytesAnEvent));
        (ByDay, Standing) = (new(this), new(this));
    }

    private FactIndex(FactIndex whole) => (Facts, _parts, _whole, ByDay, Standing) = (whole.Facts, whole._parts, whole, new(this), this);

    /// <summary>The base.</summary>
    public FactStore Facts { get; }

    /// <summary>The same, but that nothing begins to be built for being asked for.</summary>
    public FactIndex Standing { get; }

    /// <summary>What is kept up to each day.</summary>
    public DayParts ByDay { get; }

    /// <summary>How questions are answered; tests ask each in both ways.</summary>
    public IndexUse Use
    {
        get => (_whole ?? this)._use;
        set => (_whole ?? this)._use = value;
    }

    /// <summary>So many ranges of a segment are quickly added up: a selection that has more, by all attributes, gets an order by its own. Tests ask for it at once.</summary>
    public int FewRanges { get; set; } = 192;

    /// <summary>The caller waits for it; <see langword="null"/> where there are too many to be worth it.</summary>
    public Profiles? Told(Detail detail) => Await(
        (nameof(Told), detail),
        new(
            index => Profiles.Of(index.Facts, detail, CancellationToken.None),
            (_, arrays) => Profiles.Restore(detail, arrays))) as Profiles;

    /// <summary>As many as some attributes' profiles may be, if every code that occurs does with every other.</summary>
    public long MostProfiles(IReadOnlyList<TweetAttribute> attributes) =>
        attributes.Aggregate(1L, (most, attribute) => most * _codesThere.GetOrAdd(attribute, one => Facts.Count(one).Count));

    public DayNumbers? Days(DateBasis basis) => Ready<DayNumbers>(basis, Numbering(basis));

    public Clusters? Clusters(Population population, Ordering ordering) => Ready<Clusters>((population, ordering), Clustering(population, ordering));

    public RankedValues? Ranked(Population population, Ordering ordering, Measure measure) =>
        Ready<RankedValues>((population, ordering, measure), Ranking(population, ordering, measure));

    public RunningSums? Sums(Population population, Ordering ordering, Measure measure) => Ready<RunningSums>(
        (population, ordering, measure, nameof(RunningSums)),
        new(index => index.AwaitClusters(population, ordering) is { } clusters
            ? RunningSums.Of(index.Facts, clusters, measure, CancellationToken.None)
            : null,
            Order: ordering));

    public RunningCounts? Counts(Population population, Ordering ordering, Coding coding) => Ready<RunningCounts>(
        (population, ordering, coding),
        new(
            index => index.AwaitClusters(population, ordering) is { } clusters ? RunningCounts.Of(index.Facts, clusters, coding) : null,
            (_, arrays) => RunningCounts.Restore(arrays),
            ordering));

    /// <summary>Which rows may be open at an instant.</summary>
    public OpenRows? Open => Ready<OpenRows>(
        nameof(Open),
        new(index => OpenRows.Build(index.Facts, CancellationToken.None), (index, arrays) => OpenRows.Restore(index.Facts, arrays)));

    /// <summary>The order of observed times.</summary>
    public ObservedOrder? Observed(ClockKind clock) => Ready<ObservedOrder>((nameof(Observed), clock), Observing(clock));

    /// <summary>Where the tweets of a clustering of all of them stand in it.</summary>
    public ObservedPlaces? ObservedPlaces(ClockKind clock, Ordering ordering) => Ready<ObservedPlaces>(
        (nameof(ObservedPlaces), clock, ordering),
        new(
            index => index.AwaitClusters(new AllTweets(), ordering) is { } clusters
                && index.Await((nameof(Observed), clock), Observing(clock)) is ObservedOrder order
                    ? new ObservedPlaces(order.PlacesIn(clusters))
                    : null,
            (_, arrays) => new ObservedPlaces(PackedNumbers.Restore(arrays[0])),
            ordering));

    /// <summary>The days of the tweets in it.</summary>
    public ObservedDays? ObservedDays(ClockKind clock, DateBasis basis) => Ready<ObservedDays>(
        (nameof(ObservedDays), clock, basis),
        new(
            index => index.AwaitDays(basis) is { } days && index.Await((nameof(Observed), clock), Observing(clock)) is ObservedOrder order
                ? new ObservedDays(order.DaysIn(days))
                : null,
            (_, arrays) => new ObservedDays((ushort[])arrays[0])));

    /// <summary>A part that one report alone uses.</summary>
    /// <param name="build">From the base. Kept for the index of the next base, so that it must hold on to nothing of this one.</param>
    /// <param name="restore">From what it was kept as.</param>
    /// <param name="order">The order of rows with which it may go; <see langword="null"/>: it stays.</param>
    public T? Of<T>(object key, Func<FactStore, T?> build, Func<FactStore, Array[], T>? restore = null, Ordering? order = null)
        where T : class => Ready<T>(
            (typeof(T), key),
            new(index => build(index.Facts), restore is null ? null : (index, arrays) => restore(index.Facts, arrays), order));

    /// <summary>Ends when every part that was asked for stands.</summary>
    public Task BuiltAsync() => _parts.BuiltAsync();

    /// <summary>Builds every part that was asked of another index, one after the other: whoever answers meanwhile has the processor, too.</summary>
    public Task BuildLikeAsync(FactIndex other, CancellationToken cancellationToken) => _parts.BuildLikeAsync(other._parts, cancellationToken);

    /// <summary>What all that is built weighs.</summary>
    public long Bytes => _parts.Bytes;

    /// <summary>As <see cref="IndexParts.ForgetIdle"/>; tests need not wait.</summary>
    public void ForgetIdle(TimeSpan idle, long most) => _parts.ForgetIdle(idle, most);

    /// <summary>What a file may keep of it; see <see cref="IndexParts.ToKeep"/>.</summary>
    public IEnumerable<(string Name, IReadOnlyList<Array> Arrays, bool WasKept)> ToKeep() => _parts.ToKeep();

    /// <summary>For what stands on it, as the two that follow: waits for it.</summary>
    public DayNumbers? AwaitDays(DateBasis basis) => Await(basis, Numbering(basis)) as DayNumbers;

    public Clusters? AwaitClusters(Population population, Ordering ordering) =>
        Await((population, ordering), Clustering(population, ordering)) as Clusters;

    public RankedValues? AwaitRanked(Population population, Ordering ordering, Measure measure) =>
        Await((population, ordering, measure), Ranking(population, ordering, measure)) as RankedValues;

    /// <summary>The part if it is there; else it begins to be, and until then there is none.</summary>
    public T? Ready<T>(object key, PartRecipe recipe)
        where T : class
    {
        if (Use == IndexUse.Never || !IsToBeAsked(key))
        {
            return null;
        }

        var part = _parts.Of(key, recipe);
        return part.IsCompleted || Use == IndexUse.Always ? (T?)part.GetAwaiter().GetResult() : null;
    }

    /// <summary>For what stands on another part: waits for that.</summary>
    public object? Await(object key, PartRecipe recipe) => IsToBeAsked(key) ? _parts.Of(key, recipe).GetAwaiter().GetResult() : null;

    private static PartRecipe Numbering(DateBasis basis) => new(
        index => DayNumbers.Of(index.Facts, basis, CancellationToken.None), (_, arrays) => DayNumbers.Restore(arrays));

    private static PartRecipe Clustering(Population population, Ordering ordering) => new(
        index => index.Told(ordering.Detail) is { } profiles && index.AwaitDays(ordering.Basis) is { } days
            ? Engine.Clusters.Build(index.Facts, population, profiles, days, CancellationToken.None)
            : null,
        (index, arrays) => Engine.Clusters.Restore(index.Facts, index.AwaitDays(ordering.Basis)!, arrays),
        ordering);

    private static PartRecipe Ranking(Population population, Ordering ordering, Measure measure) => new(
        index => index.AwaitClusters(population, ordering) is { } clusters
            ? RankedValues.Build(index.Facts, clusters, measure, CancellationToken.None)
            : null,
        (index, arrays) => RankedValues.Restore(index.Facts, index.AwaitClusters(population, ordering)!, measure, arrays),
        ordering);

    private static PartRecipe Observing(ClockKind clock) => new(
        index => ObservedOrder.Build(index.Facts, clock, CancellationToken.None),
        (index, arrays) => ObservedOrder.Restore(index.Facts, clock, arrays));

    private bool IsToBeAsked(object key) => _whole is null || _parts.HasBegun(key);
}
