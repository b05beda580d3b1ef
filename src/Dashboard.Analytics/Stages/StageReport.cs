using System.Collections.Immutable;
using Dashboard.Analytics.Statistics;
using NodaTime;

namespace Dashboard.Analytics.Stages;

/// <summary>
/// One stage in the published tweets of a selection: when its work arrives, and how long it stays, week by week. Durations are in the
/// selection's clock, in milliseconds, unclipped.
/// </summary>
/// <param name="Code">A stage's code or a reserved name, as it was asked for.</param>
/// <param name="Tweets">Published tweets with a visit here, those known to the day only included.</param>
/// <param name="Visits">Their visits here; all of them are closed.</param>
/// <param name="WaitingKnown">Of these, how many say when the review began, and have durations.</param>
/// <param name="WithDwell">Of these, how many have durations.</param>
/// <param name="Arrivals">By weekday and hour of opening, in that order, cells without a visit left out.</param>
/// <param name="Weeks">Every ISO week from the first with a known dwell to the last, gaps included, by the selection's date basis.</param>
public sealed record StageReport(
    string Code,
    int Tweets,
    int Visits,
    int WaitingKnown,
    int WithDwell,
    ImmutableArray<ArrivalCell> Arrivals,
    ImmutableArray<StageWeek> Weeks);

/// <summary>Visits that opened at a weekday and hour of the tweet's calendar's zone.</summary>
/// <param name="Hour">0 to 23.</param>
/// <param name="Tweets">Tweets with at least one such visit: what the list of tweets counts.</param>
/// <param name="Waiting">Over the visits whose start is known.</param>
/// <param name="Dwell">Over the visits with durations.</param>
public sealed record ArrivalCell(IsoDayOfWeek Day, int Hour, int Tweets, int Visits, MedianFigure Waiting, MedianFigure Dwell);

/// <param name="Median">Milliseconds; <see langword="null"/> where n = 0.</param>
public readonly record struct MedianFigure(int N, double? Median);

/// <param name="Monday">First day of the week in the reporting time zone.</param>
/// <param name="Tweets">Published tweets of the week with a visit here, those known to the day only included.</param>
/// <param name="Dwell">Over their visits.</param>
/// <param name="IsPartial">Whether the range or the as-of time cuts the week.</param>
public sealed record StageWeek(LocalDate Monday, int Tweets, DurationFigures Dwell, bool IsPartial);
