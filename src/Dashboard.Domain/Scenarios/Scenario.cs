using System.Collections.Immutable;

namespace Dashboard.Domain.Scenarios;

/// <summary>
/// What would be done otherwise: steps in their order. Each changes what those before it left: a cap after a scale cuts the scaled time. Of
/// several that open a stage with another the last one that finds a visit to open with counts. It compares by content.
/// </summary>
public sealed class Scenario(ImmutableArray<ScenarioStep> steps) : IEquatable<Scenario>
{
    /// <summary>More would be no scenario that anybody can weigh, and would make addresses of any length.</summary>
    public const int MostSteps = 12;

    /// <summary>Everything as it was.</summary>
    public static Scenario None { get; } = new([]);

    public ImmutableArray<ScenarioStep> Steps { get; } = steps;

    public bool IsNone => Steps.IsEmpty;

    public Scenario With(ScenarioStep step) => new(Steps.Add(step));

    /// <param name="index">From 0.</param>
    public Scenario Without(int index) => new(Steps.RemoveAt(index));

    public bool Equals(Scenario? other) => other is not null && Steps.SequenceEqual(other.Steps);

    public override bool Equals(object? obj) => Equals(obj as Scenario);

    public override int GetHashCode() => Steps.Aggregate(Steps.Length, HashCode.Combine);
}
