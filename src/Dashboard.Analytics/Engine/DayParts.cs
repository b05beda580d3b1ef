using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// The parts of an index that are kept up to each day, so that any dates are two of them. Whether there are too many is known before one is built: then ranges are
/// asked instead.
/// </summary>
internal sealed class DayParts(FactIndex index)
{
    /// <summary>Eight bytes each; from here on sums over ranges need less.</summary>
    private const int MostSums = 1_000_000;

    /// <summary>
    /// Whether sums are few enough to be kept; where they are, sums over ranges are not asked for, not even meanwhile. <see langword="null"/> while that is not known.
    /// </summary>
    /// <param name="values">How many values tweets are told apart by; <see langword="null"/>: too many.</param>
    public bool? AreFewSums(Population population, DateBasis basis, long? values) =>
        index.Ready<DaySpans>((population, basis, nameof(DaySpans)), Spanning(population, basis)) is { } spans ? AreFew(values, spans) : null;

    /// <summary><see langword="null"/> where there would be too many, too.</summary>
    public DaySums? Sums(Population population, DateBasis basis, Told told, Measure measure) => index.Ready<DaySums>(
        (population, basis, told, measure),
        new(
            index => told.CountIn(index.Facts) is { } values
                && index.AwaitDays(basis) is { } days
                && AwaitSpans(index, population, basis) is { } spans
                && AreFew(values, spans)
                    ? DaySums.Build(index.Facts, population, measure, told, values, days, spans, CancellationToken.None)
                    : null,
            (index, arrays) => DaySums.Restore(AwaitSpans(index, population, basis)!, told.CountIn(index.Facts)!.Value, arrays),
            OrderOf(basis, told)));

    /// <summary>Told to be too many where they are, so that counts over ranges are asked for instead; <see langword="null"/> while that is not known.</summary>
    public DayCounts? Counts(Population population, DateBasis basis, Told told, Coding coding) => index.Ready<DayCounts>(
        (population, basis, told, coding),
        new(
            index => told.CountIn(index.Facts) is { } values && index.AwaitDays(basis) is { } days && AwaitSpans(index, population, basis) is { } spans
                ? DayCounts.Build(index.Facts, population, coding, told, values, days, spans, CancellationToken.None)
                : null,
            (index, arrays) => DayCounts.Restore(AwaitSpans(index, population, basis)!, arrays),
            OrderOf(basis, told)));

    /// <summary>How many rows of each bucket of ranked values, or of two or four together, there are; too many where they are.</summary>
    public DayCounts? Buckets(Population population, Ordering ordering, Measure measure) => index.Ready<DayCounts>(
        (population, ordering, measure, nameof(Buckets)),
        new(
            index => index.AwaitRanked(population, ordering, measure) is { } ranked
                && index.AwaitDays(ordering.Basis) is { } days
                && AwaitSpans(index, population, ordering.Basis) is { } spans
                    ? DayCounts.OfBuckets(ranked, days, spans)
                    : null,
            (index, arrays) => DayCounts.Restore(AwaitSpans(index, population, ordering.Basis)!, arrays),
            ordering));

    private static bool AreFew(long? values, DaySpans spans) =>
        values is { } number && number <= MostSums && DaySums.CountOf((int)number, spans) <= MostSums;

    private static PartRecipe Spanning(Population population, DateBasis basis) => new(
        index => index.AwaitDays(basis) is { } days ? DaySpans.Of(index.Facts, population, days, CancellationToken.None) : null,
        (_, arrays) => DaySpans.Restore(arrays));

    private static DaySpans? AwaitSpans(FactIndex index, Population population, DateBasis basis) =>
        index.Await((population, basis, nameof(DaySpans)), Spanning(population, basis)) as DaySpans;

    /// <summary>Counts and sums by the profiles of a detail go with its order.</summary>
    private static Ordering? OrderOf(DateBasis basis, Told told) => told.Detail is { } detail ? new(basis, detail) : null;
}
