using System.Collections.Immutable;
using Dashboard.Domain.Record;
using Dashboard.Domain.Text;

namespace Dashboard.Operations.Import;

/// <summary>What an import took, what it refused and what it noticed.</summary>
public sealed record ImportReport
{
    /// <summary>How many refused rows and notices are listed; all are in the database.</summary>
    public const int Listed = 20;

    public required string FileName { get; init; }

    public required ImportEnding Ending { get; init; }

    /// <summary>New events of the file.</summary>
    public required long Taken { get; init; }

    /// <summary>Events that the record had already; they count once.</summary>
    public required long AlreadyThere { get; init; }

    public required long Refused { get; init; }

    /// <summary>Rows that the profile says are no events.</summary>
    public required long PassedOver { get; init; }

    /// <summary>Endings that the profile adds to cases without one.</summary>
    public required long EndingsAdded { get; init; }

    /// <summary>Refused rows by kind, most frequent first.</summary>
    public required ImmutableArray<(string Code, long Rows)> RefusedByKind { get; init; }

    /// <summary>The first refused rows of the file.</summary>
    public required ImmutableArray<RefusedRow> FirstRefused { get; init; }

    /// <summary>What is odd but was taken: near twins of codes, unfamiliar codes, tweets whose rows disagree.</summary>
    public required ImmutableArray<Bilingual> Notices { get; init; }

    /// <summary>The revision in force afterwards.</summary>
    public required long Revision { get; init; }

    public TimeSpan Duration { get; init; }

    public double RowsPerSecond => (Taken + AlreadyThere + Refused + PassedOver) / Math.Max(Duration.TotalSeconds, 1e-3);

    /// <summary>Whether nothing of the file is in the record.</summary>
    public bool IsNothingTaken => Taken == 0 && AlreadyThere == 0;
}

/// <summary>How an import ended.</summary>
public enum ImportEnding
{
    /// <summary>Read from the beginning.</summary>
    Imported,

    /// <summary>An earlier import of the same file was cut off; this one brought it to its end.</summary>
    Resumed,

    /// <summary>The same file is in the record already: nothing was done.</summary>
    AlreadyImported,
}
