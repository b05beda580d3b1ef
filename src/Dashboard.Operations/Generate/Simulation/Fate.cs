namespace Dashboard.Operations.Generate.Simulation;

/// <summary>What becomes of an original and, with it, of its version in the other language.</summary>
internal enum Fate
{
    Published,

    /// <summary>A stage ends it.</summary>
    Rejected,

    /// <summary>The author ends it.</summary>
    Withdrawn,

    /// <summary>Its slot passes while a stage has it.</summary>
    Expired,

    /// <summary>A stage has it, and nobody ever touches it again.</summary>
    Orphaned,
}
