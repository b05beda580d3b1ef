using System.Collections.Immutable;
using Dashboard.Operations.Generate.Parameters;

namespace Dashboard.Operations.Generate.Simulation;

/// <summary>Everything about one original (and its version in the other language) that does not depend on how long people take.</summary>
/// <param name="Number">Counts a department's originals from 1.</param>
/// <param name="Language"><c>en</c>, <c>fr</c> or <c>bilingual</c>: the original's.</param>
/// <param name="IsPaired">Whether a version in the other official language is made.</param>
/// <param name="Path">The original's stages in order; translation and concordance are not among them: they run beside.</param>
/// <param name="FateStage">The stage of <paramref name="Path"/> that has it when it ends unpublished; <see langword="null"/> where it is published.</param>
/// <param name="Created">UTC milliseconds.</param>
/// <param name="Sitting">The campaign's one sitting in the minister's office; <see langword="null"/> outside campaigns.</param>
internal sealed record PostPlan(
    long Number,
    DepartmentParameters Department,
    LaneParameters Lane,
    string Purpose,
    string Language,
    bool IsPaired,
    ImmutableArray<string> Path,
    Fate Fate,
    string? FateStage,
    long Created,
    Sitting? Sitting);

/// <summary>One person decides a whole campaign within a minute.</summary>
/// <param name="At">UTC milliseconds.</param>
internal sealed record Sitting(long At, string Actor);
