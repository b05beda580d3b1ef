using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.Bottlenecks;

/// <summary>The figures of every stage that anything is known of in a selection, each with its <see cref="StageKey"/>.</summary>
internal static class StageRows
{
    /// <param name="figures">What is told of a stage's times.</param>
    public static IEnumerable<(int Stage, StageFigures<TTimes> Figures)> Of<TTimes>(
        FactStore facts, Selection selection, long total, Func<OrderedTimes, TTimes> figures, CancellationToken cancellationToken)
    {
        var (selected, clock) = (facts.Selected(selection), selection.Clock);
        var (published, ended) = (new StageVisits(OfPublished: true), new StageVisits(OfPublished: false));
        var stages = new BySegment(StageVisits.SegmentsOf(facts));

        var visits = selected.Count(published, new VisitMarks(), stages, cancellationToken);
        var attributed = selected.Sum(published, Time(VisitTimeKind.Attributed), stages, cancellationToken);
        var blocking = selected.Sum(published, Time(VisitTimeKind.Blocking), stages, cancellationToken);
        attributed[StageVisits.SegmentOf(StageKey.BetweenStages)] =
            selected.Sum(new AllTweets(), new BetweenStagesTime(clock), new BySegment(1), cancellationToken)[0];
        var unpublished = selected.Count(ended, new VisitMarks(), stages, cancellationToken);
        var unpublishedTime = selected.Sum(ended, new TimeSinceStart(clock), stages, cancellationToken);
        var dwell = selected.Rank(published, Time(VisitTimeKind.Dwell), cancellationToken);
        var waiting = selected.Rank(published, Time(VisitTimeKind.Waiting), cancellationToken);
        var review = selected.Rank(published, Time(VisitTimeKind.Review), cancellationToken);

        for (var stage = 0; stage < stages.Count; stage++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var unpublishedTweets = VisitMarks.With(unpublished, stage, VisitMarks.IsFirst);
            if (visits.Total(stage) == 0 && attributed[stage] == 0 && unpublishedTweets == 0)
            {
                continue;
            }

            var key = StageVisits.KeyOf(stage);
            yield return (key, new StageFigures<TTimes>(
                StageKey.Code(key, facts.Codes.Stages),
                StageKey.IsRanked(key),
                attributed[stage],
                blocking[stage],
                total == 0 ? null : (double)attributed[stage] / total,
                visits.Total(stage),
                VisitMarks.With(visits, stage, VisitMarks.IsReturn),
                figures(dwell[stage]),
                figures(waiting[stage]),
                figures(review[stage]),
                unpublishedTime[stage])
            {
                Tweets = VisitMarks.With(visits, stage, VisitMarks.IsFirst),
                UnpublishedTweets = unpublishedTweets,
            });
        }

        VisitTime Time(VisitTimeKind kind) => new(kind, clock);
    }
}
