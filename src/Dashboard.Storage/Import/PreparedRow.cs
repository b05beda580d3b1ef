namespace Dashboard.Storage.Import;

/// <summary>An event of a file, made ready to be written by <see cref="RowPreparer"/>. The default value is none.</summary>
public readonly record struct PreparedRow
{
    /// <summary>Its line in the file.</summary>
    public long Row { get; internal init; }

    public bool IsEvent => Tweet is not null;

    internal KnownTweet Tweet { get; init; }

    internal KnownText? Stage { get; init; }

    internal KnownText? Actor { get; init; }

    internal KnownAttributes Attributes { get; init; }

    internal string? Identifier { get; init; }

    internal long OccurredAt { get; init; }

    internal byte Action { get; init; }

    internal byte Precision { get; init; }
}
