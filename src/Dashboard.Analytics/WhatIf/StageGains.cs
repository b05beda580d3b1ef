using Dashboard.Analytics.Facts;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Scenarios;

namespace Dashboard.Analytics.WhatIf;

/// <summary>The median time to publish with one stage alone removed, and with it capped, for each of many stages.</summary>
internal static class StageGains
{
    /// <summary>Times held at once, at 8 bytes each: stages beyond that are replayed after the first ones.</summary>
    private const int MostTimes = 1 << 23;

    /// <param name="rows">Published tweets with durations; at least one.</param>
    /// <param name="stages">Each with its key, its code, and the limit to cap it at.</param>
    /// <returns>For each stage the median with it removed, and with it capped.</returns>
    public static IEnumerable<(double Removed, double Capped)> Of(
        FactStore facts, int[] rows, ClockKind clock, IReadOnlyList<(int Key, string Code, long CapMs)> stages, CancellationToken cancellationToken)
    {
        var atOnce = Math.Max(1, MostTimes / (2 * rows.Length));
        return stages.Chunk(atOnce).SelectMany(some => OfSome(facts, rows, clock, some, cancellationToken));
    }

    private static (double Removed, double Capped)[] OfSome(
        FactStore facts, int[] rows, ClockKind clock, (int Key, string Code, long CapMs)[] stages, CancellationToken cancellationToken)
    {
        CompiledScenario[] scenarios =
        [
            .. stages.Select(stage => Compiled(new RemoveStage(stage.Code))),
            .. stages.Select(stage => Compiled(new CapStage(stage.Code, stage.CapMs))),
        ];
        long[][] times = [.. scenarios.Select(_ => GC.AllocateUninitializedArray<long>(rows.Length))];
        ReplayWalk.Over<object>(
            facts,
            rows,
            (place, replayed, _) =>
            {
                replayed.Load(rows[place], clock);
                for (var scenario = 0; scenario < scenarios.Length; scenario++)
                {
                    var (stage, changedBy) = (stages[scenario % stages.Length], 0);
                    times[scenario][place] = replayed.HasLonger(stage.Key, scenario < stages.Length ? 0 : stage.CapMs)
                        ? replayed.Replay(scenarios[scenario], ref changedBy)
                        : facts.TotalOf(rows[place], clock);
                }
            },
            cancellationToken);
        var medians = new double[times.Length];
        Parallel.For(0, times.Length, new ParallelOptions { CancellationToken = cancellationToken }, one => medians[one] = QuickMedian.Of(times[one]));
        return [.. Enumerable.Range(0, stages.Length).Select(stage => (medians[stage], medians[stages.Length + stage]))];

        CompiledScenario Compiled(ScenarioStep step) => new(new Scenario([step]), facts.Codes.Stages);
    }
}
