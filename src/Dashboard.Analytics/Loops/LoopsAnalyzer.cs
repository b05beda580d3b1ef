using System.Collections.Immutable;
using Dashboard.Analytics.Approvers;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Loops;

/// <summary>Counts returns and handovers of a selection's published tweets, and adds up what the returns cost.</summary>
public static class LoopsAnalyzer
{
    public static LoopsReport Analyze(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(selection);
        var (selected, all, whole) = (facts.Selected(selection), new AllTweets(), new BySegment(1));
        var stages = new BySegment(StageVisits.SegmentsOf(facts));
        var loops = selected.Count(all, new PublishedTally(Tallied.ReworkLoops), whole, cancellationToken);
        var handovers = selected.Count(all, new PublishedTally(Tallied.Handovers), whole, cancellationToken);
        var next = selected.Count(new ReturnVisits(), new ReturnedTo(), stages, cancellationToken);
        var cost = selected.Sum(new VisitsAfterReturn(), new VisitTime(VisitTimeKind.Attributed, selection.Clock), stages, cancellationToken);
        return new LoopsReport(
            Wilson.Share(loops[0, 0], loops.Total(0)),
            CountFigures.Of(loops.ByCode(0)),
            Total(loops),
            CountFigures.Of(handovers.ByCode(0)),
            Total(handovers),
            cost.Sum(),
            selected.Sum(all, new BetweenStagesTime(selection.Clock), whole, cancellationToken)[0],
            selected.Sum(all, new TimeToPublishMeasure(selection.Clock), whole, cancellationToken)[0],
            [
                .. Enumerable.Range(0, stages.Count)
                    .Where(stage => next.Total(stage) > 0)
                    .Select(stage => new SenderRow(CodeOf(facts, stage), next.Total(stage), cost[stage], NextOf(facts, next, stage)))
                    .OrderByDescending(stage => stage.CostMs)
                    .ThenBy(stage => stage.Code, StringComparer.Ordinal),
            ]);
    }

    private static ImmutableArray<NextStage> NextOf(FactStore facts, CodeCounts next, int stage) =>
    [
        .. Enumerable.Range(0, next.Codes)
            .Where(code => next[stage, code] > 0)
            .Select(code => new NextStage(code == ReturnedTo.Nowhere ? null : CodeOf(facts, code), next[stage, code]))
            .OrderByDescending(one => one.Returns)
            .ThenBy(one => one.Code, StringComparer.Ordinal),
    ];

    private static string CodeOf(FactStore facts, int segment) => StageKey.Code(StageVisits.KeyOf(segment), facts.Codes.Stages);

    private static long Total(CodeCounts tally) => tally.ByCode(0).ToArray().Index().Sum(one => (long)one.Index * one.Item);
}
