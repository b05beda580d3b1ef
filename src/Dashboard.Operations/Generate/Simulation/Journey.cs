using Dashboard.Domain.Record;

namespace Dashboard.Operations.Generate.Simulation;

/// <summary>What the original's way through the stages was: the other version follows it.</summary>
/// <param name="Stays">By stage, in order.</param>
/// <param name="Closing">How it ended; <see langword="null"/> where nobody ever touched it again.</param>
/// <param name="Slot">When its slot was, where it waited for one.</param>
internal sealed record Journey(
    TweetLog Log,
    string Author,
    long Submitted,
    IReadOnlyDictionary<string, List<Stay>> Stays,
    Closing? Closing,
    long? Slot);

/// <summary>The event that ends a tweet.</summary>
/// <param name="At">UTC milliseconds.</param>
internal sealed record Closing(ApprovalAction Action, long At, string? Stage, string? Actor);
