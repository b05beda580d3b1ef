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

    private readonly ConcurrentDictionary<object, IndexPart> _parts = new();
    private readonly Lazy<Profiles?>[] _profiles =
        [.. Enum.GetValues<Detail>().Select(detail => new Lazy<Profiles?>(() => Profiles.Of(facts, detail, CancellationToken.None)))];

    /// <summary><see langword="null"/> where there are too many to be worth it.</summary>
    public Profiles? Told(Detail detail) => _profiles[(int)detail].Value;

    /// <summary>How questions are answered; tests ask each in both ways.</summary>
    public IndexUse Use { get; set; } = IndexUse.WhenBuilt;

    public DayNumbers? Days(DateBasis basis) => Ready(basis, index => index.Number(basis));

    public Clusters? Clusters(Population population, Ordering ordering) => Ready((population, ordering), index => index.Cluster(population, ordering));

    public RankedValues? Ranked(Population population, Ordering ordering, Measure measure) =>
        Ready((population, ordering, measure), index => index.BuildClusters(population, ordering) is { } clusters
            ? RankedValues.Build(index.Facts, clusters, measure, CancellationToken.None)
            : null);

    public RunningSums? Sums(Population population, Ordering ordering, Measure measure) =>
        Ready((population, ordering, measure, nameof(RunningSums)), index => index.BuildClusters(population, ordering) is { } clusters
            ? RunningSums.Of(index.Facts, clusters, measure, CancellationToken.None)
            : null);

    /// <summary>
    /// Whether sums up to each day are few enough to be kept; where they are, sums over ranges are not asked for, not even meanwhile.
    /// <see langword="null"/> while that is not known.
    /// </summary>
    public bool? IsSummedByDay(Population population, DateBasis basis, Told told) =>
        Ready((population, basis, nameof(DaySpans)), index => index.Span(population, basis)) is { } spans
            ? told.CountIn(facts) is { } values && DaySums.CountOf(values, spans) <= MostDaySums
            : null;

    /// <summary><see langword="null"/> where there would be too many, too.</summary>
    public DaySums? ByDay(Population population, DateBasis basis, Told told, Measure measure) =>
        Ready((population, basis, told, measure), index =>
            told.CountIn(index.Facts) is { } values
            && index.NumberDays(basis) is { } days
            && index.Await((population, basis, nameof(DaySpans)), other => other.Span(population, basis)) is { } spans
            && DaySums.CountOf(values, spans) <= MostDaySums
                ? DaySums.Build(index.Facts, population, measure, told, values, days, spans, CancellationToken.None)
                : null);

    public RunningCounts? Counts(Population population, Ordering ordering, Coding coding) =>
        Ready((population, ordering, coding), index => index.BuildCounts(population, ordering, coding));

    /// <summary>Which rows may be open at an instant.</summary>
    public OpenRows? Open => Ready(nameof(Open), index => OpenRows.Build(index.Facts, CancellationToken.None));

    /// <summary>The order of observed times.</summary>
    public ObservedOrder? Observed(ClockKind clock) => Ready((nameof(Observed), clock), index => index.Order(clock));

    /// <summary>Where the tweets of a clustering of all of them stand in it.</summary>
    public ObservedPlaces? ObservedPlaces(ClockKind clock, Ordering ordering) => Ready(
        (nameof(ObservedPlaces), clock, ordering),
        index => index.BuildClusters(new AllTweets(), ordering) is { } clusters && index.Await((nameof(Observed), clock), other => other.Order(clock)) is { } order
            ? new ObservedPlaces(order.PlacesIn(clusters))
            : null);

    private ObservedOrder Order(ClockKind clock) => ObservedOrder.Build(facts, clock, CancellationToken.None);

    /// <summary>A part that one report alone uses.</summary>
    /// <param name="build">From the base.</param>
    public T? Of<T>(object key, Func<FactStore, T?> build)
        where T : class => Ready((typeof(T), key), index => build(index.Facts));

    /// <summary>Ends when every part that was asked for stands.</summary>
    public async Task BuiltAsync()
    {
        int begun;
        do
        {
            begun = _parts.Count;
            await Task.WhenAll(_parts.Values.Select(part => part.Built.Value));
        }
        while (_parts.Count > begun); // A part may call for others.
    }

    /// <summary>Builds every part that was asked of another index, one after the other: whoever answers meanwhile has the processor, too.</summary>
    public async Task BuildLikeAsync(FactIndex other, CancellationToken cancellationToken)
    {
        foreach (var (key, part) in other._parts)
        {
            await Part(key, part.Build).WaitAsync(cancellationToken);
        }
    }

    private FactStore Facts => facts;

    private DaySpans? Span(Population population, DateBasis basis) =>
        NumberDays(basis) is { } days ? DaySpans.Of(facts, population, days, CancellationToken.None) : null;

    private DayNumbers? NumberDays(DateBasis basis) => Await(basis, index => index.Number(basis));

    private DayNumbers? Number(DateBasis basis) => DayNumbers.Of(facts, basis, CancellationToken.None);

    private Clusters? Cluster(Population population, Ordering ordering) =>
        Told(ordering.Detail) is { } profiles && NumberDays(ordering.Basis) is { } days
            ? Engine.Clusters.Build(facts, population, profiles, days, CancellationToken.None)
            : null;

    private Clusters? BuildClusters(Population population, Ordering ordering) => Await((population, ordering), index => index.Cluster(population, ordering));

    private RunningCounts? BuildCounts(Population population, Ordering ordering, Coding coding)
    {
        if (BuildClusters(population, ordering) is not { } clusters)
        {
            return null;
        }

        var (reader, codes, count) = (coding.Read(facts), new ushort[clusters.Count], 0);
        for (var place = 0; place < codes.Length; place++)
        {
            var code = reader.CodeOf(clusters.Tweets[place], clusters.RowAt(place));
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
    private T? Ready<T>(object key, Func<FactIndex, T?> build)
        where T : class
    {
        if (Use == IndexUse.Never)
        {
            return null;
        }

        var part = Part(key, build);
        return part.IsCompleted || Use == IndexUse.Always ? (T?)part.GetAwaiter().GetResult() : null;
    }

    /// <summary>For what stands on another part.</summary>
    private T? Await<T>(object key, Func<FactIndex, T?> build)
        where T : class => (T?)Part(key, build).GetAwaiter().GetResult();

    private Task<object?> Part(object key, Func<FactIndex, object?> build) =>
        _parts.GetOrAdd(key, _ => new IndexPart(build, new(() => facts.BaseTweets <= AtOnce ? Task.FromResult(build(this)) : Task.Run(() => build(this))))).Built.Value;

    /// <param name="Build">From any index, so that the same part can be built over another base.</param>
    private sealed record IndexPart(Func<FactIndex, object?> Build, Lazy<Task<object?>> Built);
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
