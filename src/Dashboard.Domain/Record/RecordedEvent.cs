namespace Dashboard.Domain.Record;

/// <summary>
/// One counted event as the store hands it out: texts as indices into <see cref="RecordCodes"/>, −1 where the row gave none.
/// Events come in the order of recording.
/// </summary>
public readonly record struct RecordedEvent(
    int Tweet,
    ApprovalAction Action,
    TimePrecision Precision,
    long OccurredAt,
    int Stage,
    int Actor,
    AttributeCodes Attributes);

/// <summary>A row's attributes as indices into <see cref="RecordCodes"/>, −1 where the row gave none.</summary>
public readonly record struct AttributeCodes(int Department, int Purpose, int Language, int Channel, int Lane, int Pair)
{
    /// <summary>A row that gave no attribute.</summary>
    public static AttributeCodes None { get; } = new(-1, -1, -1, -1, -1, -1);

    /// <summary>These, and where one is not given the later row's: a tweet's values are its first ones.</summary>
    public AttributeCodes Or(in AttributeCodes later) => new(
        First(Department, later.Department),
        First(Purpose, later.Purpose),
        First(Language, later.Language),
        First(Channel, later.Channel),
        First(Lane, later.Lane),
        First(Pair, later.Pair));

    private static int First(int known, int later) => known >= 0 ? known : later;
}

/// <summary>The texts behind the indices of <see cref="RecordedEvent"/>; in each list every text stands once.</summary>
public sealed record RecordCodes(
    IReadOnlyList<string> Tweets,
    IReadOnlyList<string> Departments,
    IReadOnlyList<string> Stages,
    IReadOnlyList<string> Actors,
    IReadOnlyList<string> Purposes,
    IReadOnlyList<string> Languages,
    IReadOnlyList<string> Channels,
    IReadOnlyList<string> Lanes,
    IReadOnlyList<string> Pairs);
