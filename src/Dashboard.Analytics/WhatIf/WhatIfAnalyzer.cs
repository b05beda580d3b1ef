using System.Collections.Immutable;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Scenarios;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.WhatIf;

/// <summary>Replays a selection's published tweets under a scenario, and under the removal and the cap of each stage alone.</summary>
public static class WhatIfAnalyzer
{
    public static WhatIfReport Analyze(FactStore facts, Selection selection, Scenario scenario, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(scenario);
        var before = Before(facts, selection, cancellationToken);
        int[] rows = [.. new SelectedTweets(facts, selection).Rows(cancellationToken).Where(facts.HasTimeToPublish)];
        var stages = Stages(facts, selection, scenario, cancellationToken);
        var changes = InOrder(stages.Select(stage => stage.Change), change => change.IsRanked, change => -change.BeforeMs, change => change.Code);
        var gains = facts.Own(nameof(KeptGains), () => new KeptGains()).Of(selection, () =>
            InOrder(Gains(facts, rows, selection.Clock, stages, cancellationToken), gain => gain.IsRanked, gain => gain.RemovedMedian, gain => gain.Code));
        if (scenario.IsNone)
        {
            return new(scenario, [], 0, before, before, changes, gains);
        }

        var replay = ScenarioReplay.Of(facts, rows, selection.Clock, scenario, cancellationToken);
        var after = new WhatIfFigures(DurationDistribution.Of(SortedTimes.Of(replay.Times)), Wilson.Share(replay.Met, replay.WithTarget));
        return new(scenario, [.. scenario.Steps.Zip(replay.Steps, (step, tweets) => new StepEffect(step, tweets))], replay.Changed, before, after, changes, gains);
    }

    private static WhatIfFigures Before(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        var (selected, all) = (facts.Selected(selection), new AllTweets());
        var marks = selected.Count(all, new TargetMarks(), new BySegment(1), cancellationToken);
        var times = DurationDistribution.Of(selected.Rank(all, new TimeToPublishMeasure(selection.Clock), cancellationToken)[0]);
        return new(times, Wilson.Share(marks[0, TargetMarks.Met], marks[0, TargetMarks.Met] + marks[0, TargetMarks.Late]));
    }

    /// <summary>Steps never turn the order of two dwells of a stage round: what sorts them before sorts them after.</summary>
    private static List<VisitedStage> Stages(FactStore facts, Selection selection, Scenario scenario, CancellationToken cancellationToken)
    {
        var (selected, published) = (facts.Selected(selection), new StageVisits(OfPublished: true));
        var compiled = new CompiledScenario(scenario, facts.Codes.Stages);
        var visits = selected.Count(published, new VisitMarks(), new BySegment(StageVisits.SegmentsOf(facts)), cancellationToken);
        var dwells = selected.Rank(published, new VisitTime(VisitTimeKind.Dwell, selection.Clock), cancellationToken);
        List<VisitedStage> stages = [];
        foreach (var (segment, dwell) in dwells.Index().Where(stage => stage.Item.Count > 0))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (key, figures) = (StageVisits.KeyOf(segment), DurationDistribution.Of(dwell));
            var (after, afterMs) = compiled.ChangesDwell(key) ? After(compiled, key, dwell) : (figures, (long)dwell.Sum);
            stages.Add(new(
                key,
                VisitMarks.With(visits, segment, VisitMarks.IsFirst | VisitMarks.HasDurations),
                new(StageKey.Code(key, facts.Codes.Stages), StageKey.IsRanked(key), figures, (long)dwell.Sum, after, afterMs)));
        }

        return stages;
    }

    private static (DurationFigures Figures, long Sum) After(CompiledScenario compiled, int key, OrderedTimes dwell)
    {
        var times = new long[dwell.Count];
        var changedBy = 0;
        for (var rank = 0; rank < times.Length; rank++)
        {
            times[rank] = compiled.Dwell(key, dwell.At(rank), ref changedBy);
        }

        var sorted = SortedTimes.OfSorted(times);
        return (DurationDistribution.Of(sorted), (long)sorted.Sum);
    }

    private static IEnumerable<StageGain> Gains(FactStore facts, int[] rows, ClockKind clock, List<VisitedStage> stages, CancellationToken cancellationToken)
    {
        var caps = stages.Select(stage => (stage.Key, stage.Change.Code, CapMs: (long)stage.Change.Before.Median!.Value)).ToArray();
        return stages.Count == 0 ? [] : stages.Zip(caps, StageGains.Of(facts, rows, clock, caps, cancellationToken)).Select(stage => new StageGain(
            stage.Second.Code, stage.First.Change.IsRanked, stage.First.Tweets, stage.Second.CapMs, stage.Third.Removed, stage.Third.Capped));
    }

    private static ImmutableArray<T> InOrder<T>(IEnumerable<T> stages, Func<T, bool> isRanked, Func<T, double> by, Func<T, string> code) =>
        [.. stages.OrderBy(stage => !isRanked(stage)).ThenBy(by).ThenBy(code, StringComparer.Ordinal)];

    /// <param name="Key">A <see cref="StageKey"/>.</param>
    /// <param name="Tweets">Published tweets with durations and a visit there.</param>
    private sealed record VisitedStage(int Key, int Tweets, StageChange Change);
}
