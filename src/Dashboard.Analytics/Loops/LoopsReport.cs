using System.Collections.Immutable;
using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Statistics;

namespace Dashboard.Analytics.Loops;

/// <summary>
/// How often published tweets were sent back and passed on, and what the returns cost. Durations are in the selection's clock, in milliseconds. Counts
/// take in tweets known to the day only, times do not.
/// </summary>
/// <param name="FirstPass">Tweets that were never sent back, of the published ones.</param>
/// <param name="Loops">Returns of a tweet.</param>
/// <param name="LoopsTotal">All returns.</param>
/// <param name="Handovers">Handovers of a tweet.</param>
/// <param name="CostMs">What all returns cost; see <see cref="SenderRow.CostMs"/>.</param>
/// <param name="BetweenMs">What nobody had.</param>
/// <param name="TotalMs">Summed time to publish, of which both are parts.</param>
/// <param name="Senders">Stages that sent a tweet back, the costliest first, ties by code.</param>
public sealed record LoopsReport(
    ShareFigure FirstPass,
    CountFigures Loops,
    long LoopsTotal,
    CountFigures Handovers,
    long HandoversTotal,
    long CostMs,
    long BetweenMs,
    long TotalMs,
    ImmutableArray<SenderRow> Senders);

/// <param name="Code">A stage's code, or <em>unknown</em>.</param>
/// <param name="Returns">Visits here that ended with changes requested.</param>
/// <param name="CostMs">
/// Time attributed, after a return of this stage and before another's, to the author's revisions and to stages that had had the tweet already. A stage's first look is no
/// cost of a return: it would have been without.
/// </param>
/// <param name="Next">Which stage had the tweet next, the most frequent first, ties by code.</param>
public sealed record SenderRow(string Code, int Returns, long CostMs, ImmutableArray<NextStage> Next);

/// <param name="Code"><see langword="null"/>: none, the tweet came out without another look.</param>
public readonly record struct NextStage(string? Code, int Returns);
