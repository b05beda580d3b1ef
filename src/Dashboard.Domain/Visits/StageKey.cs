using Dashboard.Domain.Record;

namespace Dashboard.Domain.Visits;

/// <summary>
/// A stage as a number: real stages are indices into <see cref="RecordCodes.Stages"/>, the reserved ones are negative.
/// </summary>
public static class StageKey
{
    /// <summary>No stage was given.</summary>
    public const int None = -1;

    /// <summary>The author's drafting and revising.</summary>
    public const int Author = -2;

    /// <summary>The deliberate wait for a slot.</summary>
    public const int Scheduled = -3;

    /// <summary>An event that needs a stage and named none.</summary>
    public const int Unknown = -4;

    /// <summary>Nobody had it. Never a visit; a name for what attribution leaves over.</summary>
    public const int BetweenStages = -5;

    /// <summary>Whether the stage may be ranked as a bottleneck: real ones and <see cref="Unknown"/>.</summary>
    public static bool IsRanked(int stage) => stage >= 0 || stage == Unknown;

    /// <summary>The code of the stage; empty for <see cref="None"/>.</summary>
    public static string Code(int stage, IReadOnlyList<string> stages) => stage switch
    {
        None => "",
        Author => ReservedNames.Author,
        Scheduled => ReservedNames.Scheduled,
        Unknown => ReservedNames.Unknown,
        BetweenStages => ReservedNames.BetweenStages,
        _ => stages[stage],
    };
}
