using System.Collections.Immutable;
using Dashboard.Analytics.Statistics;
using NodaTime;

namespace Dashboard.Analytics.TimeToPublish;

/// <summary>Time to publish over time, and its distribution. Durations are in the selection's clock, in milliseconds.</summary>
/// <param name="Weeks">
/// Every ISO week of the selection's period, from the first with a published tweet to the last, gaps included (n = 0),
/// by the selection's date basis.
/// </param>
/// <param name="Histogram">Fixed steps of human units, every bin between the first and last that are not empty.</param>
public sealed record TimeToPublishReport(
    DurationFigures All,
    ImmutableArray<WeekFigures> Weeks,
    ImmutableArray<HistogramBin> Histogram);

/// <param name="Monday">First day of the week in the reporting time zone.</param>
/// <param name="IsPartial">Whether the range or the as-of time cuts the week.</param>
public sealed record WeekFigures(LocalDate Monday, DurationFigures TimeToPublish, bool IsPartial);

/// <param name="From">Milliseconds, inclusive.</param>
/// <param name="To">Milliseconds, exclusive; <see langword="null"/> for the last, open bin.</param>
public sealed record HistogramBin(long From, long? To, int Tweets);
