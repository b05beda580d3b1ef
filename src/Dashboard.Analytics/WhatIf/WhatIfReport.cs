using System.Collections.Immutable;
using Dashboard.Analytics.Statistics;
using Dashboard.Domain.Scenarios;

namespace Dashboard.Analytics.WhatIf;

/// <summary>
/// A selection's published tweets with durations as they were, and replayed under a scenario. Durations are in the selection's clock, in
/// milliseconds. A bound, not a forecast: people would behave otherwise.
/// </summary>
/// <param name="Steps">What each step of the scenario bears on, in their order.</param>
/// <param name="Changed">Tweets whose time to publish is another after than before; their n is that of <paramref name="Before"/>.</param>
/// <param name="Stages">Every stage that they visited: real ones and <em>unknown</em> by dwell, largest sum first (ties by code), then <em>author</em> and <em>scheduled</em>.</param>
/// <param name="Gains">What each of those stages would give on its own, whatever the scenario: the lowest median without it first; <em>author</em> and <em>scheduled</em> last.</param>
public sealed record WhatIfReport(
    Scenario Scenario,
    ImmutableArray<StepEffect> Steps,
    int Changed,
    WhatIfFigures Before,
    WhatIfFigures After,
    ImmutableArray<StageChange> Stages,
    ImmutableArray<StageGain> Gains);

/// <param name="WithinTarget">Of the published tweets that have a target, each in its target's own clock; under a scenario they are replayed in that clock.</param>
public sealed record WhatIfFigures(DurationFigures TimeToPublish, ShareFigure WithinTarget);

/// <param name="Tweets">Tweets in which the step finds something to change: a dwell, or an opening.</param>
public sealed record StepEffect(ScenarioStep Step, int Tweets);

/// <summary>A stage's visits to those tweets, unclipped.</summary>
/// <param name="BeforeMs">Summed dwell.</param>
public sealed record StageChange(string Code, bool IsRanked, DurationFigures Before, long BeforeMs, DurationFigures After, long AfterMs);

/// <summary>The median time to publish if this stage alone were changed.</summary>
/// <param name="Tweets">Tweets with a visit there.</param>
/// <param name="CapMs">The stage's own median dwell, cut to the millisecond: what <paramref name="CappedMedian"/> caps it at.</param>
/// <param name="RemovedMedian">With the stage's dwell at 0.</param>
public sealed record StageGain(string Code, bool IsRanked, int Tweets, long CapMs, double RemovedMedian, double CappedMedian);
