namespace Dashboard.Domain.Scenarios;

/// <summary>One thing that is done otherwise. It compares by value.</summary>
/// <param name="Stage">The code of the stage that it is about: a real one, <c>unknown</c>, <c>author</c> or <c>scheduled</c>.</param>
public abstract record ScenarioStep(string Stage);

/// <summary>The stage's visits take no time.</summary>
public sealed record RemoveStage(string Stage) : ScenarioStep(Stage);

/// <summary>No visit of the stage lasts longer.</summary>
/// <param name="LimitMs">0 or more, in the clock of the selection.</param>
public sealed record CapStage(string Stage, long LimitMs) : ScenarioStep(Stage);

/// <summary>Every visit of the stage takes so many thousandths of its time, cut to the millisecond.</summary>
/// <param name="PerMille">0 to 10,000: 500 is half the time.</param>
public sealed record ScaleStage(string Stage, int PerMille) : ScenarioStep(Stage);

/// <summary>A visit of the second stage opens when the visit of the first that it follows opens.</summary>
/// <param name="With">The second stage's code; another one than the first's.</param>
public sealed record RunParallel(string Stage, string With) : ScenarioStep(Stage);
