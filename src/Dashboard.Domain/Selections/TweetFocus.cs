using Dashboard.Domain.Visits;
using NodaTime;

namespace Dashboard.Domain.Selections;

/// <summary>
/// What narrows the list of tweets, its export and the marks on charts, and never another figure. All that is set must hold of a tweet.
/// It compares by value and lives in the address beside the <see cref="Selection"/>.
/// </summary>
public sealed record TweetFocus
{
    public static TweetFocus None { get; } = new();

    /// <summary>A stage's code (a reserved name included): tweets with a visit there.</summary>
    public string? Stage { get; init; }

    /// <summary>
    /// Tweets that ended so. <see cref="Visits.Outcome.InFlight"/> takes the tweets in flight at the end of the selection's period (or at the
    /// as-of time), whatever the date basis, as the tile does.
    /// </summary>
    public Outcome? Outcome { get; init; }

    /// <summary>Tweets that ended otherwise than published: rejected, withdrawn or expired. In addresses it is a value of the outcome.</summary>
    public bool IsUnpublished { get; init; }

    /// <summary>A stage's code: published tweets with an approval of that stage by anybody but an automated actor.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>Published tweets with so many approvers.</summary>
    public ApproversFocus? Approvers { get; init; }

    /// <summary>Published tweets whose time to publish, in the selection's clock, is at least so many milliseconds.</summary>
    public long? TimeToPublishFrom { get; init; }

    /// <summary>The same, exclusive upper end.</summary>
    public long? TimeToPublishTo { get; init; }

    /// <summary>One single flag.</summary>
    public TweetFlags? Flag { get; init; }

    /// <summary>Tweets with a visit (of <see cref="Stage"/>, where one is set) that was opened at this weekday and hour of the tweet's calendar.</summary>
    public ArrivedFocus? Arrived { get; init; }

    /// <summary>Tweets in flight whose age, less its time in <em>scheduled</em>, exceeds their target; taken as <see cref="Visits.Outcome.InFlight"/> is.</summary>
    public bool IsOverdue { get; init; }

    public bool IsNone => this == None;

    /// <summary>Whether it asks for tweets in flight, which go by the end of the period and not by the date basis.</summary>
    public bool IsOfTweetsInFlight => IsOverdue || Outcome == Visits.Outcome.InFlight;
}

/// <summary>A number of approvers, or that number and more.</summary>
public readonly record struct ApproversFocus(int Count, bool OrMore);

/// <param name="Hour">0 to 23, local to the calendar that the tweet goes by.</param>
public readonly record struct ArrivedFocus(IsoDayOfWeek Day, int Hour);
