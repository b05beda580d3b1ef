using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.WhatIf;

/// <summary>
/// What each stage would give, by selection: no step of a scenario changes it, and it costs many times the replay of the scenario itself. So whoever
/// tries one step after another waits for it once.
/// </summary>
internal sealed class KeptGains
{
    /// <summary>A line for each stage; beyond so many selections all are forgotten.</summary>
    private const int Most = 64;

    private readonly ConcurrentDictionary<Selection, ImmutableArray<StageGain>> _gains = new();

    public ImmutableArray<StageGain> Of(Selection selection, Func<ImmutableArray<StageGain>> replay)
    {
        if (_gains.TryGetValue(selection, out var known))
        {
            return known;
        }

        if (_gains.Count >= Most)
        {
            _gains.Clear();
        }

        return _gains[selection] = replay();
    }
}
