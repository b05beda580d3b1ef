using System.Collections.Immutable;
using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.InFlight;

/// <summary>
/// Tells what flowed in and out and what waited at each stage, week by week. The ends of weeks are looked up; a period that begins or ends within a week is
/// counted there.
/// </summary>
public static class FlowAnalyzer
{
    public static FlowReport Analyze(FactStore facts, Selection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(selection);
        var period = SelectedPeriod.Of(selection, facts.ReportingZone);
        var ends = WeekEnds.Of(facts, period);
        if (ends.IsEmpty)
        {
            return new FlowReport(0, [], []);
        }

        var flow = SelectedFlow.Of(facts, selection, ends[0].Monday, ends.Length, cancellationToken);
        var before = selection.From is { } from ? FlowCounts.Before(facts, selection, from, cancellationToken) : default;
        var counts = Enumerable.Range(0, ends.Length)
            .Select(week => new FlowCounts(flow[week, FlowChanges.Started], flow[week, FlowChanges.Published], flow[week, FlowChanges.EndedOtherwise]))
            .ToArray();
        int[]? last = null;
        if (EndsWithinAWeek(facts, period, ends[^1]))
        {
            counts[^1] = FlowCounts.Before(facts, selection, selection.To!.Value, cancellationToken);
            last = OpenVisits.At(facts, selection, new WorkInProgress(facts, period), cancellationToken);
        }

        return new FlowReport(
            before.InFlight,
            [.. ends.Zip(counts, (end, count) => new FlowWeek(
                end.Monday,
                end.At,
                count.Started - before.Started,
                count.Published - before.Published,
                count.EndedOtherwise - before.EndedOtherwise,
                count.InFlight,
                end.IsPartial))],
            Queues(facts, flow, last, ends.Length));
    }

    /// <summary>At the as-of time nothing is left out: then the week's end says the same.</summary>
    private static bool EndsWithinAWeek(FactStore facts, SelectedPeriod period, WeekEnd last) =>
        period.To <= facts.AsOf && period.To < SelectedPeriod.StartOf(last.Monday.PlusWeeks(1), facts.ReportingZone);

    private static ImmutableArray<QueueOverTime> Queues(FactStore facts, SelectedFlow flow, int[]? last, int weeks)
    {
        var seen = Enumerable.Range(0, StageVisits.SegmentsOf(facts))
            .Select(StageVisits.KeyOf)
            .Where(key => key is not (StageKey.None or StageKey.BetweenStages))
            .Select(key => (Key: key, Queue: new QueueOverTime(
                StageKey.Code(key, facts.Codes.Stages), StageKey.IsRanked(key), [.. Enumerable.Range(0, weeks).Select(week => OpenAt(week, FlowChanges.PlaceOf(key)))])))
            .Where(stage => stage.Queue.Open.Any(open => open > 0))
            .ToArray();
        return
        [
            .. seen.Where(stage => stage.Queue.IsRanked).Select(stage => stage.Queue).OrderByDescending(queue => queue.Open[^1]).ThenBy(queue => queue.Code, StringComparer.Ordinal),
            .. seen.Where(stage => !stage.Queue.IsRanked).OrderByDescending(stage => stage.Key).Select(stage => stage.Queue),
        ];

        int OpenAt(int week, int place) => last is not null && week == weeks - 1 ? last[place] : flow[week, place];
    }
}
