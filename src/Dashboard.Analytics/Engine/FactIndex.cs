using System.Collections.Concurrent;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// What is built over the base of a store so that questions need not read it all: each part when first asked for, in the background where
/// that takes long, while the caller scans. Shared by all stores of the same base.
/// </summary>
internal sealed class FactIndex(FactStore facts)
{
    /// <summary>So many tweets are indexed while the caller waits: it takes no longer than a scan or two.</summary>
    public const int AtOnce = 50_000;

    /// <summary>Eight bytes each; from here on sums over ranges need less.</summary>
    private const int MostDaySums = 1_000_000;

    private readonly ConcurrentDictionary<object, Lazy<Task<object?>>> _parts = new();
    private readonly Lazy<Profiles?>[] _profiles =
        [.. Enum.GetValues<Detail>().Select(detail => new Lazy<Profiles?>(() => Profiles.Of(facts, detail, CancellationToken.None)))];

    /// <summary><see langword="null"/> where there are too many to be worth it.</summary>
    public Profiles? Told(Detail detail) => _profiles[(int)detail].Value;

    /// <summary>How questions are answered; tests ask each in both ways.</summary>
    public IndexUse Use { get; set; } = IndexUse.WhenBuilt;

    public DayNumbers? Days(DateBasis basis) => Ready(basis, () => Number(basis));

    public Clusters? Clusters(Population population, Ordering ordering) => Ready((population, ordering), () => Cluster(population, ordering));

    public RankedValues? Ranked(Population population, Ordering ordering, Measure measure) =>
        Ready((population, ordering, measure), () => BuildClusters(population, ordering) is { } clusters
            ? RankedValues.Build(facts, clusters, measure, CancellationToken.None)
            : null);

    public RunningSums? Sums(Population population, Ordering ordering, Measure measure) =>
        Ready((population, ordering, measure, nameof(RunningSums)), () => BuildClusters(population, ordering) is { } clusters
            ? RunningSums.Of(facts, clusters, measure, CancellationToken.None)
            : null);

    /// <summary><see langword="null"/> where there would be too many of them, too.</summary>
    public DaySums? ByDay(Population population, DateBasis basis, TweetAttribute? attribute, Measure measure) =>
        Ready((population, basis, attribute, measure), () => Await(basis, () => Number(basis)) is { } days
            && (long)population.Read(facts).Segments * (attribute is { } told ? facts.CodesOf(told).Count + 1 : 1) * (days.Count + 1) <= MostDaySums
            ? DaySums.Build(facts, population, attribute, measure, days, CancellationToken.None)
            : null);

    public RunningCounts? Counts(Population population, Ordering ordering, Coding coding) =>
        Ready((population, ordering, coding), () => BuildCounts(population, ordering, coding));

    /// <summary>Which rows may be open at an instant.</summary>
    public OpenRows? Open => Ready(nameof(Open), () => OpenRows.Build(facts, CancellationToken.None));

    /// <summary>The order of observed times.</summary>
    public ObservedOrder? Observed(ClockKind clock) => Ready((nameof(Observed), clock), () => Order(clock));

    /// <summary>Where the tweets of a clustering of all of them stand in it.</summary>
    public ObservedPlaces? ObservedPlaces(ClockKind clock, Ordering ordering) => Ready(
        (nameof(ObservedPlaces), clock, ordering),
        () => BuildClusters(new AllTweets(), ordering) is { } clusters && Await((nameof(Observed), clock), () => Order(clock)) is { } order
            ? new ObservedPlaces(order.PlacesIn(clusters))
            : null);

    private ObservedOrder Order(ClockKind clock) => ObservedOrder.Build(facts, clock, CancellationToken.None);

    /// <summary>A part that one report alone uses.</summary>
    /// <param name="build">From the base.</param>
    public T? Of<T>(object key, Func<FactStore, T?> build)
        where T : class => Ready((typeof(T), key), () => build(facts));

    /// <summary>Ends when every part that was asked for stands.</summary>
    public async Task BuiltAsync()
    {
        int begun;
        do
        {
            begun = _parts.Count;
            await Task.WhenAll(_parts.Values.Select(part => part.Value));
        }
        while (_parts.Count > begun); // A part may call for others.
    }

    private DayNumbers? Number(DateBasis basis) => DayNumbers.Of(facts, basis, CancellationToken.None);

    private Clusters? Cluster(Population population, Ordering ordering) =>
        Told(ordering.Detail) is { } profiles && Await(ordering.Basis, () => Number(ordering.Basis)) is { } days
            ? Engine.Clusters.Build(facts, population, profiles, days, CancellationToken.None)
            : null;

    private Clusters? BuildClusters(Population population, Ordering ordering) => Await((population, ordering), () => Cluster(population, ordering));

    private RunningCounts? BuildCounts(Population population, Ordering ordering, Coding coding)
    {
        if (BuildClusters(population, ordering) is not { } clusters)
        {
            return null;
        }

        var (reader, codes, count) = (coding.Read(facts), new ushort[clusters.Count], 0);
        for (var place = 0; place < codes.Length; place++)
        {
            var code = reader.CodeOf(clusters.Tweets[place], clusters.Rows[place]);
            if (code > Coding.Most)
            {
                return null;
            }

            count = Math.Max(count, code + 1);
            codes[place] = code == Coding.None ? ushort.MaxValue : (ushort)code;
        }

        for (var place = 0; place < codes.Length; place++)
        {
            codes[place] = Math.Min(codes[place], (ushort)count);
        }

        return new RunningCounts(codes, count);
    }

    /// <summary>The part if it is there; else it begins to be, and until then there is none.</summary>
    private T? Ready<T>(object key, Func<T?> build)
        where T : class
    {
        if (Use == IndexUse.Never)
        {
            return null;
        }

        var part = Part(key, build).Value;
        return part.IsCompleted || Use == IndexUse.Always ? (T?)part.GetAwaiter().GetResult() : null;
    }

    /// <summary>For what stands on another part.</summary>
    private T? Await<T>(object key, Func<T?> build)
        where T : class => (T?)Part(key, build).Value.GetAwaiter().GetResult();

    private Lazy<Task<object?>> Part(object key, Func<object?> build) =>
        _parts.GetOrAdd(key, _ => new Lazy<Task<object?>>(() => facts.BaseTweets <= AtOnce ? Task.FromResult(build()) : Task.Run(build)));
}

/// <summary>The order that an index has its rows in, within a segment.</summary>
internal readonly record struct Ordering(DateBasis Basis, Detail Detail);

/// <summary>Whether questions are answered from what was built, or by reading every row.</summary>
internal enum IndexUse
{
    WhenBuilt,
    Always,
    Never,
}
