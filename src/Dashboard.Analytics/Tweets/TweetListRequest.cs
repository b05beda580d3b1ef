using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Tweets;

/// <summary>Which part of a selection's tweets is to be listed, and in which order. It compares by value.</summary>
public sealed record TweetListRequest
{
    public const int UsualPageSize = 25;

    public TweetFocus Focus { get; init; } = TweetFocus.None;

    /// <summary>Tweets whose identifier contains this, whatever the case of its letters; empty: all.</summary>
    public string Search { get; init; } = "";

    /// <summary>Ties stand in the order of exports, and what is undefined last, either way.</summary>
    public TweetField Sort { get; init; } = TweetField.Start;

    public bool IsDescending { get; init; }

    /// <summary>From 1; one beyond the last gives the last.</summary>
    public int Page { get; init; } = 1;

    /// <summary>At least 1.</summary>
    public int PageSize { get; init; } = UsualPageSize;
}
