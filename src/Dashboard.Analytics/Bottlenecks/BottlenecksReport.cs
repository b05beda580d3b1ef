using System.Collections.Immutable;
using Dashboard.Analytics.Statistics;

namespace Dashboard.Analytics.Bottlenecks;

/// <summary>Where the time of published tweets goes. Durations are in the selection's clock, in milliseconds.</summary>
/// <typeparam name="TTimes">What is told of a stage's times: <see cref="DurationFigures"/>, or the few of them that a table shows.</typeparam>
/// <param name="Tweets">Published tweets with durations: the n of the shares.</param>
/// <param name="TotalMs">Their summed time to publish; the stages' attributed times add up to it exactly.</param>
/// <param name="Stages">
/// Real stages and <em>unknown</em> by share, largest first (ties by code), then <em>author</em>, <em>scheduled</em> and
/// <em>between stages</em> where they have any visit or time.
/// </param>
/// <param name="First">Code of the first bottleneck; <see langword="null"/> on a tie for the first place or where nothing is attributed.</param>
public sealed record BottlenecksReport<TTimes>(int Tweets, long TotalMs, ImmutableArray<StageFigures<TTimes>> Stages, string? First);

/// <typeparam name="TTimes">As in <see cref="BottlenecksReport{TTimes}"/>.</typeparam>
/// <param name="Code">A stage's code, or one of the reserved names.</param>
/// <param name="IsRanked">Whether it may be named the bottleneck.</param>
/// <param name="AttributedMs">Its part of <see cref="BottlenecksReport{TTimes}.TotalMs"/>.</param>
/// <param name="BlockingMs">The part in which its visit was the only one open.</param>
/// <param name="Share">0 to 1; <see langword="null"/> where the total is 0.</param>
/// <param name="Dwell">Over the closed visits of published tweets, unclipped.</param>
/// <param name="Waiting">Over the visits whose start is known; its n says how many.</param>
/// <param name="Review">Over the visits whose start is known; its n says how many.</param>
/// <param name="Visits">Closed visits of published tweets, those without durations included.</param>
/// <param name="ChangesRequested">Of those, ended by a return; over <see cref="Visits"/> it is the rework rate.</param>
/// <param name="UnpublishedMs">Dwell spent here on tweets of the selection that ended unpublished, clipped to their start.</param>
public sealed record StageFigures<TTimes>(
    string Code,
    bool IsRanked,
    long AttributedMs,
    long BlockingMs,
    double? Share,
    int Visits,
    int ChangesRequested,
    TTimes Dwell,
    TTimes Waiting,
    TTimes Review,
    long UnpublishedMs)
{
    /// <summary>Published tweets of the selection with a visit here, those without durations included; 0 for <em>between stages</em>.</summary>
    public int Tweets { get; init; }

    /// <summary>Tweets of the selection that ended unpublished, with a visit here, those without durations (and so without a part in <see cref="UnpublishedMs"/>) included.</summary>
    public int UnpublishedTweets { get; init; }

    /// <summary>Visits that ended in a return, of its closed visits; <see langword="null"/> where there is none.</summary>
    public double? ReworkRate => Visits == 0 ? null : (double)ChangesRequested / Visits;
}
