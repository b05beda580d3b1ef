using Dashboard.Domain.Scenarios;
using Dashboard.Domain.Visits;

namespace Dashboard.Analytics.WhatIf;

/// <summary>A scenario by stage, so that a visit costs a look-up. A stage that the record does not know changes nothing.</summary>
internal sealed class CompiledScenario
{
    private const int PerMille = 1000;

    /// <summary>Reserved stages stand before the real ones, as their keys do.</summary>
    private const int FirstStage = -StageKey.BetweenStages;

    private readonly (ScenarioStep Step, int Index)[]?[] _dwells;
    private readonly (int First, int Index)[]?[] _openings;

    /// <param name="stages">Codes of the record's real stages.</param>
    public CompiledScenario(Scenario scenario, IReadOnlyList<string> stages)
    {
        var keys = Enumerable.Range(StageKey.BetweenStages, FirstStage + stages.Count).Where(key => key != StageKey.None)
            .ToDictionary(key => StageKey.Code(key, stages), StringComparer.Ordinal);
        (_dwells, _openings) = (new (ScenarioStep, int)[FirstStage + stages.Count][], new (int, int)[FirstStage + stages.Count][]);
        foreach (var (index, step) in scenario.Steps.Index())
        {
            if (!keys.TryGetValue(step.Stage, out var key))
            {
                continue;
            }

            if (step is not RunParallel parallel)
            {
                Append(ref _dwells[key + FirstStage], (step, index));
            }
            else if (keys.TryGetValue(parallel.With, out var second))
            {
                Append(ref _openings[second + FirstStage], (key, index));
            }
        }
    }

    /// <summary>The dwell that the steps leave of one.</summary>
    /// <param name="stage">A <see cref="StageKey"/>.</param>
    /// <param name="changedBy">Gets a bit for each step that made it another.</param>
    public long Dwell(int stage, long dwell, ref int changedBy)
    {
        foreach (var (step, index) in _dwells[stage + FirstStage] ?? [])
        {
            var before = dwell;
            dwell = step switch
            {
                CapStage cap => Math.Min(dwell, cap.LimitMs),
                ScaleStage scale => (long)((Int128)dwell * scale.PerMille / PerMille),
                _ => 0,
            };
            changedBy |= dwell == before ? 0 : 1 << index;
        }

        return dwell;
    }

    /// <summary>Whether the steps bear on the dwell of the stage's visits.</summary>
    public bool ChangesDwell(int stage) => _dwells[stage + FirstStage] is not null;

    /// <summary>The stages that a visit of this one opens with, and the steps that say so, in the order of these.</summary>
    public ReadOnlySpan<(int First, int Index)> OpensWith(int stage) => _openings[stage + FirstStage];

    private static void Append<T>(ref T[]? list, T item) => list = [.. list ?? [], item];
}
