namespace Dashboard.Analytics.Facts;

/// <summary>What a tweet is told apart by. Each is the tweet's first non-empty value in the order of recording, or unknown.</summary>
public enum TweetAttribute
{
    Department,
    Purpose,
    Language,
    Channel,
    Lane,
    Pair,
}

/// <param name="Code">Empty: unknown.</param>
/// <param name="Tweets">At least 1.</param>
public readonly record struct CodeCount(string Code, int Tweets);
