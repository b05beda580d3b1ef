namespace Dashboard.Domain.Record;

/// <summary>
/// How made-up data is told from a real record: each of its tweets bears the mark in its identifier, so that the
/// mark survives every export, filter, cut and re-import.
/// </summary>
public static class SyntheticMark
{
    public const string TweetIdPrefix = "synthetic-";

    public static bool Bears(string tweetId) => tweetId.StartsWith(TweetIdPrefix, StringComparison.Ordinal);
}
