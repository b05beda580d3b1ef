namespace Dashboard.Storage.Import;

/// <summary>Which file is imported: the same bytes by the same profile are the same file, whatever its name.</summary>
/// <param name="Sha256">Of the file's bytes, lower-case hexadecimal.</param>
/// <param name="FileName">For people; no part of any key.</param>
/// <param name="Source">The system that the events come from: with their own identifiers it makes their key.</param>
/// <param name="ProfileSha256">Of the profile, or of whatever else decides how the file is read.</param>
public sealed record ImportFile(string Sha256, string FileName, string Source, string? ProfileName, string? ProfileSha256);

/// <summary>One file in the record.</summary>
/// <param name="Status"><c>loading</c>, <c>complete</c> or <c>retired</c>: events count while their batch is complete.</param>
/// <param name="StartedAt">ISO-8601 UTC.</param>
public sealed record ImportBatch(
    long Batch,
    string FileName,
    string Source,
    string Sha256,
    string? ProfileName,
    string ProfileSha256,
    string Status,
    long RowsTaken,
    long RowsAlreadyThere,
    long RowsRefused,
    long EndingsAdded,
    string StartedAt,
    string? CompletedAt);

/// <param name="Attribute">Name of the canonical column.</param>
/// <param name="Values">How many different values the tweet's rows give; the first one recorded counts.</param>
public sealed record AttributeDisagreement(string TweetId, string Attribute, long Values);

/// <summary>What became of one row.</summary>
public enum AddedAs
{
    New,
    AlreadyThere,
    Refused,
}
