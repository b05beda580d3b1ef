namespace Dashboard.Storage.Import;

/// <summary>What an event says, its texts as keys of the dimensions (0 where it gives none). Two rows say the same if these are equal.</summary>
internal readonly record struct CodedEvent(
    int Tweet,
    int Action,
    long OccurredAt,
    int Precision,
    int Stage,
    int Actor,
    int Department,
    int Purpose,
    int Language,
    int Channel,
    int Lane,
    int Pair,
    int Source);
